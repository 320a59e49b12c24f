import type {Entry} from '@mizania/core';

/**
 * The three parts of revenue, article 14 of organic law 2019-15 (French and Arabic). What the treasury borrows is
 * not revenue and has no place here.
 */
export const revenueParts: readonly Entry[] = [
  {
    code: '1',
    labels: {fr: 'Recettes fiscales', ar: 'المداخيل الجبائية', en: 'Tax revenue'},
    unofficial: ['en'],
    aliases: ['recettes_fiscales', 'مداخيل جبائية'],
  },
  {
    code: '2',
    labels: {fr: 'Recettes non fiscales', ar: 'المداخيل غير الجبائية', en: 'Non-tax revenue'},
    unofficial: ['en'],
    aliases: ['recettes_non_fiscales', 'مداخيل غير جبائية'],
  },
  {
    code: '3',
    labels: {fr: 'Dons', ar: 'الهبات', en: 'Grants'},
    unofficial: ['en'],
    aliases: ['هبات', 'Donations'],
  },
];
