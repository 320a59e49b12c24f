import type {FullLabels} from '@mizania/core';

/** Names a text and its articles in three languages, as each of them writes it. */
function citing(text: FullLabels): (...articles: readonly string[]) => FullLabels {
  return (...articles) => {
    const [first = '', second] = articles;
    const last = articles.at(-1) ?? '';
    const rest = articles.slice(0, -1);
    const head = articles.length === 1 ? 'الفصل' : articles.length === 2 ? 'الفصلان' : 'الفصول';
    return {
      fr: `${text.fr}, ${second === undefined ? `article ${first}` : `articles ${rest.join(', ')} et ${last}`}`,
      ar: `${text.ar}، ${head} ${articles.join(' و')}`,
      en: `${text.en}, ${second === undefined ? `article ${first}` : `articles ${rest.join(', ')} and ${last}`}`,
    };
  };
}

/** The organic budget law of 13 February 2019, in force for the budgets since 2020. */
export const law = citing({
  fr: 'Loi organique n°\u00a02019-15',
  ar: 'القانون الأساسي عدد 15 لسنة 2019',
  en: 'Organic law 2019-15',
});

/** The order of the minister of finance that fixes how spending is written. */
export const order = citing({
  fr: 'Arrêté du 10\u00a0avril 2019',
  ar: 'قرار وزير المالية المؤرخ في 10 أفريل 2019',
  en: 'Order of 10\u00a0April 2019',
});

/** The organic budget law of 8 December 1967 with its amendments of 1996 and 2004, for the budgets until 2019. */
export const formerLaw = citing({
  fr: 'Loi organique n°\u00a067-53, modifiée',
  ar: 'القانون الأساسي عدد 53 لسنة 1967 كما تم تنقيحه',
  en: 'Organic law 67-53, as amended',
});
