import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {inRoot} from '../../.config/tools/paths.js';

/**
 * Gives browser tests the command `prerender`: widgets made without a page, as text or as a page of their own. See
 * prerender.ts for what it takes and gives.
 */
export function prerenderPlugin() {
  return {
    name: 'prerender',
    async executeCommand({command, payload}) {
      if (command !== 'prerender') return;
      const {prerender, stylesheet, stylesheetHash} = await import('@mizania/elements/prerender');
      const markup = payload.widgets.map(({tag, attributes = {}, file, data, options}) =>
        prerender(tag, attributes, data ?? readFileSync(inRoot(`demo/data/${file}`), 'utf8'), options),
      );
      const made = {markup, stylesheet, hash: await stylesheetHash()};
      return payload.page ? {...made, path: writePage(payload.page, markup, stylesheet)} : made;
    },
  };
}

/** @param {import('./prerender.ts').Page} page @param {string[]} markup @param {string} stylesheet */
function writePage({name, lang = 'fr', head = '', kit = false, width}, markup, stylesheet) {
  const folder = 'test/output/prerendered';
  mkdirSync(inRoot(folder), {recursive: true});
  writeFileSync(inRoot(folder, 'prerendered.css'), stylesheet);
  writeFileSync(
    inRoot(folder, 'page.css'),
    `body { margin: 0; } main { inline-size: ${width ? `${width}px` : 'auto'}; }`,
  );
  const script = kit ? '<script type="module" src="/dist/mizania.js"></script>' : '';
  writeFileSync(
    inRoot(folder, `${name}.html`),
    `<!doctype html>
<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>${name}</title>
<link rel="stylesheet" href="page.css">${head}${script}
<main>${markup.join('\n')}</main><p id="after">…</p>
</html>`,
  );
  return `/${folder}/${name}.html`;
}
