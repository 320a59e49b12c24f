// What every widget does in every page, whatever it shows.
import '/dist/mizania.js';
import type {BudgetElement, BuildModel, MizaniaTreemap} from '@mizania/elements';
import {expect} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import {expectWarning} from '../tools/page-guard.js';
import {openTable, plain, settledIn, show, textOf, until, widgetIn} from './show.js';

const widgets: Readonly<Record<string, TemplateResult>> = {
  treemap: html`<mizania-treemap src="/data/lf-2019.csv"></mizania-treemap>`,
  breakdown: html`<mizania-breakdown src="/data/illustrative.csv"></mizania-breakdown>`,
  gauge: html`<mizania-gauge src="/data/illustrative.csv"></mizania-gauge>`,
  map: html`<mizania-map src="/data/private-investment-2016-2021.csv"></mizania-map>`,
  chart: html`<mizania-chart src="/data/voted-2025.csv" spec="/charts/parts.vl.json"></mizania-chart>`,
};

/** A widget whose model a test may change. */
interface LoadsModel {
  readonly scene: string;
  loadModel(): Promise<BuildModel>;
}

const dataRequests = (): number =>
  performance.getEntriesByType('resource').filter(({name}) => name.includes('/data/')).length;

const svgWidth = (widget: BudgetElement): number =>
  Number(widget.renderRoot.querySelector('.drawing svg')?.getAttribute('width') ?? 0);
const direction = (widget: BudgetElement): string | null =>
  widget.renderRoot.querySelector('.root')?.getAttribute('dir') ?? null;

