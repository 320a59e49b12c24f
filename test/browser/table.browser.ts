// Checks 6, 14, 24, 26, 50 of the 54: the data as a table, in order, in pages, and taken away.
import '/dist/mizania.js';
import type {BudgetElement} from '@mizania/elements';
import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {fileOf, focused, items, plain, show, textOf, until} from './show.js';

const COUNT = 450;
const rows = Array.from({length: COUNT}, (_, i) => ({
  mission_fr: i === 0 ? '=1+1' : i === 1 ? 'Un\tdeux' : `Mission ${i}`,
  mission_ar: i === 0 ? '=1+1' : `مهمة ${i}`,
  voted: i === 2 ? -30.25 : i === 3 ? null : 1000 + i,
}));
const long = html`<mizania-treemap .data=${{meta: {unit: 'dinar'}, rows}}></mizania-treemap>`;

const button = (widget: BudgetElement, selector: string): HTMLElement =>
  widget.renderRoot.querySelector<HTMLElement>(selector) as HTMLElement;
const column = (widget: BudgetElement, i: number): string[] =>
  [...widget.renderRoot.querySelectorAll(`tbody tr > :nth-child(${i + 1})`)].map(cell => plain(cell.textContent ?? ''));
const status = (widget: BudgetElement): string => textOf(widget, '[role=status]');

async function opened(lang: 'fr' | 'ar' = 'fr', template: unknown = long): Promise<BudgetElement> {
  const widget = await show(template, {lang});
  button(widget, '[aria-controls=table]').click();
  await until(() => !button(widget, '#table').hidden, 'the table');
  return widget;
}

for (const lang of ['fr', 'ar'] as const) {
  describe(`the table in ${lang}`, () => {
    it('14: is a table with a caption, heads of columns and rows, and the total of the data', async () => {
      const widget = await opened(lang);
      expect(textOf(widget, 'caption')).to.equal(plain(widget.model?.table.caption ?? '-'));
      const heads = [...widget.renderRoot.querySelectorAll('thead th')];
      expect(heads.map(head => head.getAttribute('scope'))).to.deep.equal(['col', 'col', 'col']);
      expect(widget.renderRoot.querySelectorAll('tbody th[scope=row]')).to.have.length(200);
      const sum = rows.reduce((total, {voted}) => total + Math.round((voted ?? 0) * 1000), 0);
      expect(widget.model?.total).to.equal(sum);
      const digits = textOf(widget, 'tfoot td').replace(/[^\d]/g, '');
      expect(Number(digits)).to.equal(sum);
    });

    it('50: has its cells while it is read: open, or on paper', async () => {
      const widget = await opened(lang);
      const cells = (): number => widget.renderRoot.querySelectorAll('.table-box td').length;
      expect(cells()).to.be.greaterThan(200);
      widget.renderRoot.querySelector<HTMLElement>('[part=table-button]')?.click();
      await widget.updateComplete;
      expect(cells()).to.equal(0);
      dispatchEvent(new Event('beforeprint'));
      await widget.updateComplete;
      expect(cells()).to.be.greaterThan(200);
      dispatchEvent(new Event('afterprint'));
      await widget.updateComplete;
      expect(cells()).to.equal(0);
    });

    it('14, 24: is put in order by its heads, which say it: amounts from the largest, unknown last', async () => {
      const widget = await opened(lang);
      const head = (i: number): Element | undefined => widget.renderRoot.querySelectorAll('thead th')[i];
      const press = async (i: number, way: string | null): Promise<void> => {
        head(i)?.querySelector('button')?.click();
        await until(() => (head(i)?.getAttribute('aria-sort') ?? null) === way, `order ${way}`);
      };
      await press(1, 'descending');
      expect(column(widget, 1)[0]).to.equal('1 449');
      const way = lang === 'ar' ? /تنازلي/ : /décroissant/;
      await until(() => way.test(status(widget)), 'the order in words');
      await press(1, 'ascending');
      expect(column(widget, 1)[0]).to.match(/30,25/);
      await press(1, null);
      await press(0, 'ascending');
      const names = column(widget, 0);
      expect(names).to.deep.equal([...names].sort(new Intl.Collator(lang, {numeric: true}).compare));
      expect(widget.renderRoot.querySelectorAll('thead [aria-sort]')).to.have.length(1);
      expect(widget.renderRoot.querySelector('tfoot')).to.exist;
    });

    it('24: has pages of 200 rows, says which one, and keeps its total', async () => {
      const widget = await opened(lang);
      const seen = new Set(column(widget, 0));
      const [, next] = widget.renderRoot.querySelectorAll<HTMLElement>('.pages button');
      for (const range of ['201–400', '401–450']) {
        next?.click();
        await until(() => status(widget).includes(range), range);
        expect(textOf(widget, '.pages')).to.contain(range);
        for (const name of column(widget, 0)) seen.add(name);
      }
      expect(seen.size).to.equal(COUNT);
      expect(next?.getAttribute('aria-disabled')).to.equal('true');
      next?.click();
      await widget.updateComplete;
      expect(column(widget, 0)).to.have.length(50);
      expect(widget.renderRoot.querySelector('tfoot')).to.exist;
    });

    it('26: gives all its rows in the order that is shown as CSV, with exact amounts and no formula', async () => {
      const widget = await opened(lang);
      const amount = widget.renderRoot.querySelectorAll<HTMLElement>('thead button')[1];
      amount?.click();
      await until(() => status(widget) !== '', 'the order');
      amount?.click();
      await until(() => column(widget, 1)[0]?.includes('30,25') ?? false, 'the other order');
      const lines = (await fileOf(() => widget.download())).split('\r\n');
      expect(lines).to.have.length(COUNT + 2);
      expect(lines[1]?.split(',')[1]).to.equal('-30.250');
      expect(lines.filter(line => /^[=+@]/.test(line))).to.deep.equal([]);
      expect(lines.filter(line => line.startsWith("'=1+1,"))).to.have.length(1);
      const cells = lines.slice(1, -1).map(line => line.split(',')[1] ?? '');
      const sum = cells.reduce((total, cell) => total + Math.round(Number(cell.replace(/[^\d.-]/g, '')) * 1000), 0);
      expect(sum).to.equal(widget.model?.total);
    });
  });
}

