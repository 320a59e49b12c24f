// In which order a page gets a chart: its shell, its words, its drawing; and what it gets when a part does not come.
import '/dist/mizania.js';
import type {BudgetElement} from '@mizania/elements';
import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {record} from '../tools/recorded.js';
import {visit} from '../tools/visit.js';
import {openTable, settledIn, show, textOf, until} from './show.js';

const FAR = html`<div style="height: 400vh"></div>`;
const pictureIn = (widget: BudgetElement): Element | null => widget.renderRoot.querySelector('.drawing svg');
const words = (selector: string): string =>
  `(document.querySelector('mizania-treemap').shadowRoot?.querySelector('${selector}')?.textContent ?? '')`;

describe('a chart that is far from the window', () => {
  it('costs its shell when it enters the page, then gets its words, and is drawn when it comes near', async () => {
    const widget = await show(html`${FAR}<mizania-treemap src="/data/lf-2019.csv"></mizania-treemap>`);
    expect(textOf(widget, '.summary')).to.contain('40 741');
    await openTable(widget);
    expect(widget.renderRoot.querySelectorAll('tbody tr').length).to.be.greaterThan(20);
    expect(pictureIn(widget)).to.equal(null);
    widget.scrollIntoView();
    await until(() => pictureIn(widget) !== null, 'the drawing');
  });

  it('asks for nothing before an idle moment', async () => {
    const {result} = await visit<string[]>({
      path: '/test/pages/far.html',
      until: `document.querySelector('mizania-treemap')?.shadowRoot?.querySelector('[role=status]')`,
      read: `new Promise(resolve => setTimeout(() => resolve(asked), 1200))`,
    });
    expect(result.filter(name => /csv|tunisia|words|core/.test(name))).to.deep.equal([]);
  });

  it('follows a change without being drawn, and whoever waits for it gets the new model', async () => {
    const widget = await show(html`${FAR}<mizania-treemap src="/data/ministries-2015-2019.csv"></mizania-treemap>`);
    const latest = widget.model?.total;
    widget.year = 2015;
    await widget.updateComplete;
    expect(widget.model?.total).to.not.equal(latest);
    expect(textOf(widget, '.kicker')).to.contain('2015');
    expect(pictureIn(widget)).to.equal(null);
  });

  it('is drawn before the page is printed', async () => {
    const near = await show(html`<mizania-treemap src="/data/lf-2019.csv"></mizania-treemap>`);
    await until(() => pictureIn(near) !== null, 'the drawing of the near one');
    const far = await show(html`${FAR}<mizania-treemap src="/data/lf-2019.csv"></mizania-treemap>`);
    expect(pictureIn(far)).to.equal(null);
    dispatchEvent(new Event('beforeprint'));
    await Promise.resolve();
    await far.updateComplete;
    await until(() => pictureIn(far) !== null, 'the drawing for paper');
  });

  it('loses its picture when what it shows has changed, never its words', async () => {
    const widget = await show(html`<mizania-treemap src="/data/ministries-2015-2019.csv"></mizania-treemap>${FAR}`);
    await until(() => pictureIn(widget) !== null, 'the drawing');
    scrollTo(0, document.documentElement.scrollHeight);
    await new Promise(resolve => setTimeout(resolve, 200));
    widget.year = 2015;
    await widget.updateComplete;
    expect(pictureIn(widget)).to.equal(null);
    scrollTo(0, 0);
    await until(() => pictureIn(widget) !== null, 'the new drawing');
    expect(textOf(widget, '.kicker')).to.contain('2015');
  });
});