for (const [name, template] of Object.entries(widgets)) {
  describe(`every widget: ${name}`, () => {
    it('has a heading, a summary with the total, a unit, a drawing, a table and a source', async () => {
      const widget = await show(template);
      await openTable(widget);
      for (const part of ['h3', '.summary strong', '.drawing svg', 'tbody tr', '.source']) {
        expect(widget.renderRoot.querySelector(part), part).to.exist;
      }
    });

    it('follows a change of language, texts and direction, without a new request', async () => {
      const widget = await show(template, {lang: 'fr'});
      const requests = dataRequests();
      expect(direction(widget)).to.equal('ltr');
      const total = widget.model?.total;
      const french = textOf(widget, '.summary');
      (widget.parentElement as HTMLElement).lang = 'ar';
      await until(() => direction(widget) === 'rtl' && textOf(widget, '.summary') !== french, 'Arabic');
      expect(widget.model?.total).to.equal(total);
      expect(textOf(widget, '.summary')).to.match(/[\u0600-\u06ff]/);
      expect(dataRequests()).to.equal(requests);
    });

    it('stands in two languages on one page', async () => {
      const first = await show(html`<div lang="ar">${template}</div>`, {lang: 'fr'});
      const second = first.cloneNode() as BudgetElement;
      const settled = settledIn(second);
      first.closest('[lang=fr]')?.append(second);
      await settled;
      expect([direction(first), direction(second)]).to.deep.equal(['rtl', 'ltr']);
      expect(first.model?.total).to.equal(second.model?.total);
    });

    it('follows the width of its container', async () => {
      const widget = await show(template, {width: 900});
      const before = svgWidth(widget);
      (widget.parentElement as HTMLElement).style.width = '320px';
      await until(() => svgWidth(widget) > 0 && svgWidth(widget) <= 320, 'a drawing of 320 px at the most');
      expect(before).to.be.greaterThan(320);
      expect(widget.scrollWidth).to.be.at.most(320);
    });

    it('draws when the tab in which it was hidden opens', async () => {
      const pending = show(html`<div hidden>${template}</div>`);
      await until(() => widgetIn(document).shadowRoot?.querySelector('.summary') !== null, 'the words');
      const widget = widgetIn(document);
      expect(svgWidth(widget)).to.equal(0);
      (widget.parentElement as HTMLElement).hidden = false;
      await pending;
      await until(() => svgWidth(widget) > 0, 'the drawing');
    });

    it('shares a flex row without pushing its neighbour out', async () => {
      const widget = await show(
        html`<div style="display:flex">
          <div style="flex:1">${template}</div>
          <div style="flex:1">x</div>
        </div>`,
      );
      await until(() => svgWidth(widget) > 0, 'a drawing');
      expect(widget.getBoundingClientRect().width).to.be.closeTo(450, 2);
    });

    it('finds a width as a flex item, in a float and in a grid', async () => {
      for (const style of ['display:flex', 'float:left', 'display:grid;grid-template-columns:auto 200px']) {
        const widget = await show(
          html`<div style=${style}>
            ${template}
            <div style="width:200px">x</div>
          </div>`,
        );
        await until(() => svgWidth(widget) > 200, `a drawing in ${style}`);
      }
    });

    it('comes back after it was taken out of the page', async () => {
      const widget = await show(template);
      const place = widget.parentElement as HTMLElement;
      widget.remove();
      expect(svgWidth(widget)).to.equal(0);
      place.append(widget);
      await until(() => svgWidth(widget) > 0, 'the drawing again');
      expect(widget.renderRoot.querySelectorAll('.drawing svg')).to.have.length(1);
    });

    it('opens its table by a button', async () => {
      const widget = await show(template);
      const table = widget.renderRoot.querySelector<HTMLElement>('.table-box');
      const button = widget.renderRoot.querySelector<HTMLElement>('[aria-controls=table]');
      expect([table?.hidden, button?.getAttribute('aria-expanded')]).to.deep.equal([true, 'false']);
      button?.click();
      await widget.updateComplete;
      expect([table?.hidden, button?.getAttribute('aria-expanded')]).to.deep.equal([false, 'true']);
    });

    for (const [lang, message] of [
      ['fr', 'erreur 404'],
      ['ar', 'بالخطأ 404'],
    ] as const) {
      it(`says in ${lang} that the file is not there, tells the page, and keeps the fallback`, async () => {
        expectWarning(/404|^$/);
        console.error('404');
        const holder = document.createElement('div');
        let code = '';
        holder.addEventListener('mizania-error', event => (code = event.detail.code), {once: true});
        const widget = document.createElement(`mizania-${name}`) as BudgetElement;
        widget.src = '/data/nowhere.csv';
        widget.textContent = 'repli';
        holder.append(widget);
        await show(holder, {lang});
        expect(code).to.equal('http');
        expect(textOf(widget, '[role=alert]')).to.contain(message);
        expect(widget.shadowRoot?.querySelector('slot:not([name])')).to.exist;
      });
    }

    it('keeps ids unique and its colours on a page full of charts', async () => {
      const widget = await show(template);
      const fills = [...widget.renderRoot.querySelectorAll('.drawing path')].map(path => getComputedStyle(path).fill);
      expect(fills.filter(fill => fill.startsWith('var'))).to.deep.equal([]);
      const ids = [...widget.renderRoot.querySelectorAll('[id]')].map(element => element.id);
      expect(new Set(ids).size).to.equal(ids.length);
    });

    it('takes its heading level from the page', async () => {
      const widget = await show(template);
      widget.headingLevel = 2;
      await widget.updateComplete;
      expect(widget.renderRoot.querySelector('h2')).to.exist;
      widget.headingLevel = 9;
      await widget.updateComplete;
      expect(widget.renderRoot.querySelector('h3')).to.exist;
    });
  });
}

