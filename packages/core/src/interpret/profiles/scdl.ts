import type {Entry} from '../../country/pack.js';
import {level} from './levels.js';
import type {Profile} from './profile.js';

const sections: readonly Entry[] = [
  {code: 'fonctionnement', labels: {fr: 'Fonctionnement', ar: 'التسيير', en: 'Operations'}, unofficial: ['ar', 'en']},
  {code: 'investissement', labels: {fr: 'Investissement', ar: 'الاستثمار', en: 'Investment'}, unofficial: ['ar', 'en']},
];

const kinds: readonly Entry[] = [
  {
    code: 'réel',
    labels: {fr: 'Opérations réelles', ar: 'عمليات فعلية', en: 'Real operations'},
    unofficial: ['ar', 'en'],
  },
  {
    code: 'ordre',
    labels: {fr: 'Opérations d’ordre', ar: 'عمليات تنظيمية', en: 'Accounting entries'},
    unofficial: ['ar', 'en'],
  },
];

/**
 * The budget of a French local authority (socle commun des données locales, schema `budget` 0.8.3), in euros. Each row is of
 * one act. The account of a year (`compte administratif`, `compte financier unique`) gives what was done (`BGT_MTREAL`) and
 * the credits that stood open at the end (`BGT_CREDOUV`); the first budget (`budget primitif`) gives what was proposed
 * (`BGT_MTPROPNOUV`) and voted (`BGT_MTPREV`). In an account `BGT_MTPREV` is zero by rule, so it is not read there. A later
 * act (`décision modificative`, `budget supplémentaire`) changes a budget and is none.
 */
export const scdl: Profile = {
  id: 'scdl-budget',
  country: 'FR',
  currency: 'EUR',
  unit: 'EUR',
  stage: /^bgt natdec$/,
  columns: [
    {header: /^bgt annee$/, name: 'year'},
    {header: /^bgt codrd$/, name: 'flow'},
    {header: /^bgt siret$/, name: 'budget_code'},
    {header: /^bgt nom$/, name: 'budget_fr'},
    {header: /^bgt section$/, name: 'section'},
    {header: /^bgt contnat$/, name: 'chapter_code'},
    {header: /^bgt contnat label$/, name: 'chapter_fr'},
    {header: /^bgt nature$/, name: 'nature_code'},
    {header: /^bgt nature label$/, name: 'nature_fr'},
    {header: /^bgt fonction$/, name: 'local_function_code'},
    {header: /^bgt fonction label$/, name: 'local_function_fr'},
    {header: /^bgt operation$/, name: 'operation'},
    {header: /^bgt opbudg$/, name: 'operation_kind'},
  ],
  measures: [
    {header: /^bgt mtreal$/, phases: {'compte administratif': 'executed', 'compte financier unique': 'executed'}},
    {header: /^bgt credouv$/, phases: {'compte administratif': 'amended', 'compte financier unique': 'amended'}},
    {header: /^bgt mtprev$/, phases: {'budget primitif': 'voted'}},
    {header: /^bgt mtpropnouv$/, phases: {'budget primitif': 'proposed'}},
  ],
  remarks: [
    {
      name: 'operation_kind',
      when: /^ordre$/,
      note: {
        fr: 'Y compris les opérations d’ordre, par lesquelles aucun argent n’entre ni ne sort.',
        ar: 'بما في ذلك العمليات التنظيمية التي لا يدخل بها مال ولا يخرج.',
        en: 'Including accounting entries, by which no money comes in or goes out.',
      },
    },
  ],
  dimensions: [
    level('budget', 'account', 1, {fr: 'budget|budgets', ar: 'ميزانية|ميزانيات', en: 'budget|budgets'}),
    level(
      'operation_kind',
      'account',
      2,
      {
        fr: 'type d’opération|types d’opération',
        ar: 'نوع العملية|أنواع العمليات',
        en: 'kind of operation|kinds of operation',
      },
      {entries: kinds},
    ),
    level('operation', 'account', 3, {fr: 'opération|opérations', ar: 'عملية|عمليات', en: 'project|projects'}),
    level(
      'section',
      'nature',
      1,
      {fr: 'section|sections', ar: 'قسم|أقسام', en: 'section|sections'},
      {entries: sections},
    ),
    level('chapter', 'nature', 2, {fr: 'chapitre|chapitres', ar: 'باب|أبواب', en: 'chapter|chapters'}),
    level('nature', 'nature', 3, {fr: 'nature|natures', ar: 'طبيعة|طبائع', en: 'nature|natures'}),
    level('local_function', 'function', 1, {fr: 'fonction|fonctions', ar: 'وظيفة|وظائف', en: 'function|functions'}),
  ],
};
