import {readFileSync} from 'node:fs';

/** @param {string} name */
const data = name => readFileSync(new URL(`../data/${name}`, import.meta.url), 'utf8');

/** Real figures only, in both languages of the country. */
const WIDGETS = [
  {tag: 'mizania-treemap', lang: 'fr', file: 'lf-2019.csv'},
  {tag: 'mizania-treemap', lang: 'ar', file: 'lf-2019.csv'},
  {tag: 'mizania-breakdown', lang: 'fr', file: 'ministries-2015-2019.csv', attributes: {by: 'title', each: 'year'}},
  {tag: 'mizania-gauge', lang: 'ar', file: 'execution-2024.csv'},
  {tag: 'mizania-map', lang: 'fr', file: 'private-investment-2016-2021.csv'},
  {tag: 'mizania-map', lang: 'ar', file: 'private-investment-2016-2021.csv', attributes: {'per-head': ''}},
];

/**
 * A page whose charts are painted before any script, under a policy that allows one style besides the page's own: theirs,
 * by its hash. The same text on every machine.
 * @param {typeof import('../../packages/elements/src/prerender/index.js')} kit what was built
 */
export async function prerenderedPage({prerender, stylesheetHash}) {
  const charts = WIDGETS.map(({tag, lang, file, attributes = {}}) => {
    const all = {src: `data/${file}`, 'heading-level': '2', ...attributes};
    return `<div class="demo" lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">${prerender(tag, all, data(file), {lang})}</div>`;
  });
  return `<!doctype html>
<!-- Made by the build (demo/tools/prerendered-page.js). -->
<html lang="fr">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self' ${await stylesheetHash()}; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Mizania : des graphiques sans attendre · رسوم بلا انتظار</title>
    <link rel="icon" href="icon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="demo.css">
    <script type="module" src="../dist/mizania.js"></script>
  </head>
  <body>
    <main>
      <div class="pair">
        <h1 lang="fr" dir="ltr">Peints avant tout script</h1>
        <p class="like-h1" lang="ar" dir="rtl">مرسومة قبل أي نص برمجي</p>
      </div>
      <div class="pair">
${charts.join('\n')}
      </div>
    </main>
  </body>
</html>
`;
}