describe('the lists of a country', () => {
  it('come with the file when the tag names their level, and not where neither the tag nor the file does', async () => {
    const asked = (): boolean =>
      performance.getEntriesByType('resource').some(({name}) => name.includes('tunisia-articles'));
    await show(html`<mizania-treemap src="/data/lf-2019.csv"></mizania-treemap>`);
    expect(asked()).to.equal(false);
    const server = await record({
      '/late.csv': {body: '# unit: dinar\narticle,voted\n101,1\n', cors: true, delayMs: 5000},
    });
    const coming = show(html`<mizania-breakdown by="article" src=${server.url('/late.csv')}></mizania-breakdown>`);
    await until(asked, 'the list of articles');
    expect((await server.seen()).bytes).to.equal(0);
    expect((await coming).model?.total).to.equal(1000);
  });
});

describe('a page where a part of the kit does not come', () => {
  it('has title, summary and table without the drawing code, and says that the drawing is missing', async () => {
    const {reached, result, messages} = await visit<string>({
      path: '/test/pages/one.html',
      absent: 'draw-treemap',
      until: `${words('.summary')}.includes('millions de dinars') && ${words('[part=error]')}.includes('Le dessin')`,
      read: `${words('[part=error]')} + ${words('tfoot')}`,
    });
    expect(reached).to.equal(true);
    expect(result)
      .to.contain('Le dessin n’a pas pu être fait')
      .and.to.match(/40.741.000.000/);
    expect(messages.filter(message => !/ERR_FAILED|dynamically imported/.test(message))).to.deep.equal([]);
  });

  for (const part of ['core', 'words-fr', 'treemap-', 'tunisia-base']) {
    it(`says so in the reader's language without ${part}, and never stays blank`, async () => {
      const {reached, messages} = await visit({
        path: '/test/pages/one.html',
        absent: `chunks/${part}`,
        until: `${words('[role=alert]')}.includes('n’a pas pu être chargée')`,
      });
      expect(reached).to.equal(true);
      expect(messages.filter(message => !/ERR_FAILED|dynamically imported/.test(message))).to.deep.equal([]);
    });
  }
});

describe('many widgets', () => {
  it('ask once for a file, and draw only those that are near', async () => {
    performance.clearResourceTimings();
    const many = Array.from(
      {length: 50},
      () =>
        html`<mizania-treemap src="/data/voted-2025.csv" style="display: block; min-height: 400px"></mizania-treemap>`,
    );
    const first = await show(html`<div>${many}</div>`);
    const widgets = [...(first.parentElement?.children ?? [])] as BudgetElement[];
    await until(() => widgets.every(widget => widget.model), 'the words of all');
    expect(performance.getEntriesByType('resource').filter(({name}) => name.includes('voted-2025')).length).to.equal(1);
    const drawn = widgets.filter(widget => pictureIn(widget) !== null).length;
    expect(drawn).to.be.greaterThan(0).and.to.be.lessThan(10);
    expect(new Set(widgets.map(widget => widget.model?.total)).size).to.equal(1);
  });

  it('have all taken their room before the page is painted, so that none pushes another away', async () => {
    const column = document.createElement('div');
    document.body.append(column);
    // Before any other task: no frame, and no data yet that would make one of them lower.
    const put = async (count: number): Promise<void> => {
      column.append(...Array.from({length: count}, () => document.createElement('mizania-treemap')));
      for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    };
    try {
      await put(1);
      // As long as a page takes that has more to do.
      for (const start = performance.now(); performance.now() < start + 50;);
      await put(11);
      const heights = [...column.children].map(widget => widget.getBoundingClientRect().height);
      expect(heights).to.have.length(12);
      expect(Math.min(...heights)).to.be.greaterThan(900);
    } finally {
      column.remove();
    }
  });

  it('settle one by one: a late one does not hold up the others', async () => {
    const column = await show(html`<mizania-treemap src="/data/lf-2019.csv"></mizania-treemap>`);
    const late = document.createElement('mizania-treemap') as BudgetElement;
    late.src = '/data/nowhere.csv';
    const settled = settledIn(late);
    column.after(late);
    expect(await settled).to.equal('mizania-error');
    expect(column.model?.total).to.equal(40741000000000);
  });
});
