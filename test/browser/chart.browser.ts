import '/dist/mizania.js';
import type {MizaniaChart} from '@mizania/elements';
import {expect} from '@open-wc/testing';
import {html} from 'lit';
import * as stories from '../../stories/chart.stories.js';
import {largeCsv} from '../tools/large-csv.js';
import {expectWarning} from '../tools/page-guard.js';
import {visit} from '../tools/visit.js';
import {drawnTexts, inOneFont, plain, settledIn, show, textOf, until} from './show.js';

type Lang = 'fr' | 'ar' | 'en';
const story = (
  name: 'Parts' | 'Years' | 'Execution' | 'Grid' | 'InTheTag' | 'SmallMultiples',
  lang: Lang = 'fr',
  width = 900,
) => show<MizaniaChart>((stories[name].render as () => unknown)(), {lang, width});
const chart = (spec: unknown, lang: Lang = 'fr', width = 900) =>
  show<MizaniaChart>(html`<mizania-chart src="/data/voted-2025.csv" .spec=${spec}></mizania-chart>`, {lang, width});

const bars = {mark: 'bar', encoding: {y: {field: 'part'}, x: {field: 'amount'}}};
const marks = (widget: MizaniaChart, kind: string): SVGGraphicsElement[] => [
  ...widget.renderRoot.querySelectorAll<SVGGraphicsElement>(`.drawing .role-mark.${kind} > *`),
];
const widths = (widget: MizaniaChart): number[] => marks(widget, 'mark-rect').map(bar => bar.getBBox().width);
const svgOf = (widget: MizaniaChart): SVGElement => widget.renderRoot.querySelector('.drawing svg') as SVGElement;

/** The seven parts of the finance law for 2025 in the file, in millimes. */
const PARTS = [24_388.6, 2620, 20_518.4, 5426.5, 63.1, 6487, 324.5].map(millions => Math.round(millions * 1e9));

