import type {Entry} from '@mizania/core';
import {financialOperationArticles, financingArticles, unallocatedArticles} from './articles/finance.js';
import {interventionArticles} from './articles/intervention.js';
import {investmentArticles600} from './articles/investment-600.js';
import {investmentArticles700} from './articles/investment-700.js';
import {operationArticles} from './articles/operation.js';
import {remunerationArticles} from './articles/remuneration.js';

/**
 * Every article of the order of the minister of finance of 10 April 2019 that fixes the nomenclature of State
 * expenditure, in the order of its parts. Codes are the last three of the five positions: the first two, `**` in the
 * order, name programme and sub-programme (see `composedCodes`).
 */
export const articles: readonly Entry[] = [
  ...remunerationArticles,
  ...operationArticles,
  ...interventionArticles,
  ...investmentArticles600,
  ...investmentArticles700,
  ...financialOperationArticles,
  ...financingArticles,
  ...unallocatedArticles,
];