describe('the kit', () => {
  it('asks for a file once, however many widgets show it', async () => {
    const src = '/data/lf-2019.csv?once';
    await show(html`<mizania-treemap src=${src}></mizania-treemap>`);
    await show(
      html`<mizania-treemap src=${src}></mizania-treemap><mizania-breakdown src=${src} by="title"></mizania-breakdown>`,
    );
    expect(performance.getEntriesByName(new URL(src, location.href).href)).to.have.length(1);
  });

  it('reads JSON that stands in the tag, with its meta', async () => {
    const rows = {meta: {unit: 'thousand', source: 'Mairie'}, rows: [{mission_fr: 'Voirie', voted: 1.5}]};
    const widget = await show(
      html`<mizania-treemap
        ><script type="application/json">
          ${JSON.stringify(rows)}
        </script></mizania-treemap
      >`,
    );
    expect(widget.model?.total).to.equal(1_500_000);
    expect(textOf(widget, '.source')).to.contain('Mairie');
  });

  it('shows hostile text as text and never as a link or markup', async () => {
    const rows = {
      meta: {unit: 'dinar', source: '<img src=x onerror=alert(1)>', source_url: 'javascript:alert(1)'},
      rows: [{mission_fr: '<b>x</b></text><script>', voted: 1}],
    };
    const widget = await show(html`<mizania-treemap .data=${rows}></mizania-treemap>`);
    expect(widget.renderRoot.querySelector('img, b, .source a')).to.equal(null);
    expect(plain(widget.renderRoot.textContent ?? '')).to.contain('<b>x</b></text><script>');
  });

  it('speaks the language of the nearest lang, through a shadow root', async () => {
    const host = document.createElement('div');
    host.lang = 'ar';
    const inner = document.createElement('mizania-treemap') as BudgetElement;
    inner.data = {meta: {unit: 'dinar'}, rows: [{mission_fr: 'Voirie', voted: 5}]};
    host.attachShadow({mode: 'open'}).append(inner);
    const settled = settledIn(inner);
    document.body.append(host);
    await settled;
    expect(direction(inner)).to.equal('rtl');
    host.lang = 'fr';
    await until(() => direction(inner) === 'ltr', 'French');
    host.remove();
  });

  it('marks invented data in the chart itself, in every language', async () => {
    for (const [lang, words] of [
      ['fr', 'Données illustratives'],
      ['ar', 'بيانات توضيحية'],
      ['en', 'Illustrative data'],
    ] as const) {
      expect(
        textOf(await show(html`<mizania-gauge src="/data/illustrative.csv"></mizania-gauge>`, {lang}), '.flag'),
      ).to.contain(words);
    }
  });

  it('asks again on demand after a failure', async () => {
    let answers = 0;
    const original = window.fetch.bind(window);
    const flaky = (): Promise<Response> => {
      answers += 1;
      return answers === 1 ? Promise.reject(new TypeError('network')) : original('/data/lf-2019.csv');
    };
    window.fetch = flaky;
    const widget = await show(html`<mizania-treemap src="/data/flaky.csv"></mizania-treemap>`);
    expect(textOf(widget, '[role=alert]')).to.contain('CORS');
    const settled = settledIn(widget);
    widget.renderRoot.querySelector<HTMLElement>('[role=alert] button')?.click();
    expect(await settled).to.equal('mizania-ready');
    window.fetch = original;
  });

  it('shows the table and says so when the drawing cannot be made', async () => {
    const Treemap = customElements.get('mizania-treemap') as unknown as new () => LoadsModel & MizaniaTreemap;
    class Broken extends Treemap {
      override readonly scene = 'treemap';
      override async loadModel(): Promise<BuildModel> {
        const build = await super.loadModel();
        return (budget, env) => {
          const model = build(budget, env);
          return {...model, drawing: {...model.drawing, spec: 'nowhere'}};
        };
      }
    }
    customElements.define('mizania-broken', Broken as unknown as CustomElementConstructor);
    expectWarning('invalid spec: nowhere');
    const widget = await show(html`<mizania-broken src="/data/lf-2019.csv"></mizania-broken>`);
    await until(() => widget.renderRoot.querySelector<HTMLElement>('.table-box')?.hidden === false, 'the table');
    expect(textOf(widget, '[part=error]')).to.contain('Le dessin n’a pas pu être fait');
    expect(textOf(widget, 'tfoot')).to.contain('40 741 000 000');
  });

  it('works with a country that is only data', async () => {
    const widget = await show(
      html`<mizania-treemap country="/test/pages/atlantis.json" unit="crown"
        ><script type="text/csv">
          mission_code,voted
          sea,12.5
          land,7
        </script></mizania-treemap
      >`,
      {lang: 'fr'},
    );
    expect(widget.model?.total).to.equal(1950);
    expect(textOf(widget, '.kicker')).to.contain('Atlantide');
    expect(textOf(widget, '.summary')).to.contain('couronnes');
    expect(widget.model?.table.rows.map(row => row.label.text)).to.deep.equal(['La mer', 'La terre']);
  });
});
