import assert from 'node:assert/strict';
import {loadPackage} from '../../../src/decode/fdp/load-package.js';
import type {InterpretOptions} from '../../../src/interpret/interpret.js';
import type {Understood} from '../../../src/interpret/budget-of.js';
import {understand} from '../../../src/interpret/understand.js';
import {issueOf} from '../../../src/issue.js';
import {rollUp} from '../../../src/query/roll-up.js';
import {selectionOf, type Wish} from '../../../src/query/selection.js';
import {sliceOf, totalOf} from '../../../src/query/slice.js';
import {codes, law} from '../../law-pack.js';

export interface Seen extends Understood {
  /** Addresses that were asked for, with the encoding that the package states. */
  readonly asked: readonly string[];
  readonly total: (wish?: Wish) => number;
  /** `a > b 12.5`: leaves of a roll-up, in the main unit of the currency. */
  readonly leaves: (levels: readonly string[], wish?: Wish) => readonly string[];
}

/** A package at https://data.example/p/datapackage.json, with the files that stand beside it. */
export async function seePackage(
  descriptor: unknown,
  files: Readonly<Record<string, string>> = {},
  options: InterpretOptions & {readonly currency?: string} = {},
): Promise<Seen> {
  const asked: string[] = [];
  const decoded = await loadPackage(descriptor, {
    address: 'https://data.example/p/datapackage.json?v=1',
    currency: options.currency,
    load: (address, encoding) => {
      asked.push(encoding === undefined ? address : `${address} (${encoding})`);
      const text = files[address.replace('https://data.example/p/', '')];
      return Promise.resolve(
        text === undefined ? {issue: issueOf('http', 'error', {text: address, detail: '404'})} : {text},
      );
    },
  });
  const understood = understand(decoded, law, options);
  const sliced = (wish: Wish = {}): ReturnType<typeof sliceOf> => {
    const {selection, issues} = selectionOf(understood.budget, wish, understood.country);
    assert.ok(selection, codes([...understood.budget.issues, ...issues]).join());
    return sliceOf(understood.budget, selection);
  };
  const scale = 10 ** understood.country.pack.currency.decimals;
  return {
    ...understood,
    asked,
    total: wish => totalOf(sliced(wish)).amount,
    leaves: (levels, wish) => {
      const all = (node: ReturnType<typeof rollUp>): readonly string[] =>
        node.children.length === 0 ? [`${node.path.join(' > ')} ${node.amount / scale}`] : node.children.flatMap(all);
      return all(rollUp(sliced(wish), levels));
    },
  };
}

export const troubles = ({budget}: Understood): readonly unknown[] =>
  budget.issues.filter(({severity}) => severity !== 'info').map(({code, text}) => [code, text]);
