/** Only for a reader who asks how a file was read. */
export {readingLines} from '../view/reading-lines.js';
