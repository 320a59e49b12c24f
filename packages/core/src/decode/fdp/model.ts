import type {Flow, Phase} from '../../budget/phase.js';
import type {Axis} from '../../country/pack.js';
import {phaseNamed} from '../../interpret/vocabulary.js';
import {normalise} from '../../text/clean.js';
import {LANGS, type Labels, type Lang} from '../../text/lang.js';
import {isObject, own, textIn} from '../values.js';

/** Where the text of a row comes from: a column of the facts, a column of a table beside them, or one text for all. */
export type Source =
  | {readonly kind: 'field'; readonly resource: string; readonly field: string}
  | {readonly kind: 'constant'; readonly text: string};

/** An amount column. What it leaves open the rows say, or nobody. */
export interface Measure {
  readonly field: string;
  readonly phase: Phase | undefined;
  readonly flow: Flow | undefined;
  readonly currency: string | undefined;
  /** What a raw number is to be multiplied by, as written. */
  readonly factor: string;
  readonly year: string | undefined;
}

export interface LabelSource {
  readonly source: Source;
  readonly lang: Lang | undefined;
}

/** A level of a classification. */
export interface Level {
  readonly id: string;
  readonly axis: Axis;
  /** Place among all the levels of its axis. */
  readonly rank: number;
  readonly code: Source | undefined;
  readonly labels: readonly LabelSource[];
  /** What the publisher calls it. */
  readonly names: Labels;
  readonly kind: LevelKind;
  /** Its number in its classification, from 1. */
  readonly depth: number;
}

export type LevelKind =
  'body' | 'function' | 'nature' | 'activity' | 'entity' | 'recipient' | 'place' | 'other' | 'cofog';

/** What a descriptor says of its facts, whichever version of the standard it follows. */
export interface Model {
  /** Name of the resource that holds the amounts. */
  readonly fact: string;
  readonly measures: readonly Measure[];
  readonly levels: readonly Level[];
  readonly year: Source | undefined;
  readonly phases: readonly Source[];
  readonly flow: Source | undefined;
  readonly currency: Source | undefined;
}

/** Axis of each kind, and where its levels begin on it: bodies hold entities, which hold activities. */
export const KINDS: Readonly<Record<LevelKind, {readonly axis: Axis; readonly from: number}>> = {
  body: {axis: 'purpose', from: 0},
  entity: {axis: 'purpose', from: 20},
  activity: {axis: 'purpose', from: 40},
  function: {axis: 'function', from: 0},
  cofog: {axis: 'function', from: 0},
  nature: {axis: 'nature', from: 0},
  place: {axis: 'region', from: 0},
  recipient: {axis: 'account', from: 0},
  other: {axis: 'account', from: 20},
};

/**
 * The stages of the standard: proposed, approved, adjusted, executed; and the words that packages use for them. `planned` and
 * `budgeted` may be a bill or a law: they name nothing.
 */
const PHASES: Readonly<Record<string, Phase>> = {
  proposed: 'proposed',
  draft: 'proposed',
  approved: 'voted',
  enacted: 'voted',
  initial: 'voted',
  adjusted: 'amended',
  revised: 'amended',
  modified: 'amended',
  executed: 'executed',
  actual: 'executed',
  committed: 'committed',
  paid: 'paid',
};

export function phaseIn(text: string | undefined): Phase | undefined {
  const name = normalise(text ?? '');
  return Object.hasOwn(PHASES, name) ? PHASES[name] : phaseNamed(name);
}

export function flowIn(text: string | undefined): Flow | undefined {
  const name = normalise(text ?? '');
  if (/^(?:expenditure|expenditures|spending|expense|expenses)$/.test(name)) return 'spending';
  return /^(?:revenue|revenues|income)$/.test(name) ? 'revenue' : undefined;
}

/** A title in one language or in several. A title without its language stands for all of them. */
export function titlesIn(at: unknown, key = 'title'): Labels {
  const title = own(at, key);
  if (isObject(title))
    return Object.fromEntries(
      LANGS.flatMap(lang => (textIn(title, lang) === undefined ? [] : [[lang, textIn(title, lang)]])),
    );
  const text = textIn(at, key);
  return text === undefined ? {} : Object.fromEntries(LANGS.map(lang => [lang, text]));
}

/** The language of a column: what its description says, else the end of its name. */
export function langOfField(at: unknown, name: string): Lang | undefined {
  const said = (textIn(at, 'language') ?? textIn(at, 'lang'))?.toLowerCase().split('-')[0];
  const [, end] = /[_ :@.-](fr|ar|en)$/i.exec(name) ?? [];
  return LANGS.find(lang => lang === (said ?? end?.toLowerCase()));
}

/** The number by which raw numbers are multiplied, as written; `1` where nothing is said. */
export function factorIn(at: unknown): string {
  return textIn(at, 'factor') ?? '1';
}

export function currencyIn(at: unknown): string | undefined {
  const code = textIn(at, 'currency')?.toUpperCase();
  return code !== undefined && /^[A-Z]{3}$/.test(code) ? code : undefined;
}
