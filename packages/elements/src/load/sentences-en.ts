export {issuesEn as sentences} from '@mizania/core';
