import type {Amount} from '../../amount/amount.js';
import {exactly} from '../context.js';
import {deflated, type Deflator} from './deflator.js';
import type {Stack, Stacks} from './stacks.js';

/**
 * Years in the prices of one of them. Each amount is rounded for itself, a total from its own exact sum, so that it does not
 * depend on how it is broken down: parts may differ from it by some minor units. A year without an index is not available.
 */
export function inConstantPrices(stacks: Stacks, deflator: Deflator): Stacks {
  return {...stacks, rows: exactly(() => stacks.rows.map(stack => constant(stack, deflator)))};
}

function constant(stack: Stack, deflator: Deflator): Stack {
  const year = Number(stack.key);
  const amount = deflated(stack.amount, year, deflator);
  if (amount === undefined) return {...stack, amount: 0, available: false, parts: new Map(), current: stack};
  const parts = [...stack.parts].flatMap(([key, part]): [string, Amount][] => {
    const value = deflated(part, year, deflator);
    return value === undefined ? [] : [[key, value]];
  });
  return {...stack, amount, parts: new Map(parts), current: stack};
}

/** The years that have no index, as they are called. */
export function yearsWithoutIndex({rows}: Stacks, {index}: Deflator): readonly string[] {
  return rows.filter(({key}) => !index.has(Number(key))).map(({label}) => label.text);
}
