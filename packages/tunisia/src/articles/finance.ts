import {articlesOf} from './rows.js';

/** Article 9 of the order: fifth part, financial operations. */
export const financialOperationArticles = articlesOf('5', [
  ['821', 'Participations', 'المساهمات', 'Equity holdings'],
  ['822', 'Prêts', 'القروض', 'Loans'],
]);

/** Article 10 of the order: sixth part, interest on the debt. Repaying its principal is a treasury charge, not spending. */
export const financingArticles = articlesOf('6', [
  ['500', 'Intérêts de la dette intérieure', 'فوائد الدين الداخلي', 'Interest on domestic debt'],
  ['501', 'Intérêts de la dette extérieure', 'فوائد الدين الخارجي', 'Interest on external debt'],
]);

/** Article 11 of the order: seventh part, whose one article bears the part's own name (Arabic: organic law, article 15). */
export const unallocatedArticles = articlesOf('7', [
  [
    '400',
    'Dépenses imprévues et non réparties',
    'النفقات الطارئة وغير الموزعة',
    'Unforeseen and unallocated expenditure',
    'official',
  ],
]);
