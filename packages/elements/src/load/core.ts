/** Reading, checking and asking: what every widget needs before it can say a word. */
export {
  aroundOf,
  attempted,
  countryOf,
  decodeCsv,
  decodeJson,
  decodeRows,
  decodeText,
  interpret,
  loadText,
} from '@mizania/core';
