/** Ids of what the glossary explains, so that a page knows the words before it has the explanations. */
export const terms: readonly string[] = [
  ...['mission', 'mission.special', 'programme', 'subprogramme', 'activity', 'ministry'],
  ...['part', 'article', 'paragraph', 'subparagraph', 'revenue_part', 'title', 'economic_nature', 'account'],
  ...['1', '2', '3', '4', '5', '6', '7'].map(code => `part.${code}`),
  ...['title.titre_1', 'title.titre_2'],
  ...['treasury', 'concours', 'special_fund', 'establishment'].map(code => `account.${code}`),
  ...['credit.payment', 'credit.commitment'],
  ...['voted', 'amended', 'committed', 'ordered', 'paid', 'executed'].map(phase => `spending.${phase}`),
  ...['voted', 'amended', 'paid', 'executed'].map(phase => `revenue.${phase}`),
];
