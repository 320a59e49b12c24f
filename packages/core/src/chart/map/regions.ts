import {type Amount, sumAmounts} from '../../amount/amount.js';
import type {DimensionColumn} from '../../budget/budget.js';
import type {Entry, Population} from '../../country/pack.js';
import {type BudgetNode, rollUp} from '../../query/roll-up.js';
import {normalise} from '../../text/clean.js';
import {type Label, pickLabel, shortName} from '../../text/lang.js';
import {type ChartContext, exactly} from '../context.js';
import {regionShapes, type RegionShape} from './geometry.js';
import type {Issue} from '../../issue.js';
import {perHead} from './per-head.js';

export interface Region {
  readonly key: string;
  readonly label: Label;
  /** Sum of its rows, in minor units; 0 when it is not available. */
  readonly amount: Amount;
  readonly available: boolean;
  /** True when the map has a shape for it. */
  readonly placed: boolean;
  readonly population?: number;
  /** What its colour says, in minor units: the amount, or the amount per head. Nothing when that is not available. */
  readonly value?: Amount;
}

export interface Regions {
  /** The regions of the map, the highest value first and those without a value last. */
  readonly ranked: readonly Region[];
  /** Entries of the file that the map has no shape for. */
  readonly unplaced: readonly Region[];
  /** Rows that name no region. */
  readonly unlocated?: Region;
  readonly shapes: readonly RegionShape[];
  readonly issues: readonly Issue[];
}

/** Key of the rows that name no region. */
export const UNLOCATED = '\u2205';

/** Joins the rows of a slice, the official list of regions and the shapes of a map file, by code and by name. */
export function regionsOf(
  by: string,
  geometry: unknown,
  heads: Population | undefined,
  wantsHeads: boolean,
  ctx: ChartContext,
): Regions {
  const {budget, env, slice, texts} = ctx;
  const root = exactly(() => rollUp(slice, [by]));
  const nodes = root.children.length > 0 ? root.children : [{...root, entry: undefined}];
  const official = (env.country.dimension(by)?.entries ?? []).filter(({kind}) => kind === undefined);
  const {shapes, issues} = regionShapes(geometry, keysOf(by, ctx));
  const filter = ctx.selection.filters.get(by);
  const wanted = (key: string): boolean => !filter || filter.has(key);
  const placed = new Map(shapes.map(shape => [shape.key, shape]));
  const build = (key: string, label: Label, node?: BudgetNode): Region => {
    const population = heads?.by[key];
    const available = node?.available ?? false;
    const amount = node?.amount ?? 0;
    const value = !available ? undefined : !wantsHeads ? amount : population ? perHead(amount, population) : undefined;
    return {key, label, amount, available, placed: placed.has(key), population, value};
  };
  const inFile = nodes.flatMap(node => (node.entry ? [build(keyOf(node.entry), texts.labelOf(node.entry), node)] : []));
  const seen = new Set(inFile.map(({key}) => key));
  const inPack = official
    .filter(({code}) => !seen.has(code) && wanted(code))
    .map(entry => build(entry.code, labelOf(entry, ctx)));
  const onMap = shapes
    .filter(({key, known}) => !known && wanted(key))
    .map(({key, name}) => build(key, nameOf(name, ctx)));
  const all = [...inFile, ...inPack, ...onMap];
  const onPaper = (region: Region): boolean => shapes.length === 0 || region.placed;
  const missing = nodes.find(({entry}) => !entry);
  return {
    ranked: all.filter(region => onPaper(region)).sort(byValue),
    unplaced: all.filter(region => !onPaper(region) && (seen.has(region.key) || budgetHas(region.key))),
    unlocated: missing && {
      ...build(UNLOCATED, {text: texts.words.unlocated, lang: env.words.lang}, missing),
      value: undefined,
    },
    shapes,
    issues,
  };

  function budgetHas(key: string): boolean {
    return budget.dimensions.get(by)?.entries.some(entry => keyOf(entry) === key) ?? false;
  }
}

function byValue(a: Region, b: Region): number {
  if (a.value === undefined || b.value === undefined)
    return Number(a.value === undefined) - Number(b.value === undefined);
  return b.value - a.value;
}

function keyOf(entry: {readonly key: string; readonly official?: Entry}): string {
  return entry.official?.code ?? entry.key;
}

/** From a code or a name to the region that it means: an official one, else one that only the file knows. */
function keysOf(by: string, {budget, env}: ChartContext): (text: string) => string | undefined {
  let own: ReadonlyMap<string, string> | undefined;
  return text => env.country.entry(by, text)?.code ?? (own ??= ownKeys(budget.dimensions.get(by))).get(normalise(text));
}

function ownKeys(column: DimensionColumn | undefined): ReadonlyMap<string, string> {
  const own = new Map<string, string>();
  for (const entry of column?.entries ?? []) {
    for (const text of [entry.key, entry.code, ...Object.values(entry.labels)]) own.set(normalise(text), keyOf(entry));
  }
  return own;
}

function labelOf(entry: Entry, ctx: ChartContext): Label {
  return shortName(pickLabel(entry.labels, ctx.texts.lang) ?? {text: entry.code, lang: ctx.texts.lang});
}

function nameOf(name: string, ctx: ChartContext): Label {
  const {lang} = ctx.texts;
  const arabic = /[\u0600-\u06ff]/.test(name);
  return shortName({
    text: name === '' ? ctx.texts.words.unnamed : name,
    lang: arabic ? 'ar' : lang === 'ar' ? 'fr' : lang,
  });
}

/** What stands in no region of the map, added up. */
export function outsideAmount({unplaced, unlocated}: Regions): Amount {
  return exactly(() => sumAmounts([...unplaced, ...(unlocated ? [unlocated] : [])].map(({amount}) => amount)));
}
