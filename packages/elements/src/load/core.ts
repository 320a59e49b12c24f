/** Reading, checking and asking: what every widget needs before it can say a word. */
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
