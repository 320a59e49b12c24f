import type {Decoded} from '../decode/decoded.js';
import type {Table} from '../decode/table.js';
import {decodeRowTree} from '../decode/tree-rows.js';
import {withCofog} from './cofog.js';
import {boost, boostTunisia} from './profiles/boost.js';
import {plf} from './profiles/plf.js';
import type {Profile} from './profiles/profile.js';
import {scdl} from './profiles/scdl.js';
import {isParentHeader, layoutIn} from './profiles/signs.js';
import {reshape} from './reshape.js';
import {parseFields} from './roles.js';

const PROFILES: readonly Profile[] = [plf, scdl, boostTunisia, boost];

/**
 * Reads a table in a published layout (BOOST, French finance bills, SCDL budgets, COFOG codes) as its publisher means it, and
 * rows that stand below each other as the tree that they are. Any other table comes back as it is. Where the page says itself
 * what columns are (`fields`), no layout is looked for; a tree is, since its amounts stand twice whatever they are called.
 */
export function recognise(table: Table, fields = ''): Decoded {
  const told = parseFields(fields);
  const id = told.size > 0 ? undefined : layoutIn(table.header);
  const profile = PROFILES.find(own => own.id === id);
  const mayBeTree = !profile && table.header.some(isParentHeader);
  const shaped = profile ? reshape(table, profile) : mayBeTree ? decodeRowTree(table, told) : undefined;
  return withCofog(shaped ?? {table}, told);
}
