/**
 * What a workbook may be at most. A workbook is packed, so its size says little: a bomb of 42 kB unpacks to gigabytes.
 * The BOOST workbook of a state (200,000 lines of 20 columns) unpacks to about 150 MB, ten times what it weighs.
 */
export interface WorkbookLimits {
  /** Bytes of the file itself. */
  readonly packed: number;
  /** Bytes of all the parts that are read, unpacked. */
  readonly unpacked: number;
  /** How many times larger a part may become. Sheets full of styled empty cells reach 100. */
  readonly ratio: number;
  /** Parts of any ratio up to this many bytes are harmless. */
  readonly ratioFrom: number;
  /** Files inside. */
  readonly entries: number;
  /** Cells up to the last filled one of each row. */
  readonly cells: number;
}

const MEGABYTE = 1024 * 1024;

export const WORKBOOK_LIMITS: WorkbookLimits = {
  packed: 64 * MEGABYTE,
  unpacked: 400 * MEGABYTE,
  ratio: 250,
  ratioFrom: 4 * MEGABYTE,
  entries: 10_000,
  cells: 12_000_000,
};

/** For a sentence: bytes in whole megabytes. */
export function megabytes(bytes: number): string {
  return String(Math.max(1, Math.round(bytes / MEGABYTE)));
}
