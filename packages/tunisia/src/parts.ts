import type {Entry} from '@mizania/core';

/**
 * The seven parts of expenditure. French: article 1 of the order of the minister of finance of 10 April 2019.
 * Arabic: article 15 of organic law 2019-15. English: translated by this project.
 *
 * Organic law and press drop the plural of "rémunérations"; execution notes shorten every part. Ordinals
 * ("première partie", "القسم الأول") are no aliases: before 2020 they counted other sections.
 */
export const parts: readonly Entry[] = [
  {
    code: '1',
    labels: {fr: 'Dépenses de rémunérations', ar: 'نفقات التأجير', en: 'Wage expenditure'},
    unofficial: ['en'],
    aliases: [
      'Dépenses de rémunération',
      'Rémunérations',
      'Rémunération',
      'rem',
      'التأجير',
      'نفقات تأجير',
      'Wages',
      'Wage bill',
    ],
  },
  {
    code: '2',
    labels: {fr: 'Dépenses de gestion', ar: 'نفقات التسيير', en: 'Operating expenditure'},
    unofficial: ['en'],
    aliases: ['Gestion', 'التسيير', 'نفقات تسيير', 'Operating costs'],
  },
  {
    code: '3',
    labels: {fr: 'Dépenses d’interventions', ar: 'نفقات التدخلات', en: 'Intervention expenditure'},
    unofficial: ['en'],
    aliases: [
      'Dépenses d’intervention',
      'Interventions',
      'Intervention',
      'interv',
      'التدخلات',
      'نفقات التدخل',
      'نفقات تدخل',
    ],
  },
  {
    code: '4',
    labels: {fr: 'Dépenses d’investissement', ar: 'نفقات الاستثمار', en: 'Investment expenditure'},
    unofficial: ['en'],
    aliases: [
      'Dépenses d’investissements',
      'Investissement',
      'Investissements',
      'invest',
      'الاستثمار',
      'نفقات استثمار',
      'Investment',
    ],
  },
  {
    code: '5',
    labels: {
      fr: 'Dépenses des opérations financières',
      ar: 'نفقات العمليات المالية',
      en: 'Expenditure on financial operations',
    },
    unofficial: ['en'],
    aliases: ['Opérations financières', 'op_fin', 'العمليات المالية', 'Financial operations'],
  },
  {
    code: '6',
    labels: {fr: 'Charges de financement', ar: 'نفقات التمويل', en: 'Financing charges'},
    unofficial: ['en'],
    aliases: ['Dépenses de financement', 'Financement', 'التمويل'],
  },
  {
    code: '7',
    labels: {
      fr: 'Dépenses imprévues et non réparties',
      ar: 'النفقات الطارئة وغير الموزعة',
      en: 'Unforeseen and unallocated expenditure',
    },
    unofficial: ['en'],
    aliases: [
      'Dépenses imprévues',
      'Dépenses non réparties',
      'non_reparties',
      'نفقات طارئة وغير موزعة',
      'النفقات الطارئة',
    ],
  },
];
