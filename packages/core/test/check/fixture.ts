import type {Budget} from '../../src/budget/budget.js';
import type {Phase} from '../../src/budget/phase.js';
import {checksOf} from '../../src/check/checks.js';
import type {Finding} from '../../src/check/finding.js';
import {findingSentence} from '../../src/check/sentences.js';
import {type Statement, statementOf} from '../../src/check/statement.js';
import {type Country, countryOf} from '../../src/country/country.js';
import type {CountryPack} from '../../src/country/pack.js';
import type {BudgetRule} from '../../src/country/rule.js';
import {decodeCsv} from '../../src/decode/csv.js';
import {interpret} from '../../src/interpret/interpret.js';
import {selectionOf, type Wish} from '../../src/query/selection.js';
import {wordsIn} from '../../src/text/catalogs.js';
import type {FullLabels, Lang} from '../../src/text/lang.js';
import {pack} from '../fixture-pack.js';

const labels = (text: string): FullLabels => ({fr: text, ar: 'س', en: text});
const law = labels('loi X');
const whole = {part: ['1', '2', '7'], mission: ['sante', 'education']};

export const rules: readonly BudgetRule[] = [
  {
    kind: 'share',
    article: '24',
    law,
    from: 2020,
    phase: 'voted',
    limit: 30,
    of: {part: ['7']},
    measured: labels('imprévues'),
    base: labels('du total'),
    whole,
  },
  {
    kind: 'change',
    article: '54',
    law,
    from: 2020,
    change: 'transfer',
    limit: 20,
    each: ['mission', 'programme'],
    measured: labels('virements'),
    base: labels('des crédits'),
    whole: {},
  },
  {
    kind: 'change',
    article: '59',
    law,
    from: 2020,
    change: 'cancellation',
    limit: 15,
    measured: labels('annulés'),
    base: labels('des crédits'),
    whole,
  },
  {
    kind: 'limiting',
    article: '21',
    law,
    from: 2020,
    each: ['mission', 'part'],
    except: {part: ['6'], mission: ['dette']},
    within: 'mission',
  },
  {kind: 'within', article: '22', law, from: 2020, within: 'mission'},
];

const mission = pack.dimensions.find(({id}) => id === 'mission');

/** The small country, with missions of its own, accounts and a budget law. */
export const checkedPack: CountryPack = {
  ...pack,
  dimensions: [
    ...pack.dimensions.map(dimension =>
      dimension === mission
        ? {
            ...mission,
            entries: ['sante', 'education', 'dette'].map(code => ({code, labels: {fr: code, ar: 'س', en: code}})),
          }
        : dimension,
    ),
    {
      id: 'account',
      axis: 'account',
      rank: 1,
      names: {
        fr: {one: 'compte', other: 'comptes'},
        ar: {one: 'حساب', other: 'حسابات'},
        en: {one: 'account', other: 'accounts'},
      },
      entries: [
        {code: 'general', kind: 'general', labels: labels('Budget général')},
        {code: 'treasury', labels: labels('Comptes spéciaux')},
        {code: 'establishment', labels: labels('Établissements')},
      ],
    },
  ],
  rules,
};

export const country: Country = countryOf(checkedPack);

export interface Asked {
  readonly wish?: Wish;
  readonly years?: readonly number[];
  readonly phases?: readonly Phase[];
  /** In minor units. */
  readonly threshold?: number;
  readonly country?: Country;
}

export interface Read {
  readonly budget: Budget;
  readonly statement: Statement;
}

/** A file in dinars with the decimal point, unless its own first lines say otherwise. */
export function readFile(csv: string, of: Country = country): Read {
  const table = decodeCsv(`# unit: dinar\n# decimal: .\n${csv.trim()}\n`);
  const budget = interpret(table, of);
  return {budget, statement: statementOf(table, budget, of)};
}

/** What the checks find in a file when one question is asked of it. */
export function findingsIn(csv: string, asked: Asked = {}): readonly Finding[] {
  const of = asked.country ?? country;
  const {budget, statement} = readFile(csv, of);
  const {selection, issues} = selectionOf(budget, asked.wish ?? {}, of);
  if (!selection) throw new Error(JSON.stringify(issues));
  const shown = {
    selection,
    years: asked.years ?? [selection.year],
    phases: asked.phases ?? [selection.phase],
  };
  return checksOf(budget, statement, shown, of, {threshold: asked.threshold});
}

/** The kind of each finding with its gap or excess, in minor units. */
export function gapsIn(csv: string, asked: Asked = {}): readonly (readonly [string, number])[] {
  return findingsIn(csv, asked).map(
    finding => [finding.kind, 'gap' in finding ? finding.gap : finding.excess] as const,
  );
}

export function sentencesOf(csv: string, lang: Lang, asked: Asked = {}): readonly string[] {
  const {budget} = readFile(csv, asked.country ?? country);
  return findingsIn(csv, asked).map(finding =>
    findingSentence(finding, {budget, words: wordsIn(lang), country: asked.country ?? country}).replace(
      /[\u00a0\u202f]/g,
      ' ',
    ),
  );
}
