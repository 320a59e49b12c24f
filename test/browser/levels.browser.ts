// Check 14 of the 54 for a hierarchy: the table offers the levels below, by pointer, by keyboard and to take away.
import '/dist/mizania.js';
import type {BudgetElement} from '@mizania/elements';
import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {fileOf, focused, plain, press, show, textOf, until} from './show.js';

const deep = html`<mizania-treemap
  by="mission programme activity"
  .data=${{
    meta: {unit: 'dinar'},
    rows: [
      {mission_fr: 'Santé', programme_fr: 'Soins', activity_fr: 'Hôpitaux', voted: 40},
      {mission_fr: 'Santé', programme_fr: 'Soins', activity_fr: 'Dispensaires', voted: 20},
      {mission_fr: 'Santé', programme_fr: 'Prévention', voted: 10},
      {mission_fr: 'Justice', programme_fr: 'Tribunaux', voted: 90},
      {mission_fr: 'Culture', voted: 5},
    ],
  }}
></mizania-treemap>`;

const names = (widget: BudgetElement): string[] =>
  [...widget.renderRoot.querySelectorAll('tbody th')].map(cell => plain(cell.textContent ?? ''));
const row = (widget: BudgetElement, name: string): HTMLElement =>
  [...widget.renderRoot.querySelectorAll<HTMLElement>('tbody [data-line]')].find(line =>
    plain(line.textContent ?? '').startsWith(name),
  ) as HTMLElement;
const push = async (widget: BudgetElement, key: string): Promise<void> => {
  press(focused(widget) as Element, key);
  await widget.updateComplete;
};

async function opened(lang: 'fr' | 'ar' = 'fr'): Promise<BudgetElement> {
  const widget = await show(deep, {lang});
  widget.renderRoot.querySelector<HTMLElement>('[part=table-button]')?.click();
  await until(() => widget.renderRoot.querySelector('#table')?.checkVisibility() === true, 'the table');
  // Its keys come with its tools.
  await new Promise(resolve => setTimeout(resolve, 300));
  return widget;
}

describe('the levels of a table', () => {
  it('open from the name of a row, level by level, and say which level each row is of', async () => {
    const widget = await opened();
    expect(names(widget)).to.deep.equal(['Justice', 'Santé', 'Culture']);
    expect(row(widget, 'Santé').getAttribute('aria-expanded')).to.equal('false');
    row(widget, 'Santé').click();
    await widget.updateComplete;
    expect(row(widget, 'Santé').getAttribute('aria-expanded')).to.equal('true');
    expect(names(widget)).to.deep.equal(['Justice', 'Santé', 'Soins, niveau 2', 'Prévention, niveau 2', 'Culture']);
    row(widget, 'Soins').click();
    await widget.updateComplete;
    expect(names(widget).slice(2, 5)).to.deep.equal([
      'Soins, niveau 2',
      'Hôpitaux, niveau 3',
      'Dispensaires, niveau 3',
    ]);
    row(widget, 'Santé').click();
    await widget.updateComplete;
    expect(names(widget)).to.deep.equal(['Justice', 'Santé', 'Culture']);
  });

  it('have amounts and shares that add up to the row above, exactly', async () => {
    const widget = await opened();
    const [, sante] = widget.model?.table.rows ?? [];
    const parts = sante?.parts ?? [];
    expect(parts.reduce((sum, {amounts}) => sum + (amounts[0] ?? NaN), 0)).to.equal(sante?.amounts[0]);
    expect(sante?.amounts[0]).to.equal(70_000);
    expect(parts.map(({cells}) => plain(cells[1] ?? ''))).to.deep.equal(['36,4 %', '6,1 %']);
    expect(plain(sante?.cells[1] ?? '')).to.equal('42,4 %');
  });

  it('stay a table: rows with heads, and nothing that is called a grid', async () => {
    const widget = await opened();
    row(widget, 'Santé').click();
    await widget.updateComplete;
    expect(widget.renderRoot.querySelector('[role=treegrid], [role=grid], [role=row]')).to.equal(null);
    expect(widget.renderRoot.querySelectorAll('tbody th[scope=row]')).to.have.length(5);
    const total = textOf(widget, 'tfoot td');
    expect(total).to.equal('165');
  });

  it('are put in order among themselves', async () => {
    const widget = await opened();
    row(widget, 'Santé').click();
    widget.renderRoot.querySelector<HTMLElement>('thead .sort')?.click();
    await until(() => names(widget)[0] === 'Culture', 'the order by name');
    expect(names(widget)).to.deep.equal(['Culture', 'Justice', 'Santé', 'Prévention, niveau 2', 'Soins, niveau 2']);
  });

  it('are copied and downloaded as they are shown, each with its level', async () => {
    const widget = await opened();
    const closed = await fileOf(() => widget.download());
    expect(plain(closed.split('\r\n')[0] ?? '')).to.contain('Mission,"Montant');
    expect(closed.split('\r\n')).to.have.length(5);
    row(widget, 'Santé').click();
    await widget.updateComplete;
    const file = await fileOf(() => widget.download());
    const lines = file.split('\r\n');
    expect(lines[0]).to.match(/^\ufeff?Mission,niveau,/);
    expect(lines.slice(2, 5).map(line => line.split(',').slice(0, 3).join())).to.deep.equal([
      'Santé,1,70.000',
      'Soins,2,60.000',
      'Prévention,2,10.000',
    ]);
    expect(lines.at(-1)).to.match(/^Total,,165\.000/);
  });

  for (const [lang, inward, outward] of [
    ['fr', 'ArrowRight', 'ArrowLeft'],
    ['ar', 'ArrowLeft', 'ArrowRight'],
  ] as const) {
    it(`are one tab stop with the keys of a tree, in ${lang}`, async () => {
      const widget = await opened(lang);
      const lines = (): HTMLElement[] => [...widget.renderRoot.querySelectorAll<HTMLElement>('tbody [data-line]')];
      const at = (): number => lines().indexOf(focused(widget) as HTMLElement);
      expect(lines().filter(({tabIndex}) => tabIndex === 0)).to.deep.equal([lines()[0]]);
      lines()[0]?.focus();
      await push(widget, 'ArrowDown');
      expect(at()).to.equal(1);
      await push(widget, inward);
      expect(focused(widget)?.getAttribute('aria-expanded')).to.equal('true');
      await push(widget, 'ArrowDown');
      expect(focused(widget)?.dataset['depth']).to.equal('1');
      await push(widget, outward);
      expect(at()).to.equal(1);
      await push(widget, outward);
      expect(focused(widget)?.getAttribute('aria-expanded')).to.equal('false');
      await push(widget, 'Home');
      expect(at()).to.equal(0);
      await push(widget, 'ArrowDown');
      expect(lines().filter(({tabIndex}) => tabIndex === 0)).to.deep.equal([lines()[1]]);
    });
  }

  it('close when the reader opens another level of the chart', async () => {
    const widget = await opened();
    row(widget, 'Santé').click();
    await widget.updateComplete;
    widget.path = [widget.model?.outline.find(({label}) => label.text === 'Santé')?.key ?? ''];
    await until(() => names(widget)[0] === 'Soins', 'the level below');
    expect(names(widget)).to.deep.equal(['Soins', 'Prévention']);
  });
});
