import type {Amount} from '../amount/amount.js';
import type {Shown} from '../check/shown.js';
import type {Issue} from '../issue.js';
import type {Label} from '../text/lang.js';
import type {NumberLocale, TimeLocale} from './own/locales.js';
import type {StaticSpec} from './spec.js';

/** A sentence in pieces, so that the key figure can stand in strong without any markup in the text. */
export interface Span {
  readonly text: string;
  readonly strong?: boolean;
}

/** A place in the drawing, in CSS pixels from its top left corner. Already mirrored in a right-to-left language. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Colour tokens of the theme; each is a CSS variable, so that dark mode and a publisher's palette need no redraw. */
export type Colour =
  | 'accent'
  | 'over'
  | 'muted'
  | 'none'
  | 'track'
  | `family-${1 | 2 | 3 | 4}`
  | `part-${1 | 2 | 3 | 4 | 5 | 6 | 7}`
  | `class-${1 | 2 | 3 | 4 | 5}`;

/** One thing that the reader can reach by pointer, keyboard or screen reader. Everything here is text for the reader. */
export interface OutlineItem {
  /** Unique in the model; drawn data carry it as `key`. */
  readonly key: string;
  readonly label: Label;
  /** Short amount with its unit sign: `5 549,7 MD`, or the words for "not available". */
  readonly value: string;
  /** The amount to the last minor unit, with the currency in words. */
  readonly exact: string;
  /** Share or rate in words: `13,6 % du total`. */
  readonly share?: string;
  /** Further lines of the tooltip. */
  readonly more?: readonly string[];
  /** Name for assistive technology: label, value with the unit in words, share. No bidi control characters. */
  readonly name: string;
  readonly amount: Amount;
  readonly available: boolean;
  /** Where it is drawn; `undefined` when it is only in the list. */
  readonly box?: Box;
  /** True when it opens into its own parts. */
  readonly opens: boolean;
  /** True when the drawing has no room for its name: it then stands in the list under the drawing. */
  readonly listed: boolean;
  /** True for an amount that has no area in the drawing (below zero, zero or unknown): listed, and under a title of its own. */
  readonly apart?: boolean;
  readonly colour?: Colour;
  /** What the item is made of, where the drawing shows it: a second axis for the keyboard. Keys by `pieceKey`. */
  readonly pieces?: readonly OutlineItem[];
}

/** Key of a piece of an item: those of both, so that it is unique in the model. */
export const pieceKey = (item: string, piece: string): string => `${item}\u001f${piece}`;

export interface LegendItem {
  readonly label: Label;
  readonly colour: Colour;
  readonly hatched?: boolean;
  /** Id of the term that it is, when the country pack explains it. */
  readonly term?: string;
}

/** A piece of a text; one with a term is a word that the glossary of the country pack explains. */
export interface Piece {
  readonly text: string;
  readonly term?: string;
}

/** Texts of a chart in pieces, where some of them are terms. */
export type Terms = Readonly<Partial<Record<'kicker' | 'title' | 'legendTitle', readonly Piece[]>>>;

/** One step of the way down, from the whole to what is shown. */
export interface Crumb {
  readonly label: Label;
  readonly path: readonly string[];
}

export interface TableModel {
  readonly caption: string;
  /** The first column names the row; the others hold figures. */
  readonly columns: readonly string[];
  /** Which columns are terms, by their ids. */
  readonly terms?: readonly (string | undefined)[];
  readonly rows: readonly TableRow[];
  readonly total?: TableRow;
}

export interface TableRow {
  readonly key: string;
  readonly label: Label;
  /** Id of the term that it is. */
  readonly term?: string;
  /** 0 in the table itself, one more for each level below. */
  readonly depth: number;
  /** True where the table offers the rows that it is made of. */
  readonly opens?: boolean;
  /** Those rows, worked out when they are asked for. */
  readonly parts?: readonly TableRow[];
  readonly cells: readonly string[];
  /** The exact amounts behind the cells, in minor units; `undefined` where a cell is not an amount or not available. */
  readonly amounts: readonly (Amount | undefined)[];
}

/** What the one drawing file needs: the name of a static spec, and everything in it that varies. */
export interface Drawing {
  readonly spec: string;
  readonly width: number;
  readonly height: number;
  readonly datasets: Readonly<Record<string, readonly object[]>>;
  /** What the ring of the focus goes around where that is no mark of its own, by `key`: the pieces of a bar. */
  readonly rings?: readonly {readonly key: string}[];
  readonly params: Readonly<Record<string, string | number | boolean | readonly (string | number)[]>>;
  /** A spec of the page's own, where it is not one of the kit's. */
  readonly own?: OwnDrawing;
}

/** A page's own spec, with what Vega needs to draw it in the kit's style and the reader's language. */
export interface OwnDrawing {
  readonly spec: StaticSpec;
  readonly config: StaticSpec;
  /** True when it takes the width of its place. */
  readonly fits: boolean;
  /** What the picture shows, in the words of its author. */
  readonly description?: string;
  /** Amounts in the main unit as text, by name of the format. */
  readonly formats: Readonly<Record<string, (value: unknown) => string>>;
  readonly numbers: NumberLocale;
  readonly times: TimeLocale;
}

/**
 * Everything a chart says, once: drawing, table, summary and outline come from here and cannot drift apart.
 * Every text is formatted, in the reader's language.
 */
export interface ChartModel {
  /** "Tunisie · 2019 · crédits votés" */
  readonly kicker: string;
  readonly title: string;
  readonly summary: readonly Span[];
  /** "en millions de dinars", or empty when no amount is shown in a short unit. */
  readonly unit: string;
  readonly drawing: Drawing;
  readonly outline: readonly OutlineItem[];
  readonly legend: readonly LegendItem[];
  /** Says what the colours mean: "Couleur : domaine d'intervention". */
  readonly legendTitle?: string;
  /** Which words of these texts the glossary explains; absent where there are none. */
  readonly terms?: Terms;
  readonly path: readonly Crumb[];
  readonly table: TableModel;
  /** Remarks under the drawing, whole sentences. */
  readonly notes: readonly string[];
  /** Problems that appeared while the model was made. */
  readonly issues: readonly Issue[];
  /** The exact total of what is shown, in minor units. */
  readonly total: Amount;
  /** Which figures of the budget these are, for whoever checks them. */
  readonly shown: Shown;
  /** True when there is nothing to draw (no amount, all zero): the summary says so, and the table still stands. */
  readonly empty: boolean;
}
