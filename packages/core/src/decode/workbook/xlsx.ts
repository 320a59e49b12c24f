import type {Table} from '../table.js';
import {type Chosen, type Look, SAMPLE, sheetLikeABudget, sheetNamed} from './choose-sheet.js';
import {Fault} from './fault.js';
import {WORKBOOK_LIMITS, type WorkbookLimits} from './limits.js';
import type {WorkbookOptions} from './options.js';
import {readPart} from './read-part.js';
import {refuseOthers, tableOrFault} from './refuse.js';
import {Sheet} from './sheet.js';
import {tableOfSheet} from './sheet-table.js';
import {type XlsxParts, xlsxParts} from './xlsx-parts.js';
import {XlsxSheet} from './xlsx-sheet.js';
import {Zip} from './zip.js';

/**
 * One sheet of an Excel workbook (.xlsx, .xlsm) as a table: the sheet that the page names, or the one that looks like a
 * budget. Numbers keep the digits that are stored, codes the zeros that are shown, dates are ISO, errors such as `#REF!`
 * stay as they are. Whatever is wrong is in `issues`; nothing is thrown for data.
 */
export function decodeXlsx(bytes: Uint8Array, options: WorkbookOptions = {}): Promise<Table> {
  return tableOrFault(async () => {
    refuseOthers(bytes);
    const limits = options.limits ?? WORKBOOK_LIMITS;
    const zip = new Zip(bytes, limits);
    const parts = await xlsxParts(zip);
    const {index, issues} = await chosenSheet(zip, parts, options, limits);
    const place = parts.sheets[index];
    if (!place) throw new Fault('workbook-damaged');
    const sheet = new Sheet(place.name, limits.cells);
    await readPart(zip, place.part, new XlsxSheet(sheet, parts), options.pause);
    return tableOfSheet(sheet, issues);
  });
}

async function chosenSheet(
  zip: Zip,
  parts: XlsxParts,
  {sheet: wanted, rank, pause}: WorkbookOptions,
  limits: WorkbookLimits,
): Promise<Chosen> {
  if (wanted) return {index: sheetNamed(wanted, parts.sheets), issues: []};
  if (parts.sheets.length < 2) return {index: 0, issues: []};
  const looks: Look[] = [];
  for (const {name, hidden, part} of parts.sheets) {
    const sheet = new Sheet(name, limits.cells);
    await readPart(zip, part, new XlsxSheet(sheet, parts, SAMPLE), pause);
    looks.push({name, hidden, rows: sheet.rows.map(({cells}) => cells), size: zip.sizeOf(part)});
  }
  return sheetLikeABudget(looks, rank);
}
