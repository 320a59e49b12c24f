/** Only for files of many lines: what reads them, beside the page if it may, and what makes them few. */
export {BudgetFile} from '@mizania/core';
export {startReader} from '../reading/start-worker.js';
