/**
 * The `#` lines of an illustrative file. The chart says itself that the figures are invented, because of `illustrative`;
 * there is no title, so that each chart finds its own.
 */
export const ILLUSTRATIVE_META: Readonly<Record<string, string>> = {
  illustrative: 'true',
  unit: 'thousand',
  as_of: '2025-09-30',
  source_fr:
    'Mizania, chiffres inventés par un programme ; missions, parties et articles de la loi organique n° 2019-15 et de l’arrêté du 10 avril 2019',
  source_ar:
    'ميزانية، أرقام غير حقيقية أعدها برنامج معلوماتي؛ المهمات والأقسام والفصول وفق القانون الأساسي عدد 15 لسنة 2019 وقرار 10 أفريل 2019',
  source_en:
    'Mizania, figures invented by a program; missions, parts and articles of organic law 2019-15 and of the order of 10 April 2019',
  licence: 'MIT',
};
