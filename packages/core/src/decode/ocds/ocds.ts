import type {Layout} from '../../country/layout.js';
import type {Entry} from '../../country/pack.js';
import {level} from '../../interpret/profiles/levels.js';
import {parseFields} from '../../interpret/roles.js';
import {type Issue, issueOf} from '../../issue.js';
import {LANGS} from '../../text/lang.js';
import {decimalOf, decimalText, plus} from '../decimal.js';
import type {Decoded} from '../decoded.js';
import {cellOf, objectsIn, own, tableOfValues, textIn} from '../values.js';
import {isOcds} from './is-ocds.js';
import {type Process, processesIn} from './processes.js';
import {CONTRACTS, type Item, type Stage, STAGES} from './stages.js';

export interface OcdsOptions {
  /** The attribute `fields`: `committed=award value` asks for the awards instead of the contracts. */
  readonly fields?: string;
  /** ISO 4217: the currency to show where the file has several. Else the one of most contracts. */
  readonly currency?: string;
}

const categories: readonly Entry[] = [
  {code: 'goods', labels: {fr: 'Fournitures', ar: 'مواد', en: 'Goods'}},
  {code: 'works', labels: {fr: 'Travaux', ar: 'أشغال', en: 'Works'}},
  {code: 'services', labels: {fr: 'Services', ar: 'خدمات', en: 'Services'}},
];

const dimensions = [
  level('buyer', 'purpose', 1, {fr: 'acheteur|acheteurs', ar: 'مشتر|مشترون', en: 'buyer|buyers'}),
  level('contract', 'purpose', 2, {fr: 'contrat|contrats', ar: 'عقد|عقود', en: 'contract|contracts'}, {scoped: true}),
  level(
    'procurement_category',
    'nature',
    1,
    {fr: 'type de marché|types de marché', ar: 'نوع الصفقة|أنواع الصفقات', en: 'category|categories'},
    {entries: categories},
  ),
  level('supplier', 'account', 1, {fr: 'fournisseur|fournisseurs', ar: 'مزود|مزودون', en: 'supplier|suppliers'}),
];

/**
 * Open Contracting data (release and record packages, a release alone) to a table: one row for each signed contract, with its
 * buyer, its suppliers and its period. Amendments are in the latest value. Nothing for what is no such data.
 */
export function decodeOcds(value: unknown, options: OcdsOptions = {}): Decoded | undefined {
  if (!isOcds(value)) return undefined;
  const told = parseFields(options.fields ?? '');
  const stage = STAGES.find(({column}) => told.has(column)) ?? CONTRACTS;
  const {processes, linked} = processesIn(value);
  const found = processes.flatMap(process => stage.itemsIn(process).map(item => ({process, item})));
  const issues: Issue[] =
    linked.length > 0
      ? [issueOf('linked-release', 'warning', {text: linked.join(', '), detail: String(linked.length), leftOut: true})]
      : [];
  const bought = found.filter(({item}) => !stage.excluded.includes(item.status ?? ''));
  issues.push(
    ...leftOut(
      found.map(({item}) => item),
      stage,
    ),
  );
  if (found.length === 0) issues.push(issueOf('no-contracts', 'error', {detail: offersOf(processes)}));
  const currency = currencyOf(
    bought.map(({item}) => item),
    options.currency,
  );
  issues.push(
    ...otherCurrencies(
      bought.map(({item}) => item),
      currency,
    ),
  );
  const shown = bought.filter(({item}) => currencyIn(item) === currency || amountIn(item) === undefined);
  const amended = shown.filter(({item}) => item.amended).length;
  if (amended > 0) issues.push(issueOf('contract-amended', 'info', {detail: String(amended)}));
  const lang = LANGS.find(own => processes[0]?.language?.toLowerCase().split('-')[0] === own);
  const header = ['buyer id', 'buyer', 'contract id', 'contract', 'category', 'supplier', 'year', stage.column];
  const rows = shown.map(({process, item}, i) => ({line: i + 1, values: valuesOf(process, item)}));
  const facet = lang ? `_${lang}` : '';
  const fields = new Map([
    ['buyer id', 'buyer_code'],
    ['buyer', `buyer${facet}`],
    ['contract id', 'contract_code'],
    ['contract', `contract${facet}`],
    ['category', 'procurement_category'],
    ['supplier', `supplier${facet}`],
    ['year', 'year'],
    [stage.column, 'committed'],
  ]);
  const layout: Layout = {id: 'ocds', fields, dimensions, currency};
  const table = tableOfValues(header, rows, metaOf(value, stage, currency, facet), issues);
  return {table, layout};
}

