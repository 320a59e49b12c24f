import type {Credit, Flow, Phase} from '../budget/phase.js';
import type {CheckWords} from './checks.js';
import type {Lang} from './lang.js';
import type {NumberStyle} from './number.js';

/** What a country calls a level. */
export interface LevelNames {
  readonly one: string;
  readonly other: string;
}

/** Every word of the models, as one typed list: a language that misses one does not compile. */
export interface Words {
  readonly lang: Lang;
  readonly checks: CheckWords;
  /** How numbers are written; as the language does when absent. */
  readonly numbers?: NumberStyle;
  /** "moins de 0,1" */
  readonly lessThan: (digits: string) => string;
  /** An amount that is below zero, and too near to it to be shown: "entre −0,1 et 0". */
  readonly justBelowZero: (digits: string) => string;
  /** The twelve months, as Tunisian institutions write them. */
  readonly months: readonly string[];
  /** The number of a day in a date: "1er" in French. */
  readonly day: (day: number) => string;
  /** "crédits votés": what the amounts are, by flow. */
  readonly phase: Readonly<Record<Flow, Readonly<Record<Phase, string>>>>;
  /** One word for a step of the chain: "Voté". */
  readonly step: Readonly<Record<Flow, Readonly<Record<Phase, string>>>>;
  readonly credit: Readonly<Record<Credit, string>>;
  readonly flow: Readonly<Record<Flow, string>>;
  readonly total: string;
  readonly item: string;
  readonly amount: string;
  readonly shareColumn: string;
  readonly year: string;
  /** A year as a level, in the singular and indefinite: "année". */
  readonly yearLevel: string;
  readonly rate: string;
  readonly notAvailable: string;
  readonly noAmount: string;
  readonly unnamed: string;
  /** Rows that name no entry at a level. */
  readonly unspecified: string;
  readonly illustrative: string;
  readonly wholeBudget: string;
  readonly listSeparator: string;
  /** "Dépenses par mission"; the level comes in the singular. */
  readonly titleBy: (subject: string, level: string) => string;
  /** "Dépenses par partie et par mission" */
  readonly titleByEach: (subject: string, level: string, each: string) => string;
  readonly shareOfTotal: (share: string) => string;
  readonly shareOf: (share: string, whole: string) => string;
  readonly others: (count: number, digits: string) => string;
  /** First sentence of every summary; `total` is already in words, with its unit. */
  readonly summaryTotal: (subject: string, total: string) => readonly [string, string, string];
  readonly summaryLargest: (label: string, value: string, share: string) => string;
  readonly summaryMissing: (count: number, digits: string) => string;
  readonly netOfNegatives: (positive: string, negative: string, net: string) => string;
  readonly opens: string;
  readonly colourIs: (meaning: string) => string;
  readonly families: string;
  /** In a legend of families, what belongs to none. */
  readonly noFamily: string;
  /** What the colour of an item says, in words: `domaine d’intervention : Éducation`. */
  readonly familyIs: (family: string) => string;
  /** "94,4 % des crédits votés ont été payés" */
  readonly rateSentence: (share: string, phase: Phase, base: Phase, flow: Flow) => string;
  readonly noRate: (base: Phase, flow: Flow) => string;
  readonly asOf: (date: string) => string;
  readonly yearGone: (share: string) => string;
  readonly executionTitle: (flow: Flow) => string;
  readonly executionTitleEach: (level: string, flow: Flow) => string;
  readonly over: (amount: string) => string;
  /** What goes beyond the credits, in a legend. */
  readonly excess: string;
  readonly phaseColumn: string;
  /** Names the steps that thin ticks stand for. */
  readonly ticks: (steps: string) => string;
  /** "Payé : 56 434,3 MD": a name and what is said of it. */
  readonly pair: (name: string, text: string) => string;
  /** "5 200,1 sur 5 510,0" */
  readonly partOf: (part: string, whole: string) => string;
  /** The base of the rate is zero or negative. */
  readonly zeroBase: (base: Phase, flow: Flow) => string;
  /** No row has both the base and the step, so that nothing can be divided. */
  readonly noCommonRows: (phase: Phase, base: Phase, flow: Flow) => string;
  /** Credits that stand outside of the rate, because what became of them is not known. */
  readonly unknownStep: (phase: Phase, amount: string, flow: Flow) => string;
  /** "95 millions de dinars payés sur 100 millions de dinars"; `whole` is absent when there are no credits. */
  readonly doneOf: (phase: Phase, done: string, whole: string | undefined, flow: Flow) => string;
  /** "montant payé non disponible" */
  readonly noDone: (phase: Phase, flow: Flow) => string;
  readonly noExecution: string;
  readonly ownScale: (base: Phase, flow: Flow) => string;
  readonly rateRange: (high: string, highRate: string, low: string, lowRate: string) => string;
  /** How an amount moved from one year to another; `direction` is the sign of the change, amounts are without sign. */
  readonly change: (from: string, to: string, direction: number, amount: string, percent: string | undefined) => string;
  readonly currentPrices: string;
  /** After a unit or an amount: "aux prix de 2015". */
  readonly constantPrices: (year: string) => string;
  readonly constantTitle: (title: string, year: string) => string;
  /** How amounts came into the prices of one year, and by whose index. */
  readonly deflated: (year: string, source: string) => string;
  readonly noIndex: (years: string) => string;
  /** A row of the table at the prices of its own year. */
  readonly atCurrentPrices: (year: string) => string;
  /** Stands in place of a bar that cannot be shown as 100 %. */
  readonly noShares: string;
  readonly noSharesNote: string;
  readonly perHead: string;
  /** A short amount per head, with its unit sign: "2 645,2 DT/hab." */
  readonly perHeadAmount: (amount: string) => string;
  readonly perHeadTitle: (title: string) => string;
  readonly population: (source: string, year: string) => string;
  readonly populationColumn: string;
  readonly inhabitants: (digits: string) => string;
  readonly noPopulation: (names: string) => string;
  readonly classesQuantile: (count: number, regions?: LevelNames) => string;
  readonly classesEqual: (count: number) => string;
  /** A class of values; one that is `open` does not hold its upper bound. */
  readonly range: (from: string, to: string, open: boolean) => string;
  /** The class of negative values. */
  readonly belowZero: string;
  readonly unplaced: string;
  /** Sentence under the map: money that stands in no region of the map. */
  readonly unplacedAmount: (amount: string, names: string) => string;
  /** Rows that name no region. */
  readonly unlocated: string;
  /** Caption of the enlarged part of the map; `area` is empty when it has no name. */
  readonly inset: (area: string) => string;
  readonly mapSource: (source: string) => string;
  /** Which regions have no figure: their names when they are few, else how many. */
  readonly regionsMissing: (names: string, count: number, digits: string, regions?: LevelNames) => string;
  /** Title of the note on rows that are in no total, with their amount when it is known. */
  readonly leftOut: (count: number, digits: string, amount?: string) => string;
  /** Title of the note on smaller remarks. */
  readonly remarks: (count: number, digits: string) => string;
  readonly moreIssues: (count: number, digits: string) => string;
  /** The name of a level at the head of a column. */
  readonly head: (level: string) => string;
  /** Ends the sentence of a total from which lines are missing. */
  readonly partialEnd: string;
  /** CE and CP stand in one file and one kind is shown: what has only the other is not in the chart. */
  readonly onlyCredit: (shown: string, other: string) => string;
  /** The unit line of stacked shares, whose end totals are amounts. */
  readonly percentUnit: (unit: string) => string;
  /** Beside a year whose lines are not all in the file. */
  readonly incomplete: (year: string) => string;
  readonly dataOf: (date: string) => string;
  readonly rank: (rank: string, count: string) => string;
  readonly highest: (label: string, value: string, share?: string) => string;
  readonly lowest: (label: string, value: string) => string;
}
