import type {Budget} from '../budget/budget.js';
import type {Axis} from '../country/pack.js';
import {issueOf} from '../issue.js';
import {Refusal} from './context.js';

/** The levels of one axis that a file has, from the broadest. A level in which no row has an entry is not one. */
export function levelsOn(budget: Budget, axis: Axis): readonly string[] {
  return [...budget.dimensions.values()]
    .filter(column => column.dimension.axis === axis && column.entries.length > 0)
    .sort((a, b) => a.dimension.rank - b.dimension.rank)
    .map(column => column.dimension.id);
}

/**
 * The way down through a budget when the page does not give one: what the money is for, level by level; where the file
 * has only one such level, then what it buys.
 */
export function defaultLevels(budget: Budget): readonly string[] {
  const purpose = levelsOn(budget, 'purpose');
  const levels = purpose.length > 1 ? purpose : [...purpose, ...levelsOn(budget, 'nature')];
  return levels.length > 0 ? levels : [...budget.dimensions.keys()].slice(0, 1);
}

/** The levels that the page asks for, checked. Errors: a `Refusal` naming the level that the file does not have. */
export function levelsOr(budget: Budget, asked: readonly string[] | undefined): readonly string[] {
  const levels = asked && asked.length > 0 ? asked : defaultLevels(budget);
  const unknown = levels.find(level => !budget.dimensions.has(level));
  if (unknown !== undefined || levels.length === 0) throw noSuchDimension(budget, unknown ?? '');
  return levels;
}

/** Says that the file does not have a level, and which ones it has. */
export function noSuchDimension(budget: Budget, text: string): Refusal {
  return new Refusal([issueOf('no-such-dimension', 'error', {text, detail: [...budget.dimensions.keys()].join(', ')})]);
}
