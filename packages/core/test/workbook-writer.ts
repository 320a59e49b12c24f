import {strToU8, zipSync} from 'fflate';

/** What a cell of a test is: nothing, a text, a number, or the attributes and inside of a `c` element. */
export type XlsxCell = undefined | string | number | {readonly attributes?: string; readonly inside: string};

export interface XlsxSheetSpec {
  readonly name?: string;
  readonly state?: 'hidden' | 'veryHidden';
  readonly rows: readonly (readonly XlsxCell[])[];
  /** Attributes of a row, by its number from 1. */
  readonly rowAttributes?: Readonly<Record<number, string>>;
  /** XML before and after the rows: `<cols>`, `<mergeCells>`. */
  readonly before?: string;
  readonly after?: string;
}

export interface XlsxSpec {
  readonly strings?: readonly string[];
  /** Format codes; cells have them by `s="1"`, `s="2"`… */
  readonly formats?: readonly (string | number)[];
  readonly workbook?: string;
  /** Parts that replace the usual ones, or come with them; `null` leaves one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, sign => ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'})[sign] ?? sign);

export function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

function cellXml(cell: XlsxCell, place: string): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'string')
    return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  return `<c r="${place}" ${cell.attributes ?? ''}>${cell.inside}</c>`;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function sheetXml({rows, rowAttributes = {}, before = '', after = ''}: XlsxSheetSpec): string {
  const body = rows.map((cells, i) => {
    const inside = cells.map((cell, c) => cellXml(cell, `${letters(c)}${i + 1}`)).join('');
    return `<row r="${i + 1}" ${rowAttributes[i + 1] ?? ''}>${inside}</row>`;
  });
  return `${HEAD}<worksheet xmlns="${MAIN}">${before}<sheetData>${body.join('')}</sheetData>${after}</worksheet>`;
}

/** The bytes of an Excel workbook, with as few parts as Excel opens. */
export function xlsxOf(sheets: readonly XlsxSheetSpec[], spec: XlsxSpec = {}): Uint8Array {
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const relations = (all: readonly string[]): string =>
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
  const names = sheets.map(({name, state}, i) => {
    const hidden = state ? ` state="${state}"` : '';
    return `<sheet name="${escaped(name ?? `Feuil${i + 1}`)}" sheetId="${i + 1}"${hidden} r:id="rId${i + 1}"/>`;
  });
  const numbers = (spec.formats ?? []).map((format, i) => (typeof format === 'number' ? format : 164 + i));
  const codes = (spec.formats ?? []).flatMap((format, i) =>
    typeof format === 'string' ? [`<numFmt numFmtId="${164 + i}" formatCode="${escaped(format)}"/>`] : [],
  );
  const parts: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': relations([relation('rId1', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml':
      spec.workbook ??
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, i) => relation(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)),
      ...(spec.strings ? [relation('rIdS', 'sharedStrings', 'sharedStrings.xml')] : []),
      ...(spec.formats ? [relation('rIdF', 'styles', 'styles.xml')] : []),
    ]),
    'xl/sharedStrings.xml': spec.strings ? `${HEAD}<sst xmlns="${MAIN}">${spec.strings.join('')}</sst>` : null,
    'xl/styles.xml': spec.formats
      ? `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${[0, ...numbers].map(id => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`
      : null,
    ...Object.fromEntries(sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet)])),
    ...spec.parts,
  };
  return zipOf(parts);
}

export function zipOf(parts: Readonly<Record<string, string | Uint8Array | null>>): Uint8Array {
  const files = Object.entries(parts).flatMap(([name, part]) =>
    part === null ? [] : [[name, typeof part === 'string' ? strToU8(part) : part] as const],
  );
  return zipSync(Object.fromEntries(files));
}

const ODS = [
  'office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"',
  'text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
  'style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"',
  'number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"',
  'calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"',
]
  .map(space => `xmlns:${space}`)
  .join(' ');

/** The bytes of an OpenDocument workbook, from the XML of its tables and styles. */
export function odsOf(tables: string, styles = '', parts: Readonly<Record<string, string | null>> = {}): Uint8Array {
  return zipOf({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'META-INF/manifest.xml': `${HEAD}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>`,
    'content.xml': `${HEAD}<office:document-content ${ODS}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    ...parts,
  });
}

/** A cell of an OpenDocument table: a text, a number, or its attributes and inside. */
export type OdsCellSpec = string | number | undefined | {readonly attributes: string; readonly inside?: string};

export function odsTable(name: string, rows: readonly (readonly OdsCellSpec[])[], attributes = ''): string {
  const body = rows.map(cells => `<table:table-row>${cells.map(odsCellXml).join('')}</table:table-row>`);
  return `<table:table table:name="${escaped(name)}" ${attributes}>${body.join('')}</table:table>`;
}

export function odsCellXml(cell: OdsCellSpec): string {
  if (cell === undefined) return '<table:table-cell/>';
  if (typeof cell === 'string')
    return `<table:table-cell office:value-type="string"><text:p>${escaped(cell)}</text:p></table:table-cell>`;
  if (typeof cell === 'number')
    return `<table:table-cell office:value-type="float" office:value="${cell}"><text:p>${cell}</text:p></table:table-cell>`;
  return `<table:table-cell ${cell.attributes}>${cell.inside ?? ''}</table:table-cell>`;
}
