// Figures in Arabic: the style that a page asks for, and signs that stay before their digits.
import '/dist/mizania.js';
import type {BudgetElement} from '@mizania/elements';
import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {openTable, plain, show} from './show.js';

const strict = html`<mizania-treemap src="/data/illustrative.csv" number-style="ar-TN"></mizania-treemap>`;
const usual = html`<mizania-treemap src="/data/illustrative.csv"></mizania-treemap>`;
async function amount(widget: BudgetElement): Promise<string> {
  await openTable(widget);
  return widget.renderRoot.querySelector('tbody td')?.textContent ?? '';
}

describe('figures in Arabic', () => {
  it('are written by the letter of ar-TN where a page asks for it, and in Arabic only', async () => {
    expect(await amount(await show(strict, {lang: 'ar'}))).to.equal('7.300.000.000');
    expect(await amount(await show(usual, {lang: 'ar'}))).to.equal('7\u202f300\u202f000\u202f000');
    expect(await amount(await show(strict, {lang: 'fr'}))).to.equal('7\u202f300\u202f000\u202f000');
  });

  it('change their style while they are shown', async () => {
    const widget = await show(usual, {lang: 'ar'});
    widget.numberStyle = 'ar-TN';
    await widget.updateComplete;
    expect(await amount(widget)).to.equal('7.300.000.000');
  });

  it('have what compares them on their left, as what is drawn', async () => {
    const widget = await show(usual, {lang: 'ar'});
    await openTable(widget);
    const cells = [...widget.renderRoot.querySelectorAll('tbody td')].filter(cell => cell.textContent?.includes('<'));
    expect(cells).not.to.have.length(0);
    for (const cell of cells) expect(plain(cell.querySelector('bdi[dir=ltr]')?.textContent ?? '')).to.equal('< 0,1');
  });
});
