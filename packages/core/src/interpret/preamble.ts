import type {RawRow} from '../decode/raw-rows.js';
import {layoutIn} from './profiles/signs.js';

/** How many lines may stand above a header. */
const DEPTH = 20;

/**
 * Takes off what some publishers write above the header (`GESTION;2018`, `;;;Données`), where the header is one of a
 * published layout: the lines become what the file says as a whole. Anything else is left as it is.
 */
export function withoutPreamble(
  rows: readonly RawRow[],
  meta: ReadonlyMap<string, string>,
): {readonly rows: readonly RawRow[]; readonly meta: ReadonlyMap<string, string>} {
  const at = rows.slice(0, DEPTH).findIndex(({cells}) => layoutIn(cells) !== undefined);
  if (at <= 0) return {rows, meta};
  const said = rows.slice(0, at).flatMap(({cells}) => {
    const [key, value, ...more] = cells.map(cell => cell.trim()).filter(cell => cell !== '');
    return key !== undefined && value !== undefined && more.length === 0 ? [[key.toLowerCase(), value] as const] : [];
  });
  return {rows: rows.slice(at), meta: new Map([...said, ...meta])};
}
