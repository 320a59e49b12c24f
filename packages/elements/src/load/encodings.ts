/** Only for texts that are no UTF-8: in which code page their letters make words. */
export {encodingIssues, pageOf, textIn} from '@mizania/core/encodings';
