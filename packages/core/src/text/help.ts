/** Which kind of chart the help is about. */
export type HelpKind = 'treemap' | 'breakdown' | 'gauge' | 'map' | 'own';

/** A key, as a keyboard names it, and what it does. */
export interface KeyHelp {
  readonly keys: string;
  readonly does: string;
}

/** How to read a chart and how to go through it by keyboard, and what its tools answer: fetched when a reader first asks. */
export interface HelpTexts {
  readonly title: string;
  readonly close: string;
  readonly reading: Readonly<Record<HelpKind, string>>;
  readonly keysTitle: string;
  /** From item to item of a list. */
  readonly rows: readonly KeyHelp[];
  /** From piece to piece of a row, where rows have pieces. */
  readonly pieces: readonly KeyHelp[];
  /** Down a tree and up again. */
  readonly tree: readonly KeyHelp[];
  readonly map: readonly KeyHelp[];
  /** Where an item opens by Enter and closes by Escape. */
  readonly opening: readonly KeyHelp[];
  /** In every chart. */
  readonly always: readonly KeyHelp[];
  /** A chart as sound. */
  readonly sound: {
    readonly title: string;
    /** How to hear it. */
    readonly how: string;
    readonly play: string;
    readonly pause: string;
    readonly previous: string;
    readonly next: string;
    /** The browser has no sound at all, or does not let it through. */
    readonly absent: string;
    readonly blocked: string;
    readonly ended: string;
  };
  /** What is said when the reader has done something with the table. */
  readonly table: Readonly<Record<'copied' | 'notCopied' | 'ascending' | 'descending' | 'unsorted', string>>;
}
