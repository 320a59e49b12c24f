import '/dist/mizania.js';
import type {MizaniaBreakdown} from '@mizania/elements';
import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {openTable, show, textOf, until} from './show.js';

const years = (deflator: string): unknown =>
  html`<mizania-breakdown
    src="/data/ministries-2015-2019.csv"
    by="title"
    each="year"
    deflator=${deflator}
  ></mizania-breakdown>`;

describe('years in constant prices', () => {
  for (const [lang, said, title] of [
    ['fr', 'aux prix de 2019', 'aux prix de 2019'],
    ['ar', 'بأسعار سنة 2019', 'بأسعار سنة 2019'],
  ] as const) {
    it(`are drawn, named and listed beside current prices in ${lang}`, async () => {
      const widget = await show<MizaniaBreakdown>(years('/test/pages/prices.csv'), {lang});
      // 32 200 million dinars of 2017 at an index of 87.5: 36 800 million of 2019.
      const bar = widget.model?.outline.find(({key}) => key === '2017');
      expect(bar?.amount).to.equal(36_800_000_000_000);
      expect(textOf(widget, '.title')).to.contain(title);
      expect(textOf(widget, '.unit')).to.contain(said);
      expect(textOf(widget, '.root')).to.contain(lang === 'fr' ? 'exemple de prix inventés' : 'مثال لأسعار غير حقيقية');
      await openTable(widget);
      const rows = [...widget.renderRoot.querySelectorAll('tbody tr')].map(row => row.textContent.replace(/\s+/g, ' '));
      expect(rows.filter(row => row.includes('2017')).length).to.equal(2);
      expect(rows.join('\n')).to.contain('36 800 000 000').and.to.contain('32 200 000 000');
    });
  }

  it('follow the attribute', async () => {
    const widget = await show<MizaniaBreakdown>(years(''));
    const amount = (): number | undefined => widget.model?.outline.find(({key}) => key === '2017')?.amount;
    expect(amount()).to.equal(32_200_000_000_000);
    widget.deflator = '/test/pages/prices.csv';
    await until(() => amount() === 36_800_000_000_000, 'constant prices');
    widget.removeAttribute('deflator');
    widget.deflator = undefined;
    await until(() => amount() === 32_200_000_000_000, 'current prices');
    expect(textOf(widget, '.title')).not.to.contain('aux prix');
  });

  it('stay at current prices, and say why, when the index does not come or is none', async () => {
    for (const [address, why] of [
      ['/test/pages/nowhere.csv', '404'],
      ['/data/lf-2019.csv', 'deflator'],
    ] as const) {
      const widget = await show<MizaniaBreakdown>(years(address));
      expect(widget.model?.total).to.equal(40_741_000_000_000);
      expect(textOf(widget, '.issues')).to.contain(why);
      expect(textOf(widget, '.root')).to.contain('prix courants');
    }
  });
});
