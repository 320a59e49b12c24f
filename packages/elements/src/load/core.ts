/** Reading, checking and asking: what every widget needs before it can say a word. One file, for one request. */
export {
  aroundOf,
  attempted,
  completed,
  countryOf,
  decodeCsv,
  decodeJson,
  decodeRows,
  decodingText,
  finished,
  interpret,
  levelsNamed,
  loadText,
  understandingOf,
} from '@mizania/core';
/** Reading what a page is given: files, rows, texts in a tag. */
export {openBlob} from '../reading/given-file.js';
export {openFile} from '../reading/read-file.js';
export {failedReading, openRows, openText} from '../reading/read-given.js';
export {understood} from '../reading/understood.js';
