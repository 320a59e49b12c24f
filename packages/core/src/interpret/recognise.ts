import type {Decoded} from '../decode/decoded.js';
import type {Table} from '../decode/table.js';
import {withCofog} from './cofog.js';
import {boost, boostTunisia} from './profiles/boost.js';
import {plf} from './profiles/plf.js';
import type {Profile} from './profiles/profile.js';
import {scdl} from './profiles/scdl.js';
import {layoutIn} from './profiles/signs.js';
import {reshape} from './reshape.js';
import {parseFields} from './roles.js';

const PROFILES: readonly Profile[] = [plf, scdl, boostTunisia, boost];

/**
 * Reads a table in a published layout (BOOST, French finance bills, SCDL budgets, COFOG codes) as its publisher means it. Any
 * other table comes back as it is. Where the page says itself what columns are (`fields`), no layout is looked for.
 */
export function recognise(table: Table, fields = ''): Decoded {
  const told = parseFields(fields);
  const id = told.size > 0 ? undefined : layoutIn(table.header);
  const profile = PROFILES.find(own => own.id === id);
  return withCofog(profile ? reshape(table, profile) : {table}, told);
}
