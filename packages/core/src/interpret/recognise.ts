import type {Decoded} from '../decode/decoded.js';
import type {Table} from '../decode/table.js';
import {normalise} from '../text/clean.js';
import {withCofog} from './cofog.js';
import {boost, boostTunisia} from './profiles/boost.js';
import {plf} from './profiles/plf.js';
import type {Profile} from './profiles/profile.js';
import {scdl} from './profiles/scdl.js';
import {reshape} from './reshape.js';
import {parseFields} from './roles.js';

/** The first whose headers are there is taken: the more particular ones stand first. */
const PROFILES: readonly Profile[] = [plf, scdl, boostTunisia, boost];

/** The published layout of a header, or nothing. */
export function profileOf(header: readonly string[]): Profile | undefined {
  const names = header.map(normalise);
  return PROFILES.find(({needs}) => needs.every(need => names.some(name => need.test(name))));
}

/**
 * Reads a table in a published layout (BOOST, French finance bills, SCDL budgets, COFOG codes) as its publisher means it. Any
 * other table comes back as it is. Where the page says itself what columns are (`fields`), no layout is looked for.
 */
export function recognise(table: Table, fields = ''): Decoded {
  const told = parseFields(fields);
  const profile = told.size > 0 ? undefined : profileOf(table.header);
  return withCofog(profile ? reshape(table, profile) : {table}, told);
}
