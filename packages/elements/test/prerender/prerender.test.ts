import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  countryOf,
  decodeText,
  interpret,
  treemapModel,
  breakdownModel,
  gaugeModel,
  mapModel,
  wordsIn,
} from '@mizania/core';
import type {Budget, ChartEnv, ChartModel} from '@mizania/core';
import {tunisia} from '@mizania/tunisia';
import {tunisiaMap} from '@mizania/tunisia/map';
import {
  attributeOf,
  CASES,
  childrenOf,
  demoData,
  elementsIn,
  LANGS,
  markupOf,
  parsed,
  plain,
  prerender,
  stylesheet,
  stylesheetHash,
  textOf,
  withClass,
} from './kit.js';

const country = countryOf(tunisia);

/** The models as a page would make them, by nothing but core. */
const MODELS: Readonly<Record<string, (budget: Budget, env: ChartEnv) => ChartModel>> = {
  treemap: (budget, env) => treemapModel(budget, {}, env),
  breakdown: (budget, env) => breakdownModel(budget, {}, env),
  'breakdown of each mission': (budget, env) => breakdownModel(budget, {each: 'mission', percent: true}, env),
  gauge: (budget, env) => gaugeModel(budget, {}, env),
  'gauge of each mission': (budget, env) => gaugeModel(budget, {each: 'mission'}, env),
  map: (budget, env) => mapModel(budget, tunisiaMap, {perHead: true}, env),
};

function modelOf(name: string, file: string, lang: (typeof LANGS)[number]): ChartModel {
  const budget = interpret(decodeText(demoData(file)), country, {});
  const env: ChartEnv = {words: wordsIn(lang), country, width: 600, rem: 16, measure: text => text.length * 8};
  const model = MODELS[name]?.(budget, env);
  assert.ok(model);
  return model;
}

const rowsIn = (markup: string): string[][] =>
  elementsIn(parsed(markup).shadow)
    .filter(({tagName}) => tagName === 'tr')
    .map(row => childrenOf(row).map(cell => plain(textOf(cell))));

for (const [name, each] of Object.entries(CASES)) {
  for (const lang of LANGS) {
    describe(`prerendered: ${name} in ${lang}`, () => {
      const markup = markupOf(each, lang);
      const {host, shadow, errors} = parsed(markup);

      it('is well formed, without script, inline style or id twice', () => {
        assert.deepEqual(errors, []);
        const all = elementsIn(shadow);
        assert.deepEqual(
          all.filter(({tagName}) => ['script', 'button', 'iframe', 'object'].includes(tagName)),
          [],
        );
        assert.deepEqual(
          all.flatMap(({attrs}) => attrs).filter(({name: attribute}) => /^(style|on.*)$/.test(attribute)),
          [],
        );
        const ids = all.flatMap(element => attributeOf(element, 'id') ?? []);
        // A list stands once for each width; the one that is shown has its name.
        const titles = new Set(['listed-title', 'apart-title']);
        const others = ids.filter(id => !titles.has(id));
        assert.equal(new Set(others).size, others.length);
      });

      it('has the shadow root that a parser makes by itself, in the language and its direction', () => {
        assert.equal(attributeOf(shadow, 'shadowrootmode'), 'open');
        assert.equal(attributeOf(host, 'lang'), lang);
        const [root] = withClass(shadow, 'root');
        assert.ok(root);
        assert.equal(attributeOf(root, 'lang'), lang);
        assert.equal(attributeOf(root, 'dir'), lang === 'ar' ? 'rtl' : 'ltr');
      });

      it('has every word and number of the model and its table', () => {
        const model = modelOf(name, each.file, lang);
        const rows = rowsIn(markup);
        assert.deepEqual(rows[0], model.table.columns.map(plain));
        const wanted = [...model.table.rows, ...(model.table.total ? [model.table.total] : [])];
        assert.ok(wanted.length > 1);
        assert.deepEqual(
          rows.slice(1),
          wanted.map(({label, cells}) => [label.text, ...cells].map(plain)),
        );
        const text = plain(textOf(shadow));
        for (const said of [model.kicker, model.title, model.summary.map(span => span.text).join(''), ...model.notes])
          assert.ok(text.includes(plain(said)), said);
        for (const {label} of model.legend.filter(({colour}) => colour !== 'muted'))
          assert.ok(text.includes(plain(label.text)), label.text);
      });

      it('has pictures of rising widths, of which styles show one', () => {
        const pictures = elementsIn(shadow).filter(({tagName}) => tagName === 'svg');
        assert.ok(pictures.length >= 3);
        const widths = pictures.map(picture => Number(attributeOf(picture, 'width')));
        assert.deepEqual(
          widths,
          [...new Set(widths)].sort((a, b) => a - b),
        );
        for (const picture of pictures) {
          const [, , width, height] = (attributeOf(picture, 'viewBox') ?? '').split(' ').map(Number);
          assert.deepEqual(
            [width, height],
            ['width', 'height'].map(side => Number(attributeOf(picture, side))),
          );
          assert.ok(elementsIn(picture).filter(({tagName}) => tagName === 'path').length > 0);
          assert.ok(elementsIn(picture).some(({tagName}) => tagName === 'text'));
        }
        const first = withClass(shadow, 'at')[0];
        assert.ok(first);
        assert.match(attributeOf(first, 'class') ?? '', /^at at-256\b/);
      });

      it('never draws a letter smaller than 12 pixels', () => {
        const sizes = [...markup.matchAll(/ font-size="([\d.]+)px"/g)].map(([, size]) => Number(size));
        assert.ok(sizes.length > 0);
        assert.ok(Math.min(...sizes) >= 12);
      });
    });
  }
}

