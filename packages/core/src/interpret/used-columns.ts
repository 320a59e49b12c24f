import type {Country} from '../country/country.js';
import {isCofogHeader, isParentHeader, layoutIn} from './profiles/signs.js';
import {rolesOf} from './roles.js';

/**
 * The columns of a file that a budget is read from, so that a file whose columns lie apart (Parquet) need not be fetched as a
 * whole. All of them, as `undefined`, where the header does not tell: the reader is then to see what was there.
 */
export function usedColumns(header: readonly string[], country: Country, fields = ''): readonly string[] | undefined {
  if (header.some(isParentHeader) || (fields.trim() === '' && layoutIn(header))) return undefined;
  const {of} = rolesOf(header, country, fields);
  if (!of.some(role => role?.kind === 'phase')) return undefined;
  return header.filter((name, column) => of[column] !== undefined || isCofogHeader(name));
}
