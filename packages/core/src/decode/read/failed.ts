import type {Issue} from '../../issue.js';
import type {Decoded} from '../decoded.js';
import {tableOf} from '../raw-rows.js';

/** A file of which nothing can be read. */
export function failed(issue: Issue): Decoded {
  return {table: {...tableOf([], new Map(), [issue]), about: {format: 'unknown'}}};
}
