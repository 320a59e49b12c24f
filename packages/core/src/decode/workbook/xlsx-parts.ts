import {Fault} from './fault.js';
import {type NumberFormat, numberFormat} from './number-format.js';
import {readPart} from './read-part.js';
import {attribute, attributeEndingIn, type XmlHandler} from './xml.js';
import type {Zip} from './zip.js';

/** A sheet as the workbook announces it. */
export interface SheetPlace {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

/** What holds for all the sheets of an Office Open XML workbook. */
export interface XlsxParts {
  readonly sheets: readonly SheetPlace[];
  /** Days are counted from 1904 instead of 1900. */
  readonly from1904: boolean;
  readonly strings: readonly string[];
  /** By the number of a cell's style. */
  readonly formats: readonly NumberFormat[];
}

/** `x:row` and `row` are the same: which prefix a program chooses says nothing. */
export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** Only openings matter in these parts. */
async function openings(zip: Zip, part: string, open: (name: string, attributes: string) => void): Promise<void> {
  const ignore = (): void => undefined;
  await readPart(zip, part, {
    open: (name, attributes) => open(localName(name), attributes),
    close: ignore,
    text: ignore,
  });
}

interface Relation {
  readonly id: string;
  readonly kind: string;
  readonly part: string;
}

async function relationsOf(zip: Zip, part: string): Promise<readonly Relation[]> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const file = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const found: Relation[] = [];
  if (!zip.has(file)) return found;
  await openings(zip, file, (name, attributes) => {
    if (name !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return;
    const target = attribute(attributes, 'Target') ?? '';
    found.push({
      id: attribute(attributes, 'Id') ?? '',
      kind: (attribute(attributes, 'Type') ?? '').replace(/^.*\//, ''),
      part: target.startsWith('/') ? target.slice(1) : resolved(folder + target),
    });
  });
  return found;
}

/** `xl/../sheets/a.xml` without its dots. */
function resolved(path: string): string {
  const out: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') out.pop();
    else if (step !== '.') out.push(step);
  }
  return out.join('/');
}

/** Reads everything but the sheets. Errors: a `Fault` when the archive is no such workbook. */
export async function xlsxParts(zip: Zip): Promise<XlsxParts> {
  const root = (await relationsOf(zip, '')).find(({kind}) => kind === 'officeDocument')?.part ?? 'xl/workbook.xml';
  // The binary form keeps its parts under other names.
  if (/\.bin$/i.test(root)) throw new Fault('workbook-format');
  if (!zip.has(root)) throw new Fault('workbook-damaged');
  const relations = await relationsOf(zip, root);
  const partOf = (kind: string): string | undefined => relations.find(relation => relation.kind === kind)?.part;
  const sheets: SheetPlace[] = [];
  let from1904 = false;
  await openings(zip, root, (name, attributes) => {
    if (name === 'workbookPr') from1904 = /^(1|true|on)$/.test(attribute(attributes, 'date1904') ?? '');
    if (name !== 'sheet') return;
    const id = attributeEndingIn(attributes, ':id');
    // A sheet that holds only a chart has another kind of relation.
    const place = relations.find(relation => relation.id === id && relation.kind === 'worksheet');
    const state = attribute(attributes, 'state') ?? 'visible';
    if (place) sheets.push({name: attribute(attributes, 'name') ?? '', hidden: state !== 'visible', part: place.part});
  });
  const strings = partOf('sharedStrings');
  const styles = partOf('styles');
  return {
    sheets,
    from1904,
    strings: strings === undefined ? [] : await stringsOf(zip, strings),
    formats: styles === undefined ? [] : await formatsOf(zip, styles),
  };
}

/** The texts that cells share. What a cell shows is all its runs; how a name is pronounced (`rPh`) is none of it. */
async function stringsOf(zip: Zip, part: string): Promise<readonly string[]> {
  const strings: string[] = [];
  const runs = new TextRuns();
  await readPart(zip, part, {
    open: name => {
      if (localName(name) === 'si') runs.start();
      else runs.open(localName(name));
    },
    close: name => {
      if (localName(name) === 'si') strings.push(runs.whole());
      else runs.close(localName(name));
    },
    text: text => runs.text(text),
  });
  return strings;
}

/** The `t` elements of a shared or inline text. */
export class TextRuns implements XmlHandler {
  private parts = '';
  private inText = false;
  private aside = false;

  start(): void {
    this.parts = '';
    this.inText = false;
    this.aside = false;
  }

  open(name: string): void {
    if (name === 'rPh') this.aside = true;
    else this.inText = name === 't' && !this.aside;
  }

  close(name: string): void {
    if (name === 'rPh') this.aside = false;
    this.inText = false;
  }

  text(text: string): void {
    if (this.inText) this.parts += text;
  }

  whole(): string {
    return unescapeCell(this.parts);
  }
}

/** `_x000D_` stands for a character that XML does not take, and `_x005F_` for its own underscore. */
export function unescapeCell(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

async function formatsOf(zip: Zip, part: string): Promise<readonly NumberFormat[]> {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let inCells = false;
  await readPart(zip, part, {
    open: (qualified, attributes) => {
      const name = localName(qualified);
      if (name === 'cellXfs') inCells = true;
      if (name === 'numFmt')
        codes.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? '');
      if (name === 'xf' && inCells) ids.push(Number(attribute(attributes, 'numFmtId') ?? '0'));
    },
    close: name => {
      if (localName(name) === 'cellXfs') inCells = false;
    },
    text: () => undefined,
  });
  return ids.map(id => numberFormat(id, codes.get(id)));
}
