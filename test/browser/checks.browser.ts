import '/dist/mizania.js';
import type {BudgetElement, MizaniaTreemap} from '@mizania/elements';
import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {type Frame, plain, show, textOf, until} from './show.js';

const checks = (widget: BudgetElement): string[] =>
  [...widget.renderRoot.querySelectorAll('.checks li')].map(item => plain(item.textContent));

/** Shows a widget and waits for its checks, which come after the chart. */
async function checked(template: unknown, frame: Frame = {}): Promise<BudgetElement> {
  const widget = await show(template, frame);
  await until(() => widget.renderRoot.querySelector('.checks') !== null, 'the checks');
  return widget;
}

describe('figures that do not add up', () => {
  const years = html`<mizania-breakdown
    src="/data/ministries-2015-2019.csv"
    by="title"
    each="year"
  ></mizania-breakdown>`;

  for (const [lang, expected] of [
    ['fr', ['2 279 646 000 dinars', '79 900 000 dinars', '6 800 000 dinars']],
    ['ar', ['2 279 646 000 دينار', '79 900 000 دينار', '6 800 000 دينار']],
    ['en', ['2,279,646,000 dinars', '79,900,000 dinars', '6,800,000 dinars']],
  ] as const) {
    it(`are said in ${lang}, with the gap in dinars, where the reader looks`, async () => {
      const widget = await checked(years, {lang, width: 360});
      const said = checks(widget);
      expect(said.length).to.equal(3);
      expected.forEach((gap, i) => expect(said[i]).to.contain(gap));
      expect(said[0])
        .to.contain('2015')
        .and.to.contain(lang === 'en' ? '28,900' : '28 900');
      const box = widget.renderRoot.querySelector('.checks')?.getBoundingClientRect();
      expect(box?.height).to.be.greaterThan(40);
      const figure = widget.renderRoot.querySelector('figure')?.getBoundingClientRect();
      expect(box?.left).to.be.at.least(figure?.left ?? 0);
      expect(box?.right).to.be.at.most((figure?.right ?? 0) + 0.5);
      expect(getComputedStyle(widget.renderRoot.querySelector('.checks') as Element).visibility).to.equal('visible');
    });
  }

  it('belong to the year that is shown', async () => {
    const of = (year: number): unknown =>
      html`<mizania-treemap src="/data/ministries-2015-2019.csv" year=${year}></mizania-treemap>`;
    const widget = (await checked(of(2018))) as MizaniaTreemap;
    expect(checks(widget)).to.have.length(1);
    expect(checks(widget)[0]).to.contain('6 800 000 dinars');
    widget.year = 2019;
    await until(() => checks(widget).length === 0, 'a year that adds up');
    widget.year = 2016;
    await until(() => checks(widget).length === 1, 'a year that does not');
    expect(checks(widget)[0]).to.contain('79 900 000 dinars');
  });

  it('are told from the threshold on that the page sets', async () => {
    const widget = await checked(years);
    widget.threshold = 6_800_000;
    await until(() => checks(widget).length === 2, 'a gap less');
    widget.setAttribute('threshold', '6799999.999');
    await until(() => checks(widget).length === 3, 'all of them again');
    widget.threshold = 79_900_000;
    await until(() => checks(widget).length === 1, 'the largest alone');
    widget.setAttribute('threshold', 'x');
    await until(() => checks(widget).length === 3, 'no threshold at all');
  });

  it('are said of a total row in the table itself, with what the law says of limits', async () => {
    const widget = await checked(
      html`<mizania-gauge
        ><script type="text/csv">
          # unit: million
          # decimal: .
          year,credit,mission,part,voted,amended,ordered,paid
          2025,CP,sante,1,100,100,101.5,101.5
          2025,CP,education,1,200,200,150,140
          2025,CP,Total,,301,300,251.5,241.5
        </script></mizania-gauge
      >`,
      {lang: 'ar'},
    );
    const said = checks(widget);
    expect(said).to.have.length(2);
    expect(said[0]).to.contain('1 000 000 دينار');
    expect(said[1]).to.contain('1 500 000 دينار').and.to.contain('الفصل 21 من القانون الأساسي عدد 15 لسنة 2019');
  });

  it('can be styled by the page, and are a list with a name', async () => {
    const widget = await checked(years);
    const list = widget.renderRoot.querySelector('[part=checks] ul');
    const name = widget.renderRoot.querySelector(`#${list?.getAttribute('aria-labelledby') ?? ''}`);
    expect(textOf(widget, '.checks-title')).to.equal('Contrôles');
    expect(name?.textContent).to.equal('Contrôles');
  });
});

describe('a column of changes during the year', () => {
  it('is no unused column, and is held to the limit of the law', async () => {
    const widget = await checked(
      html`<mizania-treemap
        ><script type="text/csv">
          # unit: thousand
          # decimal: .
          year,mission,programme,voted,virements
          2025,sante,Soins,1000,-20.001
          2025,sante,Prévention,2000,20.001
        </script></mizania-treemap
      >`,
    );
    const [said = '', ...more] = checks(widget);
    expect(more).to.deep.equal([]);
    expect(said).to.contain('Soins').and.to.contain('un peu plus de 2 %').and.to.contain('1 dinar');
    expect(said).to.contain('article 54');
    expect(widget.renderRoot.querySelector('.issues')).to.equal(null);
  });
});
