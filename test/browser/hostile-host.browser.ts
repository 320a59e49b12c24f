// Broken and hostile input: the page around a widget, and what leaves it.
import '/dist/mizania.js';
import type {BudgetElement} from '@mizania/elements';
import {expect} from '@open-wc/testing';
import {expectWarning} from '../tools/page-guard.js';
import {visit} from '../tools/visit.js';
import {csv, drawn, LANGS} from './hostile.js';
import {until} from './show.js';

const TAGS = ['mizania-treemap', 'mizania-breakdown', 'mizania-gauge', 'mizania-map', 'mizania-chart'];

/** What a deed hands to the reader as a file. */
async function fileOf(deed: () => void): Promise<string> {
  const original = URL.createObjectURL.bind(URL);
  let blob: Blob | undefined;
  URL.createObjectURL = object => original((blob = object as Blob));
  deed();
  await until(() => blob !== undefined, 'the file');
  URL.createObjectURL = original;
  return (await blob?.text()) ?? '';
}

const DRAWN = `[...document.querySelectorAll('main > *')]
  .every(widget => widget.shadowRoot?.querySelector('.drawing svg path[d]'))`;
const PICTURES = `[...document.querySelectorAll('main > *')].map(widget => {
  const svg = widget.shadowRoot.querySelector('.drawing svg');
  const place = node => { const {x, y, width, height} = node.getBoundingClientRect(); return [x, y, width, height].map(Math.round).join(); };
  return [new XMLSerializer().serializeToString(svg).replace(/<!--.*?-->/g, ''), place(svg), ...[...svg.querySelectorAll('text')].map(place)].join('\\n');
})`;
const TOTALS = `[...document.querySelectorAll('main > *')].map(({model}) => model.total)`;

/** The bytes of a picture that a visit has taken. */
const picture = async (name: string): Promise<string> => {
  const bytes = await (await fetch(`/test/output/${name}.png?${Date.now()}`)).arrayBuffer();
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].join();
};

describe('a hostile page', () => {
  it('hostile 53: a second copy of the kit leaves the first in its place, and says so', async () => {
    const first = TAGS.map(tag => customElements.get(tag));
    for (const tag of TAGS) expectWarning(`${tag} is already defined: the first definition stays`);
    const copy = '/dist/mizania.all.js';
    await import(copy);
    expect(TAGS.map(tag => customElements.get(tag))).to.deep.equal(first);
    const widget = await drawn(csv([['Voirie', 5]]));
    expect(widget.model?.total).to.equal(5_000);
  });

  it('hostile 54: with polluted prototypes and styles for everything shows the same pixels', async () => {
    const seen = async (name: string): Promise<{pictures: string[]; totals: number[]}> => {
      const {reached, result, messages} = await visit<[string[], number[]]>({
        path: `/test/pages/${name}.html`,
        width: 820,
        height: 2400,
        until: DRAWN,
        read: `${DRAWN} ? [${PICTURES}, ${TOTALS}] : [[], []]`,
        screenshot: `hostile-${name}`,
      });
      expect([reached, messages], name).to.deep.equal([true, []]);
      return {pictures: result[0], totals: result[1]};
    };
    const clean = await seen('clean');
    const polluted = await seen('polluted');
    expect(polluted.totals).to.deep.equal(clean.totals);
    const lines = (pictures: readonly string[]): readonly string[] => pictures.join('\n').split(/\n|(?=<)/);
    const [before, after] = [lines(clean.pictures), lines(polluted.pictures)];
    expect(after.filter((line, i) => line !== before[i]).slice(0, 20)).to.deep.equal([]);
    expect(after.length).to.equal(before.length);
    expect(await picture('hostile-polluted')).to.equal(await picture('hostile-clean'));
  });

  it('hostile 55: cannot move a widget by messages, whoever sends them', async () => {
    const widget = await drawn(csv([['Voirie', 5]]));
    const before = [widget.getBoundingClientRect().height, widget.model];
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const messages: unknown[] = [NaN, 1e9, '1e9', null, -1].flatMap(height => [
      {type: 'mizania', height},
      {type: 'mizania-height', height},
      {mizania: {height}},
      JSON.stringify({height}),
    ]);
    for (const message of messages) {
      window.postMessage(message, '*');
      (frame.contentWindow as Window & {eval(code: string): void}).eval(
        `parent.postMessage(${JSON.stringify(message)}, '*')`,
      );
      widget.dispatchEvent(new MessageEvent('message', {data: message, origin: 'https://elsewhere.example'}));
    }
    await new Promise(resolve => setTimeout(resolve, 300));
    frame.remove();
    expect([widget.getBoundingClientRect().height, widget.model]).to.deep.equal(before);
  });

  for (const lang of LANGS) {
    it(`hostile 56: nothing that is taken away from it is a formula, and numbers are numbers, ${lang}`, async () => {
      const risky = [
        '=1+1',
        '+1',
        '-1+2',
        '@SUM(A1)',
        '\t=1',
        '\r=1',
        '＝1',
        '＋1',
        '－1',
        '＠x',
        '\u200b=1',
        '\u00a0=2',
        '\ufeff-3+1',
      ];
      const harmless = ['-2', 'Voirie', 'a=b', 'x-y', '1+1'];
      const rows = [...risky, ...harmless].map((name, i) => ({
        programme_code: `p${i}`,
        programme_fr: name,
        programme_ar: name,
        voted: i === 0 ? -30.25 : i + 1,
      }));
      const widget = document.createElement('mizania-treemap') as BudgetElement;
      widget.lang = lang;
      widget.data = {meta: {unit: 'dinar'}, rows};
      document.body.append(widget);
      await until(() => widget.model !== undefined, 'the model');
      const text = await fileOf(() => widget.download());
      widget.remove();
      const cells = text
        .replace(/^\ufeff/, '')
        .split('\r\n')
        .slice(1, -1)
        .map(line => /^(?:"((?:[^"]|"")*)"|([^,]*)),([^,]*)/.exec(line) ?? []);
      const names = cells.map(([, quoted, plain]) => (quoted ?? plain ?? '').replaceAll('""', '"'));
      expect(names).to.have.length(rows.length);
      for (const name of names)
        expect(name, JSON.stringify(name)).not.to.match(/^(?!-2$)[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]/u);
      expect(names.filter(name => name.startsWith("'"))).to.have.length(risky.length);
      for (const name of harmless) expect(names).to.include(name);
      const amounts = cells.map(([, , , amount]) => amount);
      expect(amounts).to.include('-30.250').and.to.include('18.000');
      expect(amounts.filter(amount => !/^-?\d+\.\d{3}$/.test(amount ?? ''))).to.deep.equal([]);
    });
  }
});