describe('mizania-chart', () => {
  for (const [lang, first, unit, part] of [
    ['fr', '24 388,6 MD', 'Montant, en millions de dinars', 'Dépenses de rémunération'],
    ['ar', '24 388,6 م د', 'المبلغ، بملايين الدنانير', 'نفقات التأجير'],
    ['en', '24,388.6 MTND', 'Amount, in millions of dinars', 'Wage expenditure'],
  ] as const) {
    it(`draws bars to scale with their amounts and names in ${lang}`, async () => {
      const widget = await story('Parts', lang);
      const lengths = widths(widget);
      expect(lengths).to.have.length(7);
      const most = Math.max(...lengths);
      lengths.forEach((length, i) => expect(length / most).to.be.closeTo((PARTS[i] ?? 0) / (PARTS[0] ?? 1), 0.002));
      const texts = drawnTexts(widget);
      expect(texts).to.include.members([first, part]);
      expect(texts.some(text => text === unit)).to.equal(true);
      expect(widget.model?.table.rows.map(({amounts}) => amounts[0])).to.deep.equal(PARTS);
    });
  }

  it('draws one line for each title, over years that are written as years', async () => {
    const widget = await story('Years');
    expect(marks(widget, 'mark-line')).to.have.length(5);
    expect(marks(widget, 'mark-symbol')).to.have.length(25);
    const texts = drawnTexts(widget);
    expect(texts).to.include.members(['2015', '2016', '2017', '2018', '2019', 'Année', '25 000']);
    expect(texts.filter(text => text === '2015')).to.have.length(1);
  });

  it('takes names of phases from the kit, in the language of the reader', async () => {
    expect(drawnTexts(await story('Execution'))).to.include.members(['Crédits votés', 'Dépenses payées']);
    expect(drawnTexts(await story('Execution', 'ar'))).to.include.members(['الاعتمادات المرسمة', 'النفقات المدفوعة']);
  });

  it('writes shares with the sign of the language', async () => {
    const legend = drawnTexts(await story('Grid')).filter(text => text.includes('%'));
    expect(legend).to.include('60 %');
  });

  it('writes two languages on one page', async () => {
    const tag = html`<mizania-chart src="/data/voted-2025.csv" spec="/charts/parts.vl.json"></mizania-chart>`;
    const english = await show<MizaniaChart>(
      html`<div lang="en">${tag}</div>
        <div lang="fr">${tag}</div>`,
    );
    const french = document.querySelector('[lang=fr] > mizania-chart') as MizaniaChart;
    await until(() => Boolean(svgOf(english) && svgOf(french)), 'both');
    expect(drawnTexts(english)).to.include('25,000');
    expect(drawnTexts(french)).to.include('25 000');
    english.invalidate();
    await english.updateComplete;
    await until(() => drawnTexts(english).includes('25,000'), 'English again');
  });

  it('mirrors the drawing in Arabic where the page asks for it, and shows years from left to right', async () => {
    const widget = await story('Parts', 'ar');
    const ends = marks(widget, 'mark-rect').map(bar => Math.round(bar.getBoundingClientRect().right));
    expect(new Set(ends).size).to.equal(1);
    const [bar] = marks(widget, 'mark-rect');
    const [label] = marks(widget, 'mark-text');
    expect(label?.getBoundingClientRect().right).to.be.lessThan(bar?.getBoundingClientRect().left ?? 0);
    const plainBars = marks(await chart(bars, 'ar'), 'mark-rect');
    expect(new Set(plainBars.map(each => Math.round(each.getBoundingClientRect().left))).size).to.equal(1);
    const years = await story('Years', 'ar');
    const left = (year: string): number =>
      [...years.renderRoot.querySelectorAll('.drawing text')]
        .find(text => text.textContent === year)
        ?.getBoundingClientRect().left ?? 0;
    expect(left('2015')).to.be.lessThan(left('2019'));
  });

  describe('in one font', () => {
    inOneFont();

    for (const width of [320, 900]) {
      for (const lang of ['fr', 'ar'] as const) {
        it(`fits into ${width} px in ${lang}, cuts no text and writes none smaller than 12 px`, async () => {
          for (const name of ['Parts', 'Years', 'Execution', 'Grid'] as const) {
            const widget = await story(name, lang, width);
            const frame = svgOf(widget).getBoundingClientRect();
            expect(frame.width).to.be.closeTo(width, 1);
            for (const text of widget.renderRoot.querySelectorAll<SVGTextElement>('.drawing text')) {
              if (getComputedStyle(text).opacity === '0') continue;
              const {left, right, top, bottom} = text.getBoundingClientRect();
              const said = `${name}: ${text.textContent}`;
              expect(left, said).to.be.at.least(frame.left - 1.5);
              expect(right, said).to.be.at.most(frame.right + 1.5);
              expect(top, said).to.be.at.least(frame.top - 3);
              expect(bottom, said).to.be.at.most(frame.bottom + 3);
              expect(parseFloat(getComputedStyle(text).fontSize), said).to.be.at.least(12);
            }
          }
        });
      }
    }
  });

  it('lets what keeps its own width scroll, by keyboard too', async () => {
    const spec = {hconcat: [bars, bars].map(view => ({...view, width: 300}))};
    const narrow = await chart(spec, 'fr', 320);
    const box = narrow.renderRoot.querySelector<HTMLElement>('.scroll');
    expect([box?.tabIndex, box?.getAttribute('role')]).to.deep.equal([0, 'region']);
    expect(narrow.scrollWidth).to.be.at.most(320);
  });

  it('gives small multiples as many columns as there is room for', async () => {
    const narrow = await story('SmallMultiples', 'fr', 320);
    const [box, picture] = ['.scroll', '.drawing svg'].map(name => narrow.renderRoot.querySelector(name));
    expect(picture?.getBoundingClientRect().width).to.be.at.most(320);
    expect(box?.getAttribute('role')).to.equal(null);
    const wide = await story('SmallMultiples', 'fr', 980);
    const titles = drawnTexts(wide).filter(text => /^[A-ZÉ][a-zé]/.test(text) && text !== 'Année');
    expect(titles).to.deep.equal(wide.model?.table.rows.filter((_, i) => i < 5).map(({label}) => plain(label.text)));
    expect(wide.renderRoot.querySelector<HTMLElement>('.scroll')?.tabIndex).to.equal(-1);
  });

  it('reads a spec in the tag, and gives the reader its controls', async () => {
    const widget = await story('InTheTag');
    const before = widths(widget).length;
    const slider = widget.renderRoot.querySelector<HTMLInputElement>('.controls input[type=range]');
    expect(slider?.closest('label')?.textContent).to.contain('MD ≥');
    expect(slider?.closest('[aria-hidden]')).to.equal(null);
    Object.assign(slider ?? {}, {value: '4000'});
    slider?.dispatchEvent(new Event('input', {bubbles: true}));
    await until(() => widths(widget).length > 0 && widths(widget).length < before, 'fewer bars');
  });

  it('keeps what a reader has chosen when it is drawn anew, and its place while it is far from the window', async () => {
    const far = html`<div style="height: 400vh"></div>`;
    const widget = await show<MizaniaChart>(html`${stories.InTheTag.render?.({}, {} as never)}${far}`);
    const slider = (): HTMLInputElement | null => widget.renderRoot.querySelector('.controls input[type=range]');
    const choose = (value: string): void => {
      Object.assign(slider() ?? {}, {value});
      slider()?.dispatchEvent(new Event('input', {bubbles: true}));
    };
    const all = widths(widget).length;
    choose('4000');
    await until(() => widths(widget).length < all, 'fewer bars');
    const fewer = widths(widget).length;
    (widget.parentElement as HTMLElement).lang = 'ar';
    await until(() => drawnTexts(widget).includes('المبلغ، بملايين الدنانير'), 'Arabic');
    expect([slider()?.value, widths(widget).length]).to.deep.equal(['4000', fewer]);
    const height = document.documentElement.scrollHeight;
    scrollTo(0, height);
    await until(() => slider() === null, 'its leave');
    expect(document.documentElement.scrollHeight).to.equal(height);
    scrollTo(0, 0);
    await until(() => slider() !== null, 'its return');
    expect([slider()?.value, widths(widget).length]).to.deep.equal(['4000', fewer]);
    expect(document.documentElement.scrollHeight).to.equal(height);
  });

  it('shows what a mark is, as text', async () => {
    const rows = {meta: {unit: 'dinar'}, rows: [{mission_fr: '<b>x</b>', voted: 1234.5}]};
    const spec = {
      mark: 'bar',
      encoding: {y: {field: 'mission'}, x: {field: 'amount'}, tooltip: [{field: 'mission'}, {field: 'amount'}]},
    };
    const widget = await show<MizaniaChart>(html`<mizania-chart .data=${rows} .spec=${spec}></mizania-chart>`);
    const [bar] = marks(widget, 'mark-rect');
    const {left, top} = bar?.getBoundingClientRect() ?? {left: 0, top: 0};
    const at = {bubbles: true, composed: true, clientX: left + 5, clientY: top + 5};
    bar?.dispatchEvent(new PointerEvent('pointerover', at));
    bar?.dispatchEvent(new PointerEvent('pointermove', at));
    await until(() => textOf(widget, '.tooltip') !== '', 'the tooltip');
    const lines = [...widget.renderRoot.querySelectorAll('.tooltip div')].map(line => plain(line.textContent ?? ''));
    expect(lines).to.deep.equal(['Mission : <b>x</b>', 'Montant : 1 234,500 dinars']);
    expect(widget.renderRoot.querySelector('.tooltip b')).to.equal(null);
  });

  it('follows another spec, and the language of its page', async () => {
    const widget = await chart(bars);
    widget.spec = {mark: 'point', encoding: {x: {field: 'part'}, y: {field: 'amount'}}};
    await until(() => marks(widget, 'mark-symbol').length === 7, 'points');
    expect(widget.renderRoot.querySelectorAll('.drawing svg')).to.have.length(1);
    (widget.parentElement as HTMLElement).lang = 'ar';
    await until(() => drawnTexts(widget).includes('المبلغ، بملايين الدنانير'), 'Arabic');
  });

  it('follows the colours of the page, those too that Vega mixes', async () => {
    const widget = await story('Grid');
    const fills = (): string[] => marks(widget, 'mark-rect').map(cell => getComputedStyle(cell).fill);
    const ink = (): string => getComputedStyle(widget.renderRoot.querySelector('.drawing text') as Element).fill;
    const [light, lightInk] = [fills(), ink()];
    expect(new Set(light).size).to.be.greaterThan(5);
    expect(light).not.to.include('rgb(0, 0, 0)');
    widget.theme = 'dark';
    await until(() => fills().length > 0 && fills().join() !== light.join(), 'other fills');
    expect(ink()).not.to.equal(lightInk);
  });

  it('draws nothing after it has left the page', async () => {
    const widget = await story('Parts');
    widget.invalidate();
    await widget.updateComplete;
    widget.remove();
    await new Promise(resolve => setTimeout(resolve, 300));
    expect(svgOf(widget) === null).to.equal(true);
  });
});

