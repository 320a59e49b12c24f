import type {Table} from '../../decode/table.js';
import {normalise} from '../../text/clean.js';
import type {ColumnRule, Profile} from './profile.js';

/** A row of the file, with what the lines above the header say. */
export interface Cell {
  readonly cells: readonly string[];
  readonly meta: ReadonlyMap<string, string>;
}

/** A column of the result that holds no amount. */
export interface KeptColumn {
  /** As in the file; the second half of a split column bears the name of the first. */
  readonly header: string;
  /** The kit's name; absent for a column that the layout does not know. */
  readonly name?: string;
  readonly read: (row: Cell) => string;
  /** True when it is read as it stands in the file. */
  readonly isPlain?: boolean;
}

/** What is not an amount: columns of the layout, columns that nobody knows, and what stands above the header. */
export function columnsOf(table: Table, profile: Profile, amounts: ReadonlySet<number>): KeptColumn[] {
  const known: KeptColumn[] = [];
  const unknown: KeptColumn[] = [];
  const rules = table.header.map(header => ruleFor(header, profile));
  const filling = fillers(rules);
  table.header.forEach((header, column) => {
    const rule = rules[column];
    if (amounts.has(column)) return;
    if (!rule) unknown.push({header, read: ({cells}) => cells[column] ?? '', isPlain: true});
    else known.push(...columnsBy(header, column, rule, filling.get(rule.name)));
  });
  for (const [key, name] of profile.constants ?? []) {
    const text = table.meta.get(key);
    if (text !== undefined && !known.some(own => own.name === name)) known.push({header: key, name, read: () => text});
  }
  return [...known, ...unknown];
}

/** The rule of a column, with the groups of its pattern put into its name. */
function ruleFor(header: string, profile: Profile): ColumnRule | undefined {
  const text = normalise(header);
  for (const rule of profile.columns) {
    const match = rule.header.exec(text);
    if (match) return {...rule, name: rule.name.replace('$1', match[1] ?? '')};
  }
  return undefined;
}

interface Filler {
  readonly column: number;
  readonly from: RegExp;
}

function fillers(rules: readonly (ColumnRule | undefined)[]): ReadonlyMap<string, Filler> {
  return new Map(
    rules.flatMap((rule, column) => (rule?.fills ? [[rule.fills.name, {column, from: rule.fills.from}] as const] : [])),
  );
}

function columnsBy(header: string, column: number, rule: ColumnRule, filler: Filler | undefined): KeptColumn[] {
  const blank = new Set((rule.blank ?? []).map(normalise));
  const own = ({cells}: Cell): string => {
    const text = cells[column] ?? '';
    if (blank.has(normalise(text))) return '';
    if (text === '' && filler) return filler.from.exec(cells[filler.column] ?? '')?.[1] ?? '';
    return rule.cell === 'code' ? text.replace(/^(\d+)\.0+$/, '$1') : text;
  };
  const isPlain = rule.cell === undefined && blank.size === 0 && filler === undefined;
  if (rule.cell !== 'split') return [{header, name: rule.name, read: own, isPlain}];
  const half = (row: Cell, i: 1 | 2): string => {
    const text = own(row);
    const match = /^(\d+)[\s:.-]+(\D.*)$/.exec(text);
    // Digits alone are a code, words alone are a name.
    return match ? (match[i] ?? '') : /^\d+$/.test(text) === (i === 1) ? text : '';
  };
  return [
    {header, name: `${rule.name}_code`, read: row => half(row, 1)},
    {header: `${header} *`, name: rule.name, read: row => half(row, 2)},
  ];
}