describe('prerender', () => {
  const csv = '# unit: million\nyear,mission_fr,voted\n2025,Santé,3\n2025,Transport,1\n';

  it('puts the data into the tag when it has no address for them', () => {
    const {host} = parsed(prerender('mizania-treemap', {}, csv));
    const [, script] = childrenOf(host);
    assert.ok(script);
    assert.equal(attributeOf(script, 'type'), 'text/csv');
    assert.equal(textOf(script), csv);
    const withSource = parsed(prerender('mizania-treemap', {src: 'a.csv'}, csv));
    assert.equal(childrenOf(withSource.host).length, 1);
  });

  it('takes rows as well, with the same figures', () => {
    const rows = [
      {year: 2025, mission_fr: 'Santé', voted: 3},
      {year: 2025, mission_fr: 'Transport', voted: 1},
    ];
    const json = prerender('mizania-treemap', {}, {meta: {unit: 'million'}, rows});
    assert.deepEqual(rowsIn(json), rowsIn(prerender('mizania-treemap', {}, csv)));
    assert.match(json, /<script type="application\/json">\{"meta"/);
  });

  it('keeps to what the attributes ask', () => {
    const data = demoData('illustrative.csv');
    const kicker = (attributes: Record<string, string>): string =>
      plain(textOf(withClass(parsed(prerender('mizania-breakdown', attributes, data)).shadow, 'kicker')[0]!));
    assert.match(kicker({phase: 'paid'}), /dépenses payées/);
    assert.match(kicker({credit: 'commitment'}), /crédits d’engagement/);
    const heading = (level: string): string | undefined =>
      withClass(parsed(prerender('mizania-treemap', {'heading-level': level}, csv)).shadow, 'title')[0]?.tagName;
    assert.deepEqual([heading('2'), heading('6'), heading('9')], ['h2', 'h6', 'h3']);
    assert.match(prerender('mizania-treemap', {'display-unit': 'dinar'}, csv), /en dinars/);
    assert.match(prerender('mizania-treemap', {theme: 'dark'}, csv), /^<mizania-treemap theme="dark">/);
  });

  it('speaks the language of the tag, else that of the page, else French', () => {
    const lang = (markup: string): string | undefined =>
      attributeOf(withClass(parsed(markup).shadow, 'root')[0]!, 'lang');
    assert.equal(lang(prerender('mizania-treemap', {lang: 'ar-TN'}, csv, {lang: 'en'})), 'ar');
    assert.equal(lang(prerender('mizania-treemap', {}, csv, {lang: 'en'})), 'en');
    assert.equal(lang(prerender('mizania-treemap', {}, csv)), 'fr');
  });

  it('says in the figure what is wrong with the data, and tells the build', () => {
    const told: string[] = [];
    const markup = prerender('mizania-treemap', {lang: 'fr'}, 'year,mission_fr,voted\n2025,Santé,3\n', {
      onIssues: issues => told.push(...issues.map(({code}) => code)),
      children: '<a href="budget.csv">budget.csv</a>',
    });
    const {host, shadow} = parsed(markup);
    assert.deepEqual(told, ['unit-missing']);
    assert.match(plain(textOf(withClass(shadow, 'error')[0]!)), /^Ce graphique ne peut pas être affiché/);
    // What stands in the tag is shown under it.
    assert.ok(elementsIn(shadow).some(({tagName}) => tagName === 'slot'));
    assert.equal(childrenOf(host).at(-1)?.tagName, 'a');
  });

  it('lists what it had to leave out, in sentences', () => {
    const {shadow} = parsed(prerender('mizania-treemap', {}, `${csv}2025,Justice,abc\n`));
    const [issues] = withClass(shadow, 'issues');
    assert.ok(issues);
    assert.equal(issues.tagName, 'details');
    assert.match(plain(textOf(issues)), /abc/);
  });

  it('has styles in the tag, with a nonce, or by address', () => {
    const style = (options: object): string =>
      /<template[^>]*>(.*?)<div/s.exec(prerender('mizania-treemap', {}, csv, options))?.[1] ?? '';
    assert.equal(style({}), `<style>${stylesheet}</style>`);
    assert.equal(style({nonce: 'r4"nd'}), `<style nonce="r4&quot;nd">${stylesheet}</style>`);
    assert.equal(style({stylesheet: '/a.css?b&c'}), '<link rel="stylesheet" href="/a.css?b&amp;c">');
  });

  it('states the hash of its styles', async () => {
    const {createHash} = await import('node:crypto');
    assert.equal(await stylesheetHash(), `'sha256-${createHash('sha256').update(stylesheet).digest('base64')}'`);
    assert.doesNotMatch(stylesheet, /<\/style|\/\*|@import|url\(/);
  });

  it('draws another country and another map, which it is given', () => {
    const pack = {...tunisia, names: {...tunisia.names, fr: 'Atlantide'}};
    const other = prerender('mizania-treemap', {country: '/pack.json'}, csv, {country: pack});
    assert.match(plain(textOf(withClass(parsed(other).shadow, 'kicker')[0]!)), /^Atlantide/);
    const file = 'private-investment-2016-2021.csv';
    const geometry = {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          id: 'TN-11',
          properties: {},
          geometry: {
            type: 'Polygon',
            coordinates: [
              [
                [10, 36],
                [11, 36],
                [11, 37],
                [10, 37],
                [10, 36],
              ],
            ],
          },
        },
      ],
    };
    const own = prerender('mizania-map', {geometry: '/tunis.json', src: file}, demoData(file), {geometry});
    const usual = prerender('mizania-map', {src: file}, demoData(file));
    const shapes = (markup: string): number =>
      (/<g class="layer_0_marks">(.*?)<\/g>/.exec(markup)?.[1] ?? '').split('<path').length - 1;
    assert.equal(shapes(own), 1);
    assert.ok(shapes(usual) >= 24);
  });

  it('refuses what nobody could mean', () => {
    assert.throws(() => prerender('mizania-pie', {}, csv), /invalid tag: mizania-pie/);
    assert.throws(() => prerender('mizania-map', {country: '/x.json'}, csv), /invalid country/);
    assert.throws(() => prerender('mizania-map', {}, csv, {country: tunisia}), /invalid country/);
    assert.throws(() => prerender('mizania-map', {geometry: '/x.json'}, csv), /invalid geometry/);
    assert.throws(() => prerender('mizania-map', {'a b': ''}, csv), /invalid attribute: a b/);
  });

  it('weighs no more than it should: a treemap of 30 missions at eight widths, after gzip', async () => {
    const {gzipSync} = await import('node:zlib');
    const rows = Array.from({length: 30}, (_, i) => `2025,Mission numéro ${i + 1},${1000 - 30 * i}`).join('\n');
    const markup = prerender('mizania-treemap', {src: 'a.csv'}, `# unit: million\nyear,mission_fr,voted\n${rows}\n`);
    assert.ok(gzipSync(markup, {level: 9}).length < 12_800);
    assert.ok(gzipSync(stylesheet, {level: 9}).length < 4300);
  });
});
