import type {Entry} from '@mizania/core';

/**
 * The budget by nature until 2019, organic law 67-53 as amended: two titles and twelve sections, beside them the
 * treasury funds. It is another classification than the seven parts of 2019-15, and is never translated into it: no
 * code of one is a code of the other.
 */
export const titles: readonly Entry[] = [
  {
    code: 'titre_1',
    labels: {fr: 'Titre I', ar: 'العنوان الأول', en: 'Title I'},
    unofficial: ['en'],
    aliases: ['1', 'I', 'Titre 1', 'Titre premier'],
  },
  {
    code: 'titre_2',
    labels: {fr: 'Titre II', ar: 'العنوان الثاني', en: 'Title II'},
    unofficial: ['en'],
    aliases: ['2', 'II', 'Titre 2', 'Titre deux'],
  },
  {
    code: 'fonds',
    labels: {fr: 'Fonds du Trésor', ar: 'صناديق الخزينة', en: 'Treasury funds'},
    unofficial: ['en'],
    aliases: ['Fonds spéciaux du Trésor'],
  },
  // Not titles in law (interest is in the first, principal in the second), but files set these two apart.
  {
    code: 'dette',
    labels: {fr: 'Dette publique', ar: 'الدين العمومي', en: 'Public debt'},
    unofficial: ['en'],
    aliases: ['Service de la dette publique'],
  },
  {
    code: 'imprevues',
    labels: {fr: 'Dépenses imprévues', ar: 'النفقات الطارئة', en: 'Unforeseen expenditure'},
    unofficial: ['en'],
    aliases: ['Imprévues', 'نفقات طارئة و غير موزعة', 'نفقات طارئة وغير موزعة'],
  },
];

/**
 * Sections in their legal order, then the two lines that open data adds to them. Misspellings of published files
 * (الاسنثمارات for الاستثمارات) are aliases.
 */
export const economicNatures: readonly Entry[] = [
  nature('remuneration', 'titre_1', 'Rémunération publique', 'التأجير العمومي', 'Public wages', [
    'Rémunérations publiques',
  ]),
  nature('moyens_services', 'titre_1', 'Moyens des services', 'وسائل المصالح', 'Means of services', []),
  nature('interventions', 'titre_1', 'Interventions publiques', 'التدخل العمومي', 'Public interventions', [
    'Intervention publique',
    'التدخلات العمومية',
  ]),
  nature(
    'imprevues_gestion',
    'titre_1',
    'Dépenses de gestion imprévues',
    'نفقات التصرف الطارئة',
    'Unforeseen running expenditure',
    ['Dépenses imprévues – gestion', 'نفقات طارئة و غير موزعة : تصرف'],
  ),
  nature('interets', 'titre_1', 'Intérêts de la dette publique', 'فوائد الدين العمومي', 'Interest on the public debt', [
    'Intérêts de la dette',
    'فوائد الدين',
  ]),
  nature('investissements', 'titre_2', 'Investissements directs', 'الاستثمارات المباشرة', 'Direct investment', [
    'Investissement direct',
    'الاسنثمارات المباشرة',
  ]),
  nature('financement', 'titre_2', 'Financement public', 'التمويل العمومي', 'Public financing', []),
  nature(
    'imprevues_developpement',
    'titre_2',
    'Dépenses de développement imprévues',
    'نفقات التنمية الطارئة',
    'Unforeseen development expenditure',
    ['Dépenses imprévues – développement', 'نفقات طارئة و غير موزعة : تنمية'],
  ),
  nature(
    'ressources_exterieures',
    'titre_2',
    'Dépenses de développement sur ressources extérieures affectées',
    'نفقات التنمية المرتبطة بالموارد الخارجية الموظفة',
    'Development expenditure on earmarked external resources',
    // Farsi yeh (U+06CC) as published.
    ['نفقات التنمیة المرتبطة بالموارد الخارجیة الموظفة'],
  ),
  nature(
    'principal',
    'titre_2',
    'Principal de la dette publique',
    'أصل الدين العمومي',
    'Principal of the public debt',
    [
      'Remboursement du principal de la dette publique',
      'Principal de la dette',
      'تسديد أصل الدين',
      'تسديد أصل الدين العمومي',
    ],
  ),
  nature(
    'comptes_speciaux',
    'fonds',
    'Dépenses des comptes spéciaux du Trésor',
    'نفقات الحسابات الخاصة في الخزينة',
    'Expenditure of special treasury accounts',
    [],
  ),
  nature(
    'fonds_concours',
    'fonds',
    'Dépenses des fonds de concours',
    'نفقات حسابات أموال المشاركة',
    'Expenditure of concours funds',
    [],
  ),
  // Both kinds of funds together.
  nature('fonds', 'fonds', 'Fonds du Trésor', 'صناديق الخزينة', 'Treasury funds', ['Fonds spéciaux du Trésor']),
  // Set apart for the electoral authority in 2019.
  nature('elections', 'titre_1', 'Dépenses des élections', 'نفقات الانتخابات', 'Election expenditure', [
    'Dépenses d’élections',
  ]),
];

function nature(code: string, title: string, fr: string, ar: string, en: string, aliases: readonly string[]): Entry {
  return {code, labels: {fr, ar, en}, unofficial: ['en'], aliases, parent: title};
}
