import {capital} from '../../text/capital.js';
import type {ChartContext} from '../context.js';
import {amountHeading, amountRow, kickerIn, subjectIn} from '../frame.js';
import {heading} from '../heading.js';
import type {TableModel, TableRow} from '../model.js';
import type {Region, Regions} from './regions.js';

/** Every region and everything that stands in none, so that the rows add up to the total of the file. */
export function mapTable(by: string, regions: Regions, perHead: boolean, ctx: ChartContext): TableModel {
  const {texts, total} = ctx;
  const {words} = texts;
  const all = [...regions.ranked, ...regions.unplaced, ...(regions.unlocated ? [regions.unlocated] : [])];
  const perHeadHeading = `${capital(words.perHead, ctx.texts.lang)}${words.listSeparator}${texts.exactUnit}`;
  const totalRow = amountRow(ctx, {
    key: '',
    label: {text: words.total, lang: texts.lang},
    amount: total.amount,
    available: total.available,
    whole: total.amount,
  });
  return {
    caption: [subjectIn(ctx), kickerIn(ctx)].join(' · '),
    columns: [
      heading(texts.level(by), ctx),
      amountHeading(ctx),
      ...(perHead ? [words.populationColumn, perHeadHeading] : []),
      words.shareColumn,
    ],
    rows: all.map(region => rowOf(region, perHead, ctx)),
    total: perHead ? withHeads(totalRow, ['\u2013', '\u2013'], undefined) : totalRow,
  };
}

function rowOf(region: Region, perHead: boolean, ctx: ChartContext): TableRow {
  const row = amountRow(ctx, {...region, whole: ctx.total.amount});
  if (!perHead) return row;
  const {texts} = ctx;
  const {population, value} = region;
  return withHeads(
    row,
    [
      population ? texts.whole(population) : texts.words.notAvailable,
      value === undefined ? texts.words.notAvailable : texts.exactDigits(value),
    ],
    value,
  );
}

/** Population and amount per head come between the amount and its share. */
function withHeads(row: TableRow, cells: readonly string[], value: number | undefined): TableRow {
  const [amount = '', ...rest] = row.cells;
  const [exact, ...others] = row.amounts;
  return {...row, cells: [amount, ...cells, ...rest], amounts: [exact, undefined, value, ...others]};
}
