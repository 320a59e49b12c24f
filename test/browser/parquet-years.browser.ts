// Of a Parquet file by years a widget of one year fetches that year, measured by what the server sent.
import '/dist/mizania.js';
import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {parquetOf} from '../../packages/core/test/parquet-writer.js';
import {record} from '../tools/recorded.js';
import {LANGS} from './hostile.js';
import {show, textOf, until} from './show.js';

const YEARS = [2019, 2020, 2021, 2022, 2023, 2024, 2025];
const LINES = Array.from({length: 4000}, (_, i) => i);

/** A row group for each year: 4,000 lines, each of as many dinars as the year is far from 2018. */
const body = parquetOf({
  groups: YEARS.map((year, i) => [
    {name: 'year', type: 'int32', values: LINES.map(() => year)},
    {name: 'mission', type: 'text', values: LINES.map(line => (line % 4 === 0 ? 'Santé' : 'Justice'))},
    {name: 'voted', type: 'double', values: LINES.map(() => i + 1)},
  ]),
});
const totalOf = (year: number): number => (year - 2018) * LINES.length * 1000;
const file = {'/budget.parquet': {body, ranges: true}};

for (const lang of LANGS) {
  describe(`one year of a Parquet file, ${lang}`, () => {
    it('is fetched without the others, which is said, and another one when the page asks for it', async () => {
      const server = await record(file);
      const src = server.url('/budget.parquet');
      const widget = await show(html`<mizania-treemap src=${src} unit="dinar" year="2021"></mizania-treemap>`, {lang});
      expect(widget.model?.total).to.equal(totalOf(2021));
      const one = (await server.seen()).bytes;
      // A seventh of the file, and its end, which says what it holds.
      expect(one).to.be.lessThan(body.length / 7 + 40_000);
      const {remarks} = await widget.explain();
      const said = lang === 'fr' ? 'Seules les lignes de 2021 ont été chargées' : 'لم تحمل إلا أسطر سنة 2021';
      expect(remarks.map(({text}) => text).join('\n'))
        .to.contain(said)
        .and.to.contain('24000');
      widget.year = 2023;
      await until(() => widget.model?.total === totalOf(2023), 'the other year');
      expect((await server.seen()).bytes).to.be.lessThan(2 * (body.length / 7 + 40_000));
      widget.year = undefined;
      await until(() => widget.model?.total === totalOf(2025), 'the latest year');
    });

    it('that the file does not have is refused, with those that it has', async () => {
      const server = await record(file);
      const src = server.url('/budget.parquet');
      const widget = await show(html`<mizania-treemap src=${src} unit="dinar" year="2030"></mizania-treemap>`, {lang});
      expect(textOf(widget, '[role=alert]')).to.contain('2030').and.to.contain('2019');
    });
  });
}

describe('all the years of a Parquet file', () => {
  it('are fetched where they are compared, with one year to speak of, and once for all widgets', async () => {
    const server = await record(file);
    const src = server.url('/budget.parquet');
    const widget = await show(
      html`<mizania-breakdown src=${src} unit="dinar" year="2021" each="year" by="mission"></mizania-breakdown>`,
    );
    expect(widget.model?.table.rows.map(({amounts}) => amounts.at(-1))).to.have.members(YEARS.map(totalOf));
    const {asked} = await server.seen();
    const other = await show(html`<mizania-treemap src=${src} unit="dinar" year="2020"></mizania-treemap>`);
    expect(other.model?.total).to.equal(totalOf(2020));
    expect((await server.seen()).asked).to.have.length(asked.length);
    other.year = 2019;
    await other.updateComplete;
    expect(other.model?.total).to.equal(totalOf(2019));
  });

  it('are those of a small file, or of a server without ranges, whichever year is named', async () => {
    const server = await record({'/whole.parquet': {body, ranges: false}});
    const src = server.url('/whole.parquet');
    const widget = await show(html`<mizania-treemap src=${src} unit="dinar" year="2021"></mizania-treemap>`);
    expect(widget.model?.total).to.equal(totalOf(2021));
    expect(widget.understanding?.rows).to.equal(YEARS.length * LINES.length);
    widget.year = 2022;
    await widget.updateComplete;
    expect(widget.model?.total).to.equal(totalOf(2022));
    expect((await server.seen()).asked.filter(line => line.startsWith('GET'))).to.have.length(1);
  });
});
