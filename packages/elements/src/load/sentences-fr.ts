export {issuesFr as sentences} from '@mizania/core';
