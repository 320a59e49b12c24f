import type {Flow} from '../budget/phase.js';
import type {FullLabels, Labels, Lang} from '../text/lang.js';
import type {BudgetRule} from './rule.js';

/**
 * A country pack is data, and only data: everything that the kit knows about one country.
 * It survives `JSON.stringify`, so that a page can also load one by URL (`country="pack.json"`).
 */
export interface CountryPack {
  /** ISO 3166-1 alpha-2, e.g. `TN`. */
  readonly country: string;
  readonly names: FullLabels;
  readonly currency: Currency;
  /** The classifications of the budget, from which the columns of a file are recognised. */
  readonly dimensions: readonly Dimension[];
  /** How a composed code splits, e.g. the five positions of a Tunisian article. */
  readonly composedCodes?: readonly ComposedCode[];
  /** Few broad groups that give colours a meaning; entries point to them by `family`. */
  readonly families?: readonly Family[];
  /** Head counts by code of the regional dimension, one per census or estimate. */
  readonly populations?: readonly Population[];
  /** Id of the dimension that the map draws, e.g. `governorate`. */
  readonly region?: string;
  /** Groups of regions that people call by one name: `Grand Tunis`. The map names its enlarged part by them. */
  readonly areas?: readonly Area[];
  /** What the budget law of the country says, for the checks under a chart. */
  readonly rules?: readonly BudgetRule[];
  /** Ids of the terms that its glossary explains, where that is fetched apart. */
  readonly terms?: readonly string[];
  readonly glossary?: Glossary;
  /** Where the content comes from, for the reader who wants to check. */
  readonly sources: readonly string[];
}

/** `purpose`: what the money is for; `nature`: what it buys; `region`: where; `function`: COFOG; `account`: in which account. */
export type Axis = 'purpose' | 'nature' | 'region' | 'function' | 'account';

/** One level of a classification: mission, programme, part, article, governorate... */
export interface Dimension {
  /** Name used in attributes and headers: `mission`, `subprogramme`, `part`. */
  readonly id: string;
  readonly axis: Axis;
  /** Place on its axis: 1 is the broadest level. */
  readonly rank: number;
  /** What the reader calls it. */
  readonly names: Readonly<Record<Lang, {readonly one: string; readonly other: string}>>;
  /** Other headers under which publishers write this level, in any language, without `_code`, `_fr`, `_ar`, `_en`. */
  readonly headers?: readonly string[];
  /** True when codes start again inside each parent (programme 1 of one mission is not programme 1 of another). */
  readonly scoped?: boolean;
  /** Set when its entries exist in one flow only: a part of revenue says that its row is revenue. */
  readonly flow?: Flow;
  /** The official list, complete or not. A file may hold entries that are not in it. */
  readonly entries?: readonly Entry[];
}

/** One line of a classification. */
export interface Entry {
  readonly code: string;
  readonly labels: Labels;
  /** Languages in which the label is this project's translation, not an official one. */
  readonly unofficial?: readonly Lang[];
  /** Other spellings and codes under which files name it. */
  readonly aliases?: readonly string[];
  /** Code of the entry one level up, when the classification fixes it (article 101 belongs to part 1). */
  readonly parent?: string;
  /** Id of the family that colours it. */
  readonly family?: string;
  /**
   * Anything that sets it apart: `special` for the special missions of article 19 of law 2019-15, `general` for the account of
   * the budget itself, beside which the other accounts stand.
   */
  readonly kind?: string;
}

/**
 * Explanations of the terms of the law, by id: a level is named by its dimension (`mission`), an entry by dimension and code or
 * kind (`part.4`, `mission.special`), a kind of credit `credit.payment`, a step by flow and phase (`spending.voted`).
 */
export type Glossary = Readonly<Record<string, GlossaryEntry>>;

export interface GlossaryEntry {
  readonly names: FullLabels;
  /** Languages in which the name is this project's translation, not an official one. */
  readonly unofficial?: readonly Lang[];
  /** What it means, in one or two plain sentences. */
  readonly text: FullLabels;
  /** Which articles of which law say so. */
  readonly law: FullLabels;
}

export interface Area {
  readonly labels: FullLabels;
  /** Codes of its regions. */
  readonly regions: readonly string[];
}

export interface Family {
  readonly id: string;
  readonly labels: FullLabels;
}

/** The money of the country. Amounts are kept in minor units (Tunisia: millimes). */
export interface Currency {
  /** ISO 4217, e.g. `TND`. */
  readonly code: string;
  /** Decimals of the main unit: 3 for the dinar. */
  readonly decimals: number;
  /** From the smallest to the largest. */
  readonly units: readonly Unit[];
  /** Id of the unit in which totals are shown unless asked otherwise. */
  readonly shownIn: string;
}

export interface Unit {
  /** Name used in attributes and files: `millime`, `dinar`, `thousand`, `million`, `billion`. */
  readonly id: string;
  /** How many minor units it holds, as a power of ten: a dinar is 3, a million dinars 9. */
  readonly exponent: number;
  /** Short sign: `MD`, `م د`. */
  readonly sign: FullLabels;
  /** "en millions de dinars": said once per chart. */
  readonly heading: FullLabels;
  /** Name after a number, by CLDR plural category of that number. */
  readonly words: Readonly<Record<Lang, PluralForms>>;
  /** Other spellings in unit columns and headers, compared without case. */
  readonly synonyms?: readonly string[];
}

/** Forms by CLDR category; `other` stands for those that are missing. */
export type PluralForms = Readonly<Partial<Record<'zero' | 'one' | 'two' | 'few' | 'many', string>>> & {
  readonly other: string;
};

export interface ComposedCode {
  /** The dimension whose code is composed, e.g. `article`. */
  readonly dimension: string;
  /** From left to right: which level each group of positions names. The last one names `dimension` itself. */
  readonly positions: readonly {readonly dimension: string; readonly length: number}[];
}

export interface Population {
  readonly year: number;
  readonly kind: 'census' | 'estimate';
  readonly source: FullLabels;
  readonly by: Readonly<Record<string, number>>;
}
