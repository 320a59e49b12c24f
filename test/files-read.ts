// What the kit reads of published files, and what is in them, counted apart.
import {readNamed} from '../packages/core/test/read-file.js';
import {countryOf} from '../packages/core/src/country/country.js';
import type {Phase} from '../packages/core/src/budget/phase.js';
import {faultsIn} from '../packages/core/src/issue.js';
import {budgetOf} from '../packages/core/src/interpret/budget-of.js';
import {type Understanding, understandingOf} from '../packages/core/src/interpret/understanding.js';
import {fieldsFor} from '../packages/core/src/country/layout.js';
import {recognise} from '../packages/core/src/interpret/recognise.js';
import {tunisia} from '../packages/tunisia/src/index.js';

const country = countryOf(tunisia);

/** A published file, and the page's word on it. */
export interface Published {
  readonly path: string;
  readonly fields?: string;
  readonly unit?: string;
  readonly decimal?: '.' | ',';
  /** How a plain reader finds the amounts: by the columns of each phase. */
  readonly counted?: Readonly<Partial<Record<Phase, readonly string[]>>>;
  readonly separator?: string;
  readonly encoding?: string;
  /** Of a tree of rows the column of parents: what stands at the top, where it is empty, is all there is to count. */
  readonly parent?: string;
  /** Lines above the header. */
  readonly above?: number;
  /** How many minor units the unit of the file holds, as a power of ten: 9 for millions of dinars in millimes. */
  readonly exponent?: number;
  /** Where the file only describes others: the one that holds its amounts, and the power of ten by which it multiplies them. */
  readonly facts?: string;
  readonly factors?: Readonly<Partial<Record<Phase, number>>>;
}

const T = 'data/tunisia/';
const F = 'data/formats/';
const million = {unit: 'million', exponent: 9} as const;
const plf = (file: string, ae: string, cp: string, more: Partial<Published> = {}): Published => ({
  path: `${F}plf-france/${file}`,
  separator: ';',
  exponent: 2,
  counted: {proposed: [ae, cp]},
  ...more,
});
const bouArada = (file: string, separator: string, encoding: string): Published => ({
  path: `${F}encodings/bouarada_depenses_2018_${file}`,
  unit: 'millime',
  fields: 'voted=Budget_2018',
  separator,
  encoding,
  exponent: 0,
  counted: {voted: ['Budget_2018']},
});

export const FILES: readonly Published[] = [
  {
    path: `${T}lf_2019_ministries_by_nature.csv`,
    fields: 'voted=approved_MTND;economic_nature_fr=nature_fr',
    ...million,
    counted: {voted: ['approved_MTND']},
  },
  {
    path: `${T}ministries_2015_2019_marsadbudget.csv`,
    fields: 'voted=total_MTND;ministry_ar=organization_ar;ministry_fr=organization_fr',
    ...million,
    counted: {voted: ['total_MTND']},
  },
  {
    path: `${T}ministries_2014_2016_albawsala.csv`,
    fields: 'voted=approved_MTND',
    ...million,
    counted: {voted: ['approved_MTND']},
  },
  {
    path: `${T}marsadbudget_resources_2015_2019.csv`,
    fields: 'voted=amount_MTND',
    ...million,
    counted: {voted: ['amount_MTND']},
    parent: 'parent_id',
  },
  {
    path: `${T}marsadbudget_expenditure_2015_2019.csv`,
    fields: 'voted=amount_MTND;ministry_ar=organization_ar',
    ...million,
    counted: {voted: ['amount_MTND']},
    parent: 'type_parent_id',
  },
  {
    path: `${T}execution_press_2022_2026.csv`,
    fields: 'executed=amount_MTND;year=period;part=item',
    ...million,
    counted: {executed: ['amount_MTND']},
  },
  {
    path: `${T}missions_press_2021_2026.csv`,
    fields: 'voted=amount_MTND;mission=mission_slug',
    ...million,
    counted: {voted: ['amount_MTND']},
  },
  {
    path: `${T}private_investment_by_governorate_2016_2021.csv`,
    fields: 'executed=private_investment_2016_2021_MTND',
    ...million,
    counted: {executed: ['private_investment_2016_2021_MTND']},
    above: 1,
  },
  bouArada('windows-1256.csv', ',', 'windows-1256'),
  bouArada('utf16le-bom_tab.csv', '\t', 'utf-16le'),
  {...bouArada('utf8-bom_semicolon.csv', ';', 'utf-8'), unit: 'dinar', exponent: 3},
  plf('plf_2018_bg_msn_dest.csv', 'AEPLF', 'CPPLF', {
    encoding: 'windows-1252',
    above: 3,
    counted: {proposed: ['AEPLF', 'CPPLF'], voted: ['AELF 2017', 'CPLF 2017']},
  }),
  plf('plf_2020_depenses.csv', 'aePlfNp1', 'cpPlfNp1'),
  plf('plf_2023_depenses.csv', 'ae', 'cp'),
  plf('plf_2025_depenses.csv', 'autorisation_engagement', 'credit_de_paiement'),
  {
    path: `${F}scdl-france/scdl_montreuil_ca_2016_derived.csv`,
    exponent: 2,
    counted: {executed: ['BGT_MTREAL'], amended: ['BGT_CREDOUV']},
  },
  {
    path: `${F}boost-moldova/boost-moldova-2014.csv`,
    unit: 'dinar',
    exponent: 3,
    counted: {voted: ['approved'], amended: ['adjusted'], executed: ['executed']},
  },
  {
    path: `${F}boost-moldova/datapackage.json`,
    facts: `${F}boost-moldova/boost-moldova-2014.csv`,
    exponent: 2,
    factors: {voted: 3, executed: 2},
    counted: {voted: ['approved'], amended: ['adjusted'], executed: ['executed']},
  },
  {path: `${F}fdp-gb-cra/datapackage.json`},
  ...['by-department.csv', 'by-cofog1-then-department.csv'].map((name): Published => ({
    path: `${F}fdp-gb-cra/${name}`,
    fields: 'executed=value;ministry=dept_code',
    unit: 'dinar',
    counted: {executed: ['value']},
  })),
  {path: `${F}fdp-gb-cra/cofog.csv`},
  {path: `${F}fdp-gb-cra/departments.csv`},
  {path: `${F}ocds/ocds-213czf-000-00001_releasepackage.json`},
];

