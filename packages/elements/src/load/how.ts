/** Only for a reader or a page that asks how a file was read. */
export {explanationOf} from '../view/explanation.js';
export {readingLines} from '../view/reading-lines.js';
