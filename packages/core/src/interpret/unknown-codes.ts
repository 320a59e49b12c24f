import type {DimensionColumn} from '../budget/budget.js';
import {type Issue, issueOf} from '../issue.js';
import type {Table} from '../decode/table.js';

/** Axes whose lists the law or the map closes: a code that is not there is a slip, and not a body of the publisher's own. */
const CLOSED = new Set(['nature', 'region', 'function']);

/** Codes without a name that a complete classification does not know: shown as they are, and said. */
export function unknownCodes(columns: Iterable<DimensionColumn>, table: Table): Issue[] {
  return [...columns].flatMap(({dimension, entries, index}) => {
    if (!CLOSED.has(dimension.axis) || dimension.scoped || !dimension.entries?.length) return [];
    return entries.flatMap(({official, code, labels}, place) => {
      const named = Object.values(labels).some(label => !label.endsWith(` ${code}`));
      if (official || named) return [];
      const row = table.lines[index.indexOf(place)];
      return [issueOf('unknown-code', 'info', {row, column: dimension.id, text: code})];
    });
  });
}
