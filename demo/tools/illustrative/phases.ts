import {type Range, within} from './random.js';

/** Amounts of one row, in thousands of dinars. Commitment credits are not ordered nor paid: those cells stay empty. */
export interface Amounts {
  readonly voted: number;
  readonly amended: number;
  readonly committed: number;
  readonly ordered?: number;
  readonly paid?: number;
}

interface Pace {
  /** Share of the amended credit committed by 30 September. */
  readonly committed: Range;
  /** Share of the commitments ordered, then of the orders paid. */
  readonly ordered: Range;
  readonly paid: Range;
}

const PACES: Readonly<Record<string, Pace>> = {
  '1': {committed: [0.752, 0.772], ordered: [0.992, 1], paid: [0.994, 1]},
  '2': {committed: [0.64, 0.86], ordered: [0.86, 0.96], paid: [0.92, 0.99]},
  '3': {committed: [0.62, 0.9], ordered: [0.93, 0.99], paid: [0.95, 1]},
  '4': {committed: [0.52, 0.92], ordered: [0.52, 0.84], paid: [0.84, 0.97]},
  '5': {committed: [0.5, 0.75], ordered: [0.8, 0.95], paid: [0.95, 1]},
  // Financing charges are an indicative credit (article 21): they may exceed what was voted, and here they do.
  '6': {committed: [1.07, 1.09], ordered: [0.96, 0.97], paid: [0.995, 1]},
};

/** Part of the order of 10 April 2019 to which a three-digit article belongs. */
export function partOf(article: string): string {
  if (article === '821' || article === '822') return '5';
  const parts: Readonly<Record<string, string>> = {
    '1': '1',
    '2': '2',
    '3': '3',
    '4': '7',
    '5': '6',
    '6': '4',
    '7': '4',
    '8': '3',
  };
  return parts[article.charAt(0)] ?? '';
}

/** Payment credits: voted, changed a little during the year, then committed, ordered and paid at the pace of their part. */
export function paymentAmounts(voted: number, article: string, random: () => number): Amounts {
  const pace = PACES[partOf(article)];
  // Nothing is paid from the unforeseen credits themselves: they are given to other missions (see `make-illustrative`).
  if (!pace) return {voted, amended: voted, committed: 0, ordered: 0, paid: 0};
  const amended = partOf(article) === '6' ? voted : Math.round(voted * within([0.996, 1.024], random));
  const committed = Math.round(amended * within(pace.committed, random));
  const ordered = Math.min(committed, Math.round(committed * within(pace.ordered, random)));
  const paid = Math.min(ordered, Math.round(ordered * within(pace.paid, random)));
  return {voted, amended, committed, ordered, paid};
}

/** Commitment credits of the same purpose: larger than the payments of the year where projects last several years. */
export function commitmentAmounts(payment: Amounts, article: string, random: () => number): Amounts {
  const {voted, amended, committed} = payment;
  if (!['4', '5'].includes(partOf(article))) return {voted, amended, committed};
  const factor = within([1.12, 1.55], random);
  const larger = Math.round(amended * factor);
  return {
    voted: Math.round(voted * factor),
    amended: larger,
    committed: Math.max(committed, Math.round(larger * within([0.58, 0.84], random))),
  };
}

export function sumOf(rows: readonly Amounts[]): Amounts {
  const add = (pick: (row: Amounts) => number): number => rows.reduce((sum, row) => sum + pick(row), 0);
  return {voted: add(row => row.voted), amended: add(row => row.amended), committed: add(row => row.committed)};
}
