import type {Phase} from '../budget/phase.js';
import type {Country} from '../country/country.js';
import type {Dimension, Unit} from '../country/pack.js';
import {type Issue, issueOf} from '../issue.js';
import {normalise} from '../text/clean.js';
import type {Lang} from '../text/lang.js';
import {phaseNamed, type PlainRole, plainRoleNamed} from './vocabulary.js';

/** What a column of a dimension holds; `any` is a code or a name, told apart by the country pack. */
export type Facet = 'code' | 'any' | Lang;

export type Role =
  | {readonly kind: 'dimension'; readonly dimension: Dimension; readonly facet: Facet}
  | {readonly kind: 'phase'; readonly phase: Phase; /** Unit written in the header itself. */ readonly unit?: Unit}
  | {readonly kind: 'plain'; readonly role: PlainRole};

export interface Roles {
  /** For each column its role; `undefined` for a column that the kit does not use. */
  readonly of: readonly (Role | undefined)[];
  readonly issues: readonly Issue[];
}

const FACETS: readonly Facet[] = ['code', 'fr', 'ar', 'en'];

/** The role that a name such as `mission_fr`, `voted (MD)` or `السنة` announces. */
export function roleNamed(name: string, country: Country): Role | undefined {
  const plain = plainRoleNamed(name);
  if (plain) return {kind: 'plain', role: plain};
  return phaseRole(name, country) ?? dimensionRole(name, country);
}

function phaseRole(name: string, country: Country): Role | undefined {
  const phase = phaseNamed(name);
  if (phase) return {kind: 'phase', phase};
  const [, bare = '', unitText = ''] = /^(.*?)\s*\(([^()]+)\)$/.exec(name.trim()) ?? [];
  const inHeader = phaseNamed(bare);
  const unit = country.unit(unitText.replace(/^en\s+|^in\s+/i, ''));
  return inHeader && unit ? {kind: 'phase', phase: inHeader, unit} : undefined;
}

const dimensionRoles = new WeakMap<Country, ReadonlyMap<string, Role>>();

function dimensionRole(name: string, country: Country): Role | undefined {
  let named = dimensionRoles.get(country);
  if (!named) dimensionRoles.set(country, (named = namedRoles(country.pack.dimensions)));
  return named.get(normalise(name));
}

/** What a header announces, by the header; of two levels with one header the first has it. */
function namedRoles(dimensions: readonly Dimension[]): ReadonlyMap<string, Role> {
  const roles = new Map<string, Role>();
  for (const dimension of dimensions) {
    for (const header of [dimension.id, ...(dimension.headers ?? [])].map(normalise)) {
      for (const facet of ['any', ...FACETS] as const) {
        const name = facet === 'any' ? header : `${header} ${facet}`;
        if (!roles.has(name)) roles.set(name, {kind: 'dimension', dimension, facet});
      }
    }
  }
  return roles;
}

/**
 * Reads `fields="mission_fr=Ministère; voted=Crédits 2024"`: the kit's name on the left, the file's header on the right.
 */
export function parseFields(fields: string): ReadonlyMap<string, string> {
  const pairs = fields.split(/[;\n]/).map(pair => {
    const at = pair.indexOf('=');
    return [pair.slice(at + 1).trim(), at < 0 ? '' : pair.slice(0, at).trim()] as const;
  });
  return new Map(pairs.filter(([header, name]) => header !== '' || name !== ''));
}

/** The role of every column: first what the page says in `fields`, then what the header says. */
export function rolesOf(header: readonly string[], country: Country, fields: string): Roles {
  const mapped = parseFields(fields);
  const issues: Issue[] = [];
  for (const [column, name] of mapped) {
    if (column === '' || !header.includes(column))
      issues.push(issueOf('unknown-field', 'error', {column, text: `${name}=${column}`}));
    else if (!roleNamed(name, country))
      issues.push(issueOf('unknown-field', 'error', {column: name, text: `${name}=${column}`}));
  }
  const taken = new Set<string>();
  const of = header.map(column => {
    const role = roleNamed((column === '' ? undefined : mapped.get(column)) ?? column, country);
    if (!role) {
      if (column !== '') issues.push(issueOf('unused-column', 'info', {column}));
      return undefined;
    }
    const key = roleKey(role);
    if (taken.has(key)) issues.push(issueOf('duplicate-header', 'error', {column}));
    taken.add(key);
    return role;
  });
  return {of, issues};
}

function roleKey(role: Role): string {
  if (role.kind === 'plain') return role.role;
  return role.kind === 'phase' ? role.phase : `${role.dimension.id} ${role.facet}`;
}

/** The levels of which a file speaks: what a country pack must know to read it. */
export function levelsNamed(header: readonly string[], country: Country, fields: string): readonly string[] {
  return rolesOf(header, country, fields).of.flatMap(role => (role?.kind === 'dimension' ? [role.dimension.id] : []));
}
