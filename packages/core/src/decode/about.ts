/** What a file turned out to be. */
export type SourceFormat =
  | 'csv'
  | 'rows'
  | 'columns'
  | 'tree'
  | 'ocds'
  | 'data-package'
  | 'ckan'
  | 'xlsx'
  | 'ods'
  | 'parquet'
  | 'table'
  /** None that is read. */
  | 'unknown';

/** How a file was read, before anything was understood of it. */
export interface About {
  readonly format: SourceFormat;
  /** As `TextDecoder` names it; absent where nothing is text, or where the page gave the text. */
  readonly encoding?: string;
  /** Between two cells. */
  readonly separator?: string;
  /** Name of the sheet of a workbook. */
  readonly sheet?: string;
  /** Line of the header in the file, where it is not the first. */
  readonly headerRow?: number;
}