describe('the table', () => {
  it('24, 26: is copied as text between tabs, with a word when it is done and when it is not', async () => {
    const widget = await opened();
    let text = '';
    const original = navigator.clipboard;
    const clipboard = {
      writeText: (given: string): Promise<void> => {
        text = given;
        return Promise.resolve();
      },
    };
    Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
    const copy = [...widget.renderRoot.querySelectorAll<HTMLElement>('[role=toolbar] button')][1];
    copy?.click();
    await until(() => status(widget) === 'Tableau copié', 'the word');
    const lines = text.split('\n').map(line => line.split('\t'));
    expect(new Set(lines.map(cells => cells.length))).to.deep.equal(new Set([3]));
    expect(lines).to.have.length(COUNT + 2);
    expect(lines.map(([name]) => name))
      .to.include("'=1+1")
      .and.to.include('Un deux');
    clipboard.writeText = () => Promise.reject(new Error('forbidden'));
    copy?.click();
    await until(() => status(widget).includes('n’a pas pu'), 'the word of failure');
    Object.defineProperty(navigator, 'clipboard', {value: original, configurable: true});
  });

  it('14: goes back to its first page and its own order when the reader opens another level', async () => {
    const widget = await opened('fr', html`<mizania-treemap src="/data/illustrative.csv"></mizania-treemap>`);
    widget.renderRoot.querySelector<HTMLElement>('thead button')?.click();
    await until(() => widget.renderRoot.querySelector('[aria-sort]') !== null, 'an order');
    items(widget)[0]?.click();
    await until(() => widget.path.length === 1, 'the level below');
    await until(() => widget.renderRoot.querySelector('[aria-sort]') === null, 'no order');
  });

  it('6: is not the only place of long lists: they are shown in parts, and the rest is counted', async () => {
    const widget = await show(long);
    const listed = (): number => widget.renderRoot.querySelectorAll('#listed [data-key]').length;
    const of = widget.model?.outline.filter(({listed, apart}) => listed && !apart).length ?? 0;
    expect(of).to.be.greaterThan(100);
    expect(listed()).to.equal(100);
    expect(textOf(widget, '#listed-title')).to.contain(`(${of})`);
    const more = button(widget, '.listed > button');
    expect(plain(more.textContent ?? '')).to.contain(`(${of - 100})`);
    more.click();
    await until(() => listed() === Math.min(of, 300), 'the next ones');
    expect(focused(widget)?.closest('#listed li:nth-child(101)')).to.exist;
  });
});
