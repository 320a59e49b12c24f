import type {FullLabels} from '../../text/lang.js';
import {own, textIn} from '../values.js';
import type {Process} from './processes.js';

type Json = Readonly<Record<string, unknown>>;

/**
 * Where in its life a contracting process has a value. Values of two stages are never added: an award, its contract and the
 * tender before them are one purchase.
 */
export interface Stage {
  /** The header of its column, by which the page asks for it: `fields="committed=award value"`. */
  readonly column: string;
  readonly measure: FullLabels;
  /** Statuses under which nothing is bought. */
  readonly excluded: readonly string[];
  readonly itemsIn: (process: Process) => readonly Item[];
}

/** Something with a value. */
export interface Item {
  readonly id: string;
  readonly at: Json;
  readonly value: unknown;
  readonly amended: boolean;
  readonly status: string | undefined;
  readonly period: unknown;
  /** Dates that stand in for the start of the period. */
  readonly dates: readonly (string | undefined)[];
  /** The award that names the suppliers. */
  readonly award: Json | undefined;
}

export const CONTRACTS: Stage = {
  column: 'contract value',
  measure: {fr: 'valeur des contrats signés', ar: 'قيمة العقود المبرمة', en: 'value of signed contracts'},
  excluded: ['pending', 'cancelled'],
  itemsIn: ({contracts, awards}) =>
    contracts.map(({id, at, amended}) => {
      const award = awards.find(other => other.id === textIn(at, 'awardID'))?.at;
      return {
        id,
        at,
        amended,
        award,
        value: own(at, 'value'),
        status: textIn(at, 'status'),
        period: own(at, 'period'),
        dates: [textIn(at, 'dateSigned'), textIn(award, 'date')],
      };
    }),
};

const AWARDS: Stage = {
  column: 'award value',
  measure: {fr: 'valeur des marchés attribués', ar: 'قيمة الصفقات المسندة', en: 'value of awards'},
  excluded: ['pending', 'cancelled', 'unsuccessful'],
  itemsIn: ({awards}) =>
    awards.map(({id, at, amended}) => ({
      id,
      at,
      amended,
      award: at,
      value: own(at, 'value'),
      status: textIn(at, 'status'),
      period: own(at, 'contractPeriod'),
      dates: [textIn(at, 'date')],
    })),
};

const TENDERS: Stage = {
  column: 'tender value',
  measure: {
    fr: 'valeur estimée des appels d’offres',
    ar: 'القيمة التقديرية لطلبات العروض',
    en: 'estimated value of tenders',
  },
  excluded: ['cancelled', 'unsuccessful', 'withdrawn'],
  itemsIn: ({tender, ocid}) => alone(ocid, tender, own(tender, 'value'), own(tender, 'tenderPeriod')),
};

const PLANS: Stage = {
  column: 'planned budget',
  measure: {
    fr: 'budget prévu pour les marchés',
    ar: 'الميزانية المبرمجة للصفقات',
    en: 'budget planned for procurement',
  },
  excluded: [],
  itemsIn: ({planning, ocid}) => {
    const budget = own(planning, 'budget');
    return alone(ocid, planning, own(budget, 'amount'), own(budget, 'period'));
  },
};

export const STAGES: readonly Stage[] = [CONTRACTS, AWARDS, TENDERS, PLANS];

function alone(id: string, at: Json | undefined, value: unknown, period: unknown): readonly Item[] {
  if (!at || value === undefined) return [];
  return [{id, at, value, period, amended: false, status: textIn(at, 'status'), dates: [], award: undefined}];
}
