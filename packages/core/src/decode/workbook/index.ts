export type {Rank} from './choose-sheet.js';
export {WORKBOOK_LIMITS, type WorkbookLimits} from './limits.js';
export {decodeOds} from './ods.js';
export type {WorkbookOptions} from './options.js';
export type {Pause} from './read-part.js';
export {decodeXlsx} from './xlsx.js';
