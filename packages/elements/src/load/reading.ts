/** Reading what a page is given: files, rows, texts in a tag. */
export {readFile} from '../reading/read-file.js';
export {failedReading, readRows, readText} from '../reading/read-given.js';
