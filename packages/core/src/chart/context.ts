import type {Amount} from '../amount/amount.js';
import type {Budget, BudgetEntry} from '../budget/budget.js';
import {type Issue, issueOf} from '../issue.js';
import {understood} from '../interpret/wish.js';
import {selectionOf, type Selection, type Wish} from '../query/selection.js';
import {type Slice, sliceOf, type Total, totalOf} from '../query/slice.js';
import {directionOf, shortName} from '../text/lang.js';
import {type Texts, textsOf, unitFor} from '../text/texts.js';
import {type Accounts, withoutOtherAccounts} from './accounts.js';
import type {ChartEnv} from './env.js';
import type {Box, OutlineItem} from './model.js';

/** What every chart starts from: one question, its rows, their exact total, and the words to say it in. */
export interface ChartContext {
  readonly budget: Budget;
  readonly env: ChartEnv;
  readonly selection: Selection;
  readonly slice: Slice;
  /** Which accounts the total leaves out or adds. */
  readonly accounts: Accounts;
  readonly total: Total;
  readonly texts: Texts;
  readonly rtl: boolean;
  /** Font sizes of the one scale, in pixels: never below 12. */
  readonly small: number;
  readonly normal: number;
}

/** A chart cannot be made; each issue says why, to the reader. */
export class Refusal extends Error {
  constructor(readonly issues: readonly Issue[]) {
    super(issues.map(({code}) => code).join(', '));
    this.name = 'Refusal';
  }
}

/**
 * `levels` are those by which the page asks to see the budget. A file with the general budget and other accounts shows the
 * general budget alone, unless the page asks for accounts: added, they would count twice what one pays to another.
 * Errors: a `Refusal` when the wish has no answer in this budget, or its sum cannot be exact.
 */
export function contextOf(
  budget: Budget,
  wish: Wish,
  env: ChartEnv,
  options: {readonly anyYear?: boolean; readonly levels?: readonly (string | undefined)[]} = {},
): ChartContext {
  const {selection: asked, issues} = selectionOf(budget, understood(wish), env.country);
  if (!asked) throw new Refusal(issues.length > 0 ? issues : [issueOf('no-figures', 'error')]);
  const whole = sliceOf(budget, asked, options);
  const {slice, accounts} = exactly(() => withoutOtherAccounts(whole, options.levels ?? [], options.anyYear ?? false));
  const {selection} = slice;
  if (slice.rows.length === 0) throw new Refusal([issueOf('no-rows', 'error')]);
  const total = exactly(() => totalOf(slice));
  const texts = textsOf(env.words, env.country, unitFor(total.amount, env.country, env.shownIn));
  const rem = Math.max(env.rem, 16);
  return {
    budget,
    env,
    selection,
    slice,
    accounts,
    total,
    texts,
    rtl: directionOf(env.words.lang) === 'rtl',
    small: 0.75 * rem,
    normal: 0.875 * rem,
  };
}

/** Runs a sum; one that cannot be exact becomes a refusal instead of a wrong number. */
export function exactly<T>(sum: () => T): T {
  try {
    return sum();
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal([issueOf('overflow', 'error')]);
    throw error;
  }
}

export interface ItemInput {
  readonly key: string;
  readonly entry?: BudgetEntry;
  /** Name when it is not that of an entry. */
  readonly label?: OutlineItem['label'];
  readonly amount: Amount;
  readonly available?: boolean;
  readonly share?: string;
  readonly more?: readonly string[];
  readonly box?: Box;
  readonly opens?: boolean;
  readonly listed?: boolean;
  readonly apart?: boolean;
  readonly pieces?: OutlineItem['pieces'];
  readonly colour?: OutlineItem['colour'];
}

/** One outline item: its texts are made here, so that picture, tooltip, list and screen reader say the same. */
export function outlineItem(input: ItemInput, texts: Texts): OutlineItem {
  const label = shortName(input.label ?? texts.labelOf(input.entry));
  const available = input.available ?? true;
  const {notAvailable, listSeparator} = texts.words;
  const value = available ? texts.short(input.amount) : notAvailable;
  const said = available ? texts.inWords(input.amount) : notAvailable;
  return {
    key: input.key,
    label,
    value,
    exact: available ? texts.exact(input.amount) : notAvailable,
    share: input.share,
    more: input.more,
    name: [label.text, said, ...(input.share ? [input.share] : [])].join(listSeparator),
    amount: input.amount,
    available,
    box: input.box,
    opens: input.opens ?? false,
    listed: input.listed ?? false,
    colour: input.colour,
    ...(input.apart ? {apart: true} : {}),
    ...(input.pieces ? {pieces: input.pieces} : {}),
  };
}

/** Puts a box laid out from the left where a reader from the right expects it. */
export function mirrored(box: Box, width: number, rtl: boolean): Box {
  return rtl ? {...box, x: width - box.x - box.width} : box;
}
