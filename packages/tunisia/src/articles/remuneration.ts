import {articlesOf} from './rows.js';

/** Article 5 of the order: first part, wages. */
export const remunerationArticles = articlesOf('1', [
  // The Arabic title is the one that public documentation of the Arabic order quotes (GitHub, iyedg/budgetDash).
  [
    '100',
    'Subventions des pouvoirs publics',
    'المنح المخولة للسلط العمومية',
    'Grants to the public authorities',
    'official',
  ],
  ['101', 'Rémunération du personnel permanent', 'تأجير الأعوان القارين', 'Pay of permanent staff'],
  ['102', 'Rémunération du personnel non permanent', 'تأجير الأعوان غير القارين', 'Pay of non-permanent staff'],
  [
    '116',
    'Rémunération du personnel exerçant à l’étranger',
    'تأجير الأعوان العاملين بالخارج',
    'Pay of staff posted abroad',
  ],
  [
    '124',
    'Subventions aux établissements publics soumis au code de la comptabilité publique au titre de dépenses de rémunérations',
    'منح بعنوان نفقات التأجير لفائدة المؤسسات العمومية الخاضعة لمجلة المحاسبة العمومية',
    'Wage subsidies to public establishments subject to the public accounting code',
  ],
  [
    '125',
    // The published text reads "code de la compatibilité publique", a slip for "comptabilité".
    'Subventions aux établissements publics non soumis au code de la comptabilité publique au titre de dépenses de rémunérations',
    'منح بعنوان نفقات التأجير لفائدة المؤسسات العمومية غير الخاضعة لمجلة المحاسبة العمومية',
    'Wage subsidies to public establishments not subject to the public accounting code',
  ],
]);