describe('a spec of mizania-chart', () => {
  it('cannot bring menus, styles, scripts or requests', async () => {
    const before = performance.getEntriesByType('resource').length;
    const widget = await chart({
      ...bars,
      usermeta: {
        embedOptions: {
          actions: true,
          defaultStyle: true,
          renderer: 'canvas',
          loader: {baseURL: 'https://example.org/'},
          patch: '/data/nowhere.json',
          config: 'https://example.org/config.json',
        },
      },
    });
    expect(widths(widget)).to.have.length(7);
    expect(widget.renderRoot.querySelector('.drawing :is(canvas, details, style, a, .vega-actions)')).to.equal(null);
    expect(document.querySelector('#vega-embed-style, #vg-tooltip-element')).to.equal(null);
    const asked = performance
      .getEntriesByType('resource')
      .slice(before)
      .map(({name}) => name);
    expect(asked.filter(name => /example\.org|nowhere/.test(name))).to.deep.equal([]);
  });

  const FAULTS: readonly (readonly [string, unknown, string, RegExp])[] = [
    ['is not there', '/charts/nowhere.vl.json', 'http', /erreur 404/],
    [
      'is no JSON',
      '/data/voted-2025.csv',
      'bad-spec',
      /n’est pas une spécification Vega-Lite lisible.*voted-2025\.csv/,
    ],
    ['is for Vega', {...bars, $schema: 'https://vega.github.io/schema/vega/v6.json'}, 'bad-spec', /Vega-Lite lisible/],
    [
      'asks for an address',
      {...bars, data: {url: 'https://example.org/x.json'}},
      'spec-address',
      /https:\/\/example\.org\/x\.json/,
    ],
    [
      'asks for a field that is not there',
      {mark: 'bar', encoding: {x: {field: 'ammount'}}},
      'no-such-field',
      /« ammount ».*Champs connus : .*amount/,
    ],
    [
      'shows other figures',
      {...bars, data: {values: [{amount: 1}]}},
      'spec-data',
      /ne montre pas les chiffres de ce fichier/,
    ],
    ['has a fault that Vega-Lite finds', {...bars, mark: 'pie'}, 'bad-spec', /Vega-Lite lisible/],
    [
      'fails while it runs',
      {...bars, transform: [{calculate: 'datum.part.nothing.more', as: 'x'}]},
      'bad-spec',
      /Vega-Lite lisible/,
    ],
    ['draws nothing', {...bars, transform: [{filter: 'datum.amount < 0'}]}, 'nothing-drawn', /ne montre rien/],
  ];
  for (const [what, spec, code, sentence] of FAULTS) {
    it(`that ${what} leaves the words and the table, and says so to the reader, the page and the developer`, async () => {
      expectWarning(/./);
      let told = '';
      const listen = (event: CustomEvent<{code: string}>): void => void (told = event.detail.code);
      document.addEventListener('mizania-error', listen as EventListener);
      const widget = await chart(spec);
      document.removeEventListener('mizania-error', listen as EventListener);
      await until(() => widget.renderRoot.querySelector('[part=error]') !== null, 'the sentence');
      expect(told).to.equal(code);
      expect(textOf(widget, '[role=alert]')).to.match(sentence);
      expect(textOf(widget, '.summary')).to.contain('59 828,1 millions de dinars');
      const box = widget.renderRoot.querySelector<HTMLElement>('.table-box');
      await until(() => box?.hidden === false, 'the open table');
      expect(widget.renderRoot.querySelectorAll('tbody tr')).to.have.length(7);
      expect(svgOf(widget) === null).to.equal(true);
    });
  }

  it('with a fault is said in Arabic and in English too', async () => {
    for (const [lang, words] of [
      ['ar', /غير موجود في البيانات/],
      ['en', /which the data do not have/],
    ] as const) {
      expectWarning('mizania-chart:');
      const widget = await chart({mark: 'bar', encoding: {x: {field: 'ammount'}}}, lang);
      expect(textOf(widget, '[role=alert]')).to.match(words);
    }
  });

  it('draws when its fault is mended', async () => {
    expectWarning('mizania-chart:');
    const widget = await chart({mark: 'bar', encoding: {x: {field: 'ammount'}}});
    widget.spec = bars;
    await until(() => marks(widget, 'mark-rect').length === 7, 'the bars');
    expect(widget.renderRoot.querySelector('[part=error]')).to.equal(null);
  });

  it('that could not be fetched is asked for again on demand', async () => {
    expectWarning('mizania-chart:');
    const original = window.fetch.bind(window);
    window.fetch = () => Promise.reject(new TypeError('network'));
    const holder = html`<mizania-chart
      src="/data/voted-2025.csv?again"
      .data=${{meta: {unit: 'dinar'}, rows: [{part: 1, voted: 5}]}}
      spec="/charts/parts.vl.json?again"
    ></mizania-chart>`;
    const widget = await show<MizaniaChart>(holder);
    window.fetch = original;
    const settled = settledIn(widget);
    widget.renderRoot.querySelector<HTMLElement>('[role=alert] button')?.click();
    expect(await settled).to.equal('mizania-ready');
    expect(marks(widget, 'mark-rect')).to.have.length(1);
  });

  for (const [what, options] of [
    ['whose page does not get Vega', {absent: 'draw-own'}],
    ['that the policy of its page does not let it fetch', {policy: "script-src 'self'; connect-src 'none'"}],
  ] as const) {
    it(`${what} leaves a sentence and the table`, async () => {
      const root = "document.querySelector('mizania-chart').shadowRoot";
      const {reached, result} = await visit<readonly unknown[]>({
        path: '/test/pages/own-inline.html',
        ...options,
        until: `(${root}?.querySelector('[part=error]')?.textContent ?? '').length > 50`,
        read: `[${root}.querySelectorAll('tbody tr').length, ${root}.querySelector('.table-box').hidden,
          ${root}.querySelector('.summary').textContent, ${root}.querySelector('.chart') === null]`,
      });
      expect(reached).to.equal(true);
      const [rows, isHidden, summary, noBox] = result;
      expect([rows, isHidden, noBox]).to.deep.equal([2, false, true]);
      expect(plain(String(summary))).to.contain('27 008,6 millions de dinars');
    });
  }

  it('has the exact rows of a file of very many lines, with levels that nobody else asked for', async () => {
    const text = largeCsv(120_000, 7);
    const lines: string[] = [];
    let next = text.next();
    for (; !next.done; next = text.next()) lines.push(next.value);
    const {sums} = next.value;
    const original = window.fetch.bind(window);
    window.fetch = (input, init) =>
      (input as string).endsWith('/many.csv') ? Promise.resolve(new Response(lines.join(''))) : original(input, init);
    const spec = {mark: 'rect', encoding: {y: {field: 'mission'}, x: {field: 'governorate'}, color: {field: 'paid'}}};
    const widget = await show<MizaniaChart>(
      html`<mizania-chart src="/data/many.csv" year="2024" .spec=${spec}></mizania-chart>`,
    );
    window.fetch = original;
    const rows = widget.model?.table.rows ?? [];
    expect(rows.length).to.be.greaterThan(8 * 24);
    const sum = rows.reduce((total, {amounts}) => total + (amounts.at(-1) ?? 0), 0);
    expect(sum).to.equal(sums.get('2024 CP paid'));
    expect(marks(widget, 'mark-rect').length).to.be.greaterThan(8 * 24);
  });

  it('tells the developer what Vega-Lite warns of, and is drawn', async () => {
    expectWarning('mizania-chart:');
    const widget = await chart({...bars, encoding: {...bars.encoding, shape: {field: 'part'}}});
    expect(widths(widget)).to.have.length(7);
  });
});