/** What lies beside the budgets and is none, and why. */
export const NO_BUDGETS: Readonly<Record<string, string>> = {
  'data/README.md': 'says where the files come from',
  'data/formats/boost-moldova/LICENSE': 'a licence',
  'data/formats/ocds/LICENSE': 'a licence',
  'data/geo/LICENSE-ODbL-NOTICE.txt': 'a licence',
  'data/geo/tunisia-governorates.topo.json': 'outlines of a map: packages/tunisia is held against them',
};

/** What the kit read: the report, the sums of what it read in minor units, and how many faults of each kind it found. */
export interface Seen {
  readonly understanding: Understanding;
  readonly sums: ReadonlyMap<Phase, bigint>;
  readonly faults: ReadonlyMap<string, number>;
}

export async function seen(
  file: Published,
  bytes: Uint8Array,
  others?: (name: string) => Uint8Array | undefined,
): Promise<Seen> {
  const {path, fields = '', unit, decimal} = file;
  const read = await readNamed(path.slice(path.lastIndexOf('/') + 1), bytes, {country, fields}, {}, others);
  const {budget, country: own} = await budgetOf(read, country, {fields, unit, decimal});
  const {table, layout} = read.layout ? read : recognise(read.table, fields);
  const about = read.table.about ?? {format: 'unknown'};
  const told = {header: table.header, rowCount: read.table.rowCount, about, ...(layout ? {layout} : {})};
  const sums = [...budget.phases].map(([phase, amounts]) => {
    let sum = 0n;
    for (const amount of amounts) if (!Number.isNaN(amount)) sum += BigInt(amount);
    return [phase, sum] as const;
  });
  const faults = new Map<string, number>();
  for (const issue of budget.issues) faults.set(issue.code, (faults.get(issue.code) ?? 0) + faultsIn([issue]));
  return {understanding: understandingOf(told, budget, own, fieldsFor(layout, fields)), sums: new Map(sums), faults};
}

/** The sums of a CSV file, by a reader of its own: a line is a row, a cell with digits is an amount. */
export function countedIn(file: Published, bytes: Uint8Array): ReadonlyMap<string, bigint> {
  const {encoding = 'utf-8', separator = ',', above = 0, exponent = 3, counted = {}, factors = {}} = file;
  const lines = new TextDecoder(encoding)
    .decode(bytes)
    .split(/\r\n|\n/)
    .slice(above);
  const [header = [], ...rows] = lines.filter(line => line.trim() !== '').map(line => cellsOf(line, separator));
  const names = header.map(name => name.trim());
  const tops = rows.filter(cells => file.parent === undefined || cells[names.indexOf(file.parent)] === '');
  return new Map(
    Object.entries(counted).map(([phase, columns]) => {
      const places = columns.map(column => names.indexOf(column));
      const power = exponent + (factors[phase as Phase] ?? 0);
      if (places.includes(-1)) throw new Error(`${file.path} has no ${columns.join(', ')}: ${names.join(' | ')}`);
      return [
        phase,
        tops.reduce((sum, cells) => places.reduce((all, c) => all + minor(cells[c] ?? '', power), sum), 0n),
      ];
    }),
  );
}

function cellsOf(line: string, separator: string): readonly string[] {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (const char of line) {
    if (char === '"') isQuoted = !isQuoted;
    else if (char === separator && !isQuoted) {
      cells.push(cell);
      cell = '';
    } else cell += char;
  }
  return [...cells, cell];
}

/** A number as a whole number of minor units, half of one rounded up as the kit does. */
function minor(text: string, exponent: number): bigint {
  const [, sign, whole = '', fraction = ''] = /^(-?)(\d+)(?:[.,](\d+))?$/.exec(text.replace(/\s/g, '')) ?? [];
  if (whole === '') return 0n;
  const digits = BigInt((whole + fraction.padEnd(exponent, '0').slice(0, exponent)).trim());
  return (sign === '-' ? -1n : 1n) * (digits + (Number(fraction[exponent] ?? 0) >= 5 ? 1n : 0n));
}
