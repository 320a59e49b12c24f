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

/** The one column of a file that says the year of a row, so that of a file by years one year may be fetched. */
export function yearColumn(header: readonly string[], country: Country, fields = ''): string | undefined {
  const {of} = rolesOf(header, country, fields);
  const [year, other] = header.filter((_, column) => {
    const role = of[column];
    return role?.kind === 'plain' && role.role === 'year';
  });
  return other === undefined ? year : undefined;
}