function valuesOf(process: Process, item: Item): readonly unknown[] {
  const buyer = process.buyer ?? process.parties.find(party => rolesOf(party).includes('buyer'));
  const id = textIn(buyer, 'id');
  const named = process.parties.filter(party => textIn(party, 'id') === id).map(party => textIn(party, 'name'));
  const suppliers = [...objectsIn(item.award, 'suppliers'), ...objectsIn(item.at, 'suppliers')];
  const names = [...new Set(suppliers.map(supplier => textIn(supplier, 'name') ?? textIn(supplier, 'id') ?? ''))];
  const title = [item.at, item.award, process.tender].map(of => textIn(of, 'title') ?? textIn(of, 'description'));
  return [
    id,
    textIn(buyer, 'name') ?? named.find(name => name !== undefined),
    `${process.ocid} ${item.id}`,
    [title.find(text => text !== undefined) ?? item.id, periodText(item.period)].filter(text => text !== '').join(' '),
    textIn(process.tender, 'mainProcurementCategory'),
    names.filter(name => name !== '').join(' + '),
    yearOf(item),
    amountIn(item),
  ];
}

function rolesOf(party: unknown): readonly unknown[] {
  const roles = own(party, 'roles');
  return Array.isArray(roles) ? roles : [];
}

/** `(2010-07-01 – 2011-06-30)`: the days, in an order that is the same in every language. */
function periodText(period: unknown): string {
  const days = ['startDate', 'endDate'].map(key => /^\d{4}-\d{2}-\d{2}/.exec(textIn(period, key) ?? '')?.[0] ?? '…');
  return days.every(day => day === '…') ? '' : `(${days.join(' – ')})`;
}

/** A contract is of the year in which it starts, else of that of its signature. */
function yearOf(item: Item): string {
  const dates = [textIn(item.period, 'startDate'), ...item.dates];
  return dates.map(date => /^(\d{4})(?:-|$)/.exec(date ?? '')?.[1]).find(year => year !== undefined) ?? '';
}

function amountIn({value}: Item): unknown {
  const amount = own(value, 'amount');
  return amount === null ? undefined : amount;
}

/** `?` where an amount has none. */
function currencyIn({value}: Item): string {
  return textIn(value, 'currency')?.toUpperCase() ?? '?';
}

function byCurrency(items: readonly Item[]): ReadonlyMap<string, readonly Item[]> {
  const found = new Map<string, Item[]>();
  for (const item of items.filter(own => amountIn(own) !== undefined))
    found.set(currencyIn(item), [...(found.get(currencyIn(item)) ?? []), item]);
  return found;
}

function currencyOf(items: readonly Item[], wish: string | undefined): string | undefined {
  const found = [...byCurrency(items)].filter(([code]) => code !== '?');
  if (wish !== undefined && found.some(([code]) => code === wish)) return wish;
  return found.sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

/** Money of two currencies is not added: what is not shown is said, with its sum. */
function otherCurrencies(items: readonly Item[], shown: string | undefined): Issue[] {
  return [...byCurrency(items)]
    .filter(([code]) => code !== shown)
    .map(([code, others]) => {
      const amounts = others.map(item => decimalOf(cellOf(amountIn(item)))).filter(amount => amount !== undefined);
      const [first, ...more] = amounts;
      const sum = first ? `${decimalText(more.reduce(plus, first))} ${code}` : code;
      return issueOf('other-currency', 'warning', {text: sum, detail: String(others.length), leftOut: true});
    });
}

function leftOut(items: readonly Item[], {excluded}: Stage): Issue[] {
  return excluded.flatMap(status => {
    const count = items.filter(item => item.status === status).length;
    return count === 0
      ? []
      : [issueOf('contract-left-out', 'warning', {text: status, detail: String(count), leftOut: true})];
  });
}

/** `award value (3), tender value (1)`: what the page could ask for instead. */
function offersOf(processes: readonly Process[]): string {
  return STAGES.map(({column, itemsIn}) => [column, processes.flatMap(itemsIn).length] as const)
    .filter(([, count]) => count > 0)
    .map(([column, count]) => `${column} (${count})`)
    .join(', ');
}

function metaOf(value: unknown, {measure}: Stage, currency: string | undefined, facet: string): Map<string, string> {
  const meta = new Map(LANGS.map(lang => [`measure_${lang}`, measure[lang]] as const) as (readonly [string, string])[]);
  const publisher = textIn(own(value, 'publisher'), 'name');
  if (publisher !== undefined) meta.set(`source${facet}`, publisher);
  const date = textIn(value, 'publishedDate')?.slice(0, 10);
  if (date !== undefined) meta.set('date', date);
  const licence = textIn(value, 'license');
  if (licence !== undefined) meta.set('licence', licence);
  if (currency !== undefined) meta.set('unit', currency);
  return meta;
}
