import type {Family} from '@mizania/core';

/** Four broad groups that give colours a meaning. They are this project's, not the law's. */
export const families: readonly Family[] = [
  {
    id: 'institutions',
    labels: {
      fr: 'Institutions, sécurité et justice',
      ar: 'المؤسسات والأمن والعدل',
      en: 'Institutions, security and justice',
    },
  },
  {
    id: 'social',
    labels: {
      fr: 'Éducation, santé, culture et social',
      ar: 'التربية والصحة والثقافة والشؤون الاجتماعية',
      en: 'Education, health, culture and social affairs',
    },
  },
  {
    id: 'economy',
    labels: {
      fr: 'Économie, agriculture et infrastructure',
      ar: 'الاقتصاد والفلاحة والبنية الأساسية',
      en: 'Economy, agriculture and infrastructure',
    },
  },
  {
    id: 'debt',
    labels: {
      fr: 'Dette et dépenses non réparties',
      ar: 'الدين والنفقات غير الموزعة',
      en: 'Debt and unallocated expenditure',
    },
  },
];
