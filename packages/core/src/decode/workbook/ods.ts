import type {Table} from '../table.js';
import {SAMPLE, sheetLikeABudget, sheetNamed} from './choose-sheet.js';
import {Fault} from './fault.js';
import {WORKBOOK_LIMITS} from './limits.js';
import {OdsSheets} from './ods-sheets.js';
import {OdsStyles} from './ods-styles.js';
import type {WorkbookOptions} from './options.js';
import {readPart} from './read-part.js';
import {refuseOthers, tableOrFault} from './refuse.js';
import {tableOfSheet} from './sheet-table.js';
import {Zip} from './zip.js';

/**
 * One sheet of an OpenDocument workbook (.ods) as a table, by the same rules as `decodeXlsx`. All its sheets are in one
 * part, so all are read. Whatever is wrong is in `issues`; nothing is thrown for data.
 */
export function decodeOds(bytes: Uint8Array, options: WorkbookOptions = {}): Promise<Table> {
  return tableOrFault(async () => {
    refuseOthers(bytes);
    const limits = options.limits ?? WORKBOOK_LIMITS;
    const zip = new Zip(bytes, limits);
    if (await isLocked(zip)) throw new Fault('workbook-locked');
    const styles = new OdsStyles();
    const ignore = (): void => undefined;
    if (zip.has('styles.xml'))
      await readPart(zip, 'styles.xml', {open: (...tag) => styles.open(...tag), close: ignore, text: ignore});
    const reader = new OdsSheets(styles, limits.cells);
    await readPart(zip, 'content.xml', reader, options.pause);
    const looks = reader.sheets.map(({sheet: {name, rows}, hidden}) => {
      return {name, hidden, rows: rows.slice(0, SAMPLE).map(({cells}) => cells), size: rows.length};
    });
    const {sheet: wanted, rank} = options;
    const {index, issues} = wanted ? {index: sheetNamed(wanted, looks), issues: []} : sheetLikeABudget(looks, rank);
    const sheet = reader.sheets[index]?.sheet;
    if (!sheet) throw new Fault('workbook-damaged');
    return tableOfSheet(sheet, issues);
  });
}

/** A password locks the parts one by one and leaves the list of them open. */
async function isLocked(zip: Zip): Promise<boolean> {
  let locked = false;
  if (!zip.has('META-INF/manifest.xml')) return false;
  await readPart(zip, 'META-INF/manifest.xml', {
    open: name => {
      if (name === 'manifest:encryption-data') locked = true;
    },
    close: () => undefined,
    text: () => undefined,
  });
  return locked;
}
