/** What does not add up and what the law says of it: fetched once a chart stands. */
export {checkList, FileChecks} from '@mizania/core';
