import type {Sentences} from './issues.js';

const at = (row: string): string => (row ? ` (line ${row})` : '');

export const issuesEn: Sentences = {
  http: i => `The server answered with error ${i.detail}: ${i.text}`,
  blocked: i =>
    `The file could not be loaded: ${i.text}. Its server may not allow other sites (CORS), the security policy of the page may forbid it, or the network is down. The data can also stand in the page, inside the chart's tag.`,
  timeout: i => `The server did not answer within ${i.detail} seconds: ${i.text}`,
  'too-large': i => `The file is larger than ${i.detail} MB: ${i.text}`,
  'unsafe-address': i => `This address is not accepted: ${i.text}. Only http and https addresses are.`,
  'bad-portal': i => `The portal did not give the expected answer: ${i.text} ${i.detail && `(${i.detail})`}`,
  incomplete: i => `The server gave ${i.text} of ${i.detail} lines: the table is incomplete and is not shown.`,
  'no-source': () => 'No data: give the address of a file in “src”, or place the data in the page.',
  empty: () => 'The file holds no budget line.',
  html: () => 'The address leads to a web page, not to a data file.',
  'bad-json': i => `The JSON file is incomplete or malformed${at(i.row)}.`,
  'too-deep': i => `The file is nested more than ${i.detail} levels deep: it is not read.`,
  'tree-unclear': () =>
    'Lines refer to a parent, and which line that is cannot be told with certainty: amounts could be counted twice, so the file is not shown. Give each line an identifier of its own, or leave out the column of parents.',
  'tree-parent-missing': i =>
    `Line ${i.row} stands below “${i.detail}”, which the file does not have (or more than once): this line and those below it are not counted: ${i.text}`,
  'tree-circle': i =>
    `Lines stand below each other in a circle (${i.detail}): they are not counted${at(i.row)}: ${i.text}`,
  'tree-alike': i =>
    `Several lines have the identifier “${i.detail}”: none of them is counted, since one may repeat another${at(i.row)}: ${i.text}`,
  'tree-gap': i =>
    `Line ${i.row} differs from the sum of the lines below it (${i.text}): its own amount is counted, and its parts are not shown.`,
  'no-contracts': i =>
    `The file holds no contract. ${i.detail && `It holds: ${i.detail}. They can be asked for with “fields”.`}`,
  'contract-left-out': i => `${i.detail} contracts of status “${i.text}” are not counted.`,
  'contract-amended': i => `${i.detail} contracts were amended: their latest value is shown.`,
  'linked-release': i => `${i.detail} processes are given by an address only and are not read: ${i.text}`,
  'bad-package': i => `The data package is incomplete or malformed: ${i.text}`,
  'missing-resource': i => `The data package does not give the resource “${i.text}”.`,
  'missing-field': i => `The data package describes a column that the file does not have: “${i.text}”.`,
  'factors-differ': i =>
    `The data package multiplies its columns by different factors: ${i.text}. Check that they are right.`,
  'several-files': i => `One file is read: “${i.text}”. There are also: ${i.detail}.`,
  'unsupported-format': i => `The format “${i.detail}” is not read: ${i.text}`,
  'other-years': i => `Only the rows of ${i.text} were loaded; rows of other years: ${i.detail}.`,
  'other-currency': i => `${i.detail} amounts in another currency are not added to the others: ${i.text}`,
  'bad-csv': i => `A quotation mark is never closed${at(i.row)}: ${i.text}`,
  'bad-parquet': () => 'The Parquet file is incomplete or malformed.',
  'parquet-codec': i =>
    `The compression “${i.text}” of the Parquet file is not read: save it with Snappy, Zstandard, gzip or none.`,
  'ragged-row': i => `Line ${i.row} does not have as many cells as the header: ${i.text}`,
  'duplicate-header': i => `Two columns say the same thing: “${i.column}”.`,
  encoding: i => `The text of the file cannot be read: save it as UTF-8 (${i.text}).`,
  'encoding-inferred': i => `The file does not say how its text is encoded; its letters are those of ${i.detail}.`,
  'control-characters': i => `Invisible characters removed${at(i.row)}, “${i.column}”: ${i.text}`,
  'lines-skipped': i => `The table starts below these lines${at(i.row)}, which are not read: ${i.text}`,
  'header-joined': i => `The header stands on two lines${at(i.row)}, read together: ${i.detail}`,
  'header-repeated': i => `The header is repeated${at(i.row)}: this line is not read.`,
  'workbook-damaged': () =>
    'The workbook is damaged or incomplete, or is none: open it and save it again as .xlsx or .ods.',
  'workbook-format': () => 'This old or binary form of Excel (.xls, .xlsb) is not read: save the workbook as .xlsx.',
  'workbook-locked': () => 'The workbook is protected by a password: save it without one.',
  'workbook-too-large': i =>
    `The workbook holds more than can be read${i.detail && ` (${i.detail} MB)`}: keep only the sheet of the budget.`,
  'workbook-bomb': () =>
    'The workbook is packed as no spreadsheet program does it, and could fill the memory: it is not opened.',
  'no-such-sheet': i => `The workbook has no sheet “${i.text}”. It has: ${i.detail}.`,
  'sheet-unclear': i => `Several sheets could hold the budget: ${i.detail}. Name one with “sheet”.`,
  'sheet-chosen': i => `Sheet read: “${i.text}”. Not read: ${i.detail}.`,
  'hidden-rows': i =>
    `Lines that are hidden in the workbook are counted. Number: ${i.detail}, the first is line ${i.row}.`,
  'hidden-column': i => `This column is hidden in the workbook, and read: “${i.column}”.`,
  'merged-text': i =>
    `In column “${i.column}”, the text of merged cells stands for each of their lines${at(i.row)}: ${i.text}`,
  'merged-number': i =>
    `In column “${i.column}”, a number in cells merged over several lines is read once, on the first${at(i.row)}: ${i.text}`,
  'cells-outside': i =>
    `Cells right of the table are not read. Number: ${i.detail}, the first is in column ${i.column}, line ${i.row}: ${i.text}`,
  'formula-without-value': i =>
    `Formulas whose result is not in the file. Number: ${i.detail}, the first in column “${i.column}”, line ${i.row}: ${i.text}. Open the workbook and save it again.`,
  'number-scaled': i =>
    `Column “${i.column}” shows its numbers in thousands or millions; they are read as they are stored, in full.`,
  'numbers-shortened': i =>
    `Numbers with more than 15 digits, left by a calculation, are read with 15 as the workbook shows them. Number: ${i.detail}, the first in column “${i.column}”, line ${i.row}: ${i.text}`,
  'unit-missing': i =>
    `The unit of the amounts is not stated${at(i.row)}: add a “unit” column or the “unit” attribute (millime, dinar, thousand, million).`,
  'unit-unknown': i => `Unknown unit${at(i.row)}: “${i.text}”. ${i.detail && `Known units: ${i.detail}.`}`,
  'no-amounts': i => `No column of amounts was recognised. Header as read: ${i.detail}. Name the column with “fields”.`,
  'unknown-field': i => `In “fields”, “${i.text}” matches no column: “${i.column}”.`,
  'unused-column': i => `Column not used: “${i.column}”.`,
  'amount-invalid': i => `Unreadable amount, line ${i.row}, column “${i.column}”: “${i.text}”`,
  'amount-ambiguous': i =>
    `In column “${i.column}”, “${i.text}” can be read in two ways: state the decimal mark with “decimal” (“.” or “,”).`,
  'amount-rounded': i => `Amount finer than a millime, rounded, line ${i.row}, column “${i.column}”: ${i.text}`,
  'amount-out-of-range': i => `Amount too large to be exact, line ${i.row}, column “${i.column}”: ${i.text}`,
  overflow: () => 'The sum is too large to be exact, so it is not shown.',
  'unknown-code': i => `Code that the classification does not have, line ${i.row}, “${i.column}”: “${i.text}”`,
  'year-invalid': i => `Unreadable year, line ${i.row}: “${i.text}”`,
  'flow-unknown': i => `Neither spending nor revenue, line ${i.row}: “${i.text}”`,
  'credit-unknown': i => `Unreadable kind of credit, line ${i.row}: “${i.text}”`,
  'date-invalid': i => `Unreadable date${at(i.row)}: “${i.text}”. It is written year-month-day: 2025-06-30.`,
  'total-row': i => `Line ${i.row} is the total of other lines, so it is not counted a second time: ${i.text}`,
  'total-differs': i =>
    `Line ${i.row} has the form of a total but differs from the sum of its lines: it is left out (${i.text})`,
  'total-unclear': i =>
    `This stated total is not compared: “${i.text}”. After “total”, say which one it is (year, phase, “spending” or “revenue”, “CE” or “CP”), and give an amount in the unit of the file.`,
  'other-stage': i =>
    `${i.detail} lines of “${i.text}” are left out: they change a budget, or are of a stage that is not read.`,
  'no-such-phase': i => `The file has no stage “${i.text}”. It has: ${i.detail}.`,
  'no-such-credit': i => `The file does not tell “${i.text}” credits apart. ${i.detail && `It has: ${i.detail}.`}`,
  'no-such-year': i => `The file has no year ${i.text}. ${i.detail && `It has: ${i.detail}.`}`,
  'no-such-flow': i => `The file has no “${i.text}”. It has: ${i.detail}.`,
  'no-such-entry': i => `“${i.text}” is not in the file (${i.column}).`,
  'no-such-dimension': i => `The file has no column “${i.text}”. It has: ${i.detail}.`,
  'no-figures': () => 'No amount of the file can be read: there is nothing to show.',
  'no-rows': () => 'No line of the file matches this selection.',
  'unplaced-region': i => `Amount without a place on the map: “${i.text}”`,
  'bad-geometry': i => `The outlines of the map could not be read. ${i.detail}`,
  'no-population': i => `Unknown population: “${i.text}”`,
  'bad-deflator': i =>
    `The price index (“deflator”) is not used, and amounts stay at current prices. It needs the columns “year” and “index”, a line “# base_year” with a year that has an index, and a line “# source”: “${i.text}”.`,
  'draw-failed': i => `The drawing could not be made; the data are in the table. ${i.detail}`,
  'bad-spec': i =>
    `The drawing that this page asks for is not a readable Vega-Lite specification; the data are in the table. ${i.text}`,
  'spec-address': i =>
    `The drawing that this page asks for calls an address, which is not accepted: ${i.text}. The data are in the table.`,
  'spec-data': () =>
    'The drawing that this page asks for does not show the figures of this file; the data are in the table.',
  'spec-years': () =>
    'The drawing that this page asks for does not tell the years apart, and years are not added; the data are in the table.',
  'no-such-field': i =>
    `The drawing that this page asks for uses “${i.text}”, which the data do not have; they are in the table. Known fields: ${i.detail}.`,
  'nothing-drawn': () => 'The drawing that this page asks for shows nothing; the data are in the table.',
  'bad-country-pack': i => `The description of the country could not be read: ${i.text}`,
};
