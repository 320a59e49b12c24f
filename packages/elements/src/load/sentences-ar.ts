export {issuesAr as sentences} from '@mizania/core';
