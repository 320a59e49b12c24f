import {type Amount, sumAmounts} from '../../amount/amount.js';
import {wholeName} from '../../text/lang.js';
import type {ChartContext} from '../context.js';
import {levelName} from '../drill.js';
import {kickerIn, subjectIn} from '../frame.js';
import type {TableModel, TableRow} from '../model.js';
import {termIn} from '../terms.js';
import {YEAR} from './dimensions.js';
import {hasShares} from './pieces.js';
import type {Stack, Stacks, StacksOptions} from './stacks.js';

/** Every bar and every entry, nothing gathered. Years have no total row: they are never added. */
export function stacksTable(
  stacks: Stacks,
  first: string,
  ctx: ChartContext,
  {level, percent, each, deflator}: StacksOptions,
): TableModel {
  const {texts} = ctx;
  const {words, lang} = texts;
  const rowOf = ({key, label, amount, available, parts}: Stack): TableRow => {
    const shares = percent && hasShares({key, label, amount, available, opens: false, parts});
    const amounts = stacks.entries.map(entry => parts.get(entry.key));
    const text = (part: Amount | undefined): string =>
      part === undefined
        ? '\u2013'
        : shares
          ? `${texts.exactDigits(part)} (${texts.percent(part / amount)})`
          : texts.exactDigits(part);
    return {
      key,
      label: wholeName(label),
      depth: 0,
      cells: [...amounts.map(text), available ? texts.exactDigits(amount) : words.notAvailable],
      amounts: [...amounts, available ? amount : undefined],
    };
  };
  const bars = stacks.gathered.length > 0 ? [...stacks.rows.slice(0, -1), ...stacks.gathered] : stacks.rows;
  return {
    caption: [
      level ? levelName(level, subjectIn(ctx)) : subjectIn(ctx),
      kickerIn(ctx, each === YEAR ? {year: ''} : {}),
      texts.exactUnit,
      ...(deflator ? [words.constantPrices(String(deflator.base))] : []),
    ].join(' · '),
    columns: [first, ...stacks.entries.map(({label}) => label.text), words.total],
    terms: [termIn(ctx, each), ...stacks.entries.map(({term}) => term)],
    rows: bars.flatMap(bar => [rowOf(bar), ...(bar.current ? [rowOf(atCurrentPrices(bar.current, ctx))] : [])]),
    total:
      level &&
      rowOf({
        key: '',
        label: {text: words.total, lang},
        amount: level.node.amount,
        available: level.node.available,
        opens: false,
        parts: sums(bars),
      }),
  };
}

/** A year as it was published, under the same year in other prices. */
function atCurrentPrices(stack: Stack, {texts: {words, lang}}: ChartContext): Stack {
  const label = {text: words.atCurrentPrices(stack.label.text), lang};
  return {...stack, key: `${stack.key} current`, label};
}

function sums(bars: readonly Stack[]): ReadonlyMap<string, Amount> {
  const keys = new Set(bars.flatMap(({parts}) => [...parts.keys()]));
  return new Map([...keys].map(key => [key, sumAmounts(bars.flatMap(({parts}) => parts.get(key) ?? []))]));
}
