/** Which decoder reads a file. An old Excel file and a locked workbook go to `xlsx`, which says what to do with them. */
export type Format = 'csv' | 'json' | 'xlsx' | 'ods' | 'parquet';

const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['csv', 'csv'],
  ['tsv', 'csv'],
  ['txt', 'csv'],
  ['json', 'json'],
  ['xlsx', 'xlsx'],
  ['xlsm', 'xlsx'],
  ['xls', 'xlsx'],
  ['ods', 'ods'],
  ['parquet', 'parquet'],
]);

/** Excel's own media type stands for CSV files as well, and `text/plain` for anything. */
const MEDIA_TYPES: ReadonlyMap<string, Format> = new Map([
  ['text/csv', 'csv'],
  ['text/tab-separated-values', 'csv'],
  ['application/json', 'json'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'],
  ['application/vnd.oasis.opendocument.spreadsheet', 'ods'],
  ['application/vnd.apache.parquet', 'parquet'],
]);

/** The format that a page names (`csv`, `tsv`, `json`, `xlsx`, `ods`…), or nothing for a word that is none. */
export function formatNamed(word: string): Format | undefined {
  return FORMATS.get(word.trim().toLowerCase().replace(/^\./, ''));
}

/**
 * The format of a file: what the page says, else what the bytes are, else what the server says, else how its address
 * ends (`xlsx` or `.xlsx`); a text of which nothing is known is CSV. Looks at the bytes only as far as it needs to, and
 * needs no decoder: none is loaded before it is used.
 */
export function sniff(bytes: Uint8Array, mediaType = '', extension = '', format?: Format): Format {
  if (format !== undefined) return format;
  const [bareType = ''] = mediaType.split(';');
  const named = MEDIA_TYPES.get(bareType.trim().toLowerCase()) ?? formatNamed(extension);
  const isBook = named === 'ods' || named === 'xlsx' || named === 'parquet';
  if (startsWith(bytes, ARCHIVE)) return archiveIn(bytes) ?? (named === 'ods' ? named : 'xlsx');
  if (startsWith(bytes, CONTAINER)) return 'xlsx';
  if (startsWith(bytes, PARQUET)) return 'parquet';
  const first = firstSign(bytes);
  if (first === '[' || first === '{') return 'json';
  // A text is no workbook, whatever it is called: many `.xls` of portals are CSV.
  return named === undefined || isBook ? 'csv' : named;
}

const ARCHIVE = [0x50, 0x4b, 0x03, 0x04];
/** What Excel wrote before 2007, and what it wraps a locked workbook in. */
const CONTAINER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const PARQUET = [0x50, 0x41, 0x52, 0x31];
/** The names of the files of an archive stand at its end. */
const DIRECTORY = 256 * 1024;

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

function archiveIn(bytes: Uint8Array): Format | undefined {
  // An OpenDocument file says what it is at a fixed place.
  if (latin(bytes.subarray(30, 84)).startsWith('mimetypeapplication/vnd.oasis.opendocument.spreadsheet')) return 'ods';
  const names = latin(bytes.subarray(Math.max(0, bytes.length - DIRECTORY))).toLowerCase();
  if (names.includes('xl/workbook.') || names.includes('xl\\workbook.')) return 'xlsx';
  return names.includes('content.xml') && names.includes('meta-inf/manifest.xml') ? 'ods' : undefined;
}

function latin(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

/** The first character that shows, past a byte order mark, spaces and the zero halves of UTF-16. */
function firstSign(bytes: Uint8Array): string {
  const at = bytes.subarray(0, 1000).findIndex(byte => byte > 0x20 && ![0xef, 0xbb, 0xbf, 0xfe, 0xff].includes(byte));
  return String.fromCharCode(bytes[at] ?? 0);
}

/** How an address ends: `csv` of `https://x.tn/b.csv?v=2`; nothing where it ends without a dot. */
export function extensionOf(address: string): string {
  return /\.([a-z0-9]{2,8})(?:[?#]|$)/i.exec(address.replace(/^[a-z]+:\/\/[^/]*/i, ''))?.[1]?.toLowerCase() ?? '';
}

/** True for the first bytes of a file that is no text: a workbook or Parquet. */
export function isBinary(bytes: Uint8Array): boolean {
  return [ARCHIVE, CONTAINER, PARQUET].some(signature => startsWith(bytes, signature));
}
