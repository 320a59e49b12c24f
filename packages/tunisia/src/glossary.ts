import type {Glossary} from '@mizania/core';
import {credits} from './glossary/credits.js';
import {levels} from './glossary/levels.js';
import {partTerms} from './glossary/parts.js';

/**
 * What the terms of the law mean, in this project's own words in every language, with the articles that say it: organic law
 * 2019-15, the order of 10 April 2019 on the nomenclature, and organic law 67-53 for budgets until 2019. The names are those of
 * the law in French and Arabic; English names that are ours are marked.
 */
export const glossary: Glossary = {...levels, ...credits, ...partTerms};
