/** Only for files of many lines: the worker that reads them, and what makes them few. */
export {BudgetFile} from '@mizania/core';
export {startWorker} from '../reading/start-worker.js';
