import type {BudgetRule, FullLabels} from '@mizania/core';

const law: FullLabels = {
  fr: 'loi organique n°\u00a02019-15',
  ar: 'القانون الأساسي عدد\u00a015 لسنة\u00a02019',
  en: 'organic law\u00a02019-15',
};

/** The finance law for 2020 is the first that was voted under the law of 13 February 2019. */
const from = 2020;

/**
 * What a file must name to be the whole budget of the State: the seven parts (article 15), and the missions that every
 * finance law since 2020 has had. Smaller missions come and go; without these no sum is the total of the budget.
 */
const whole = {
  part: ['1', '2', '3', '4', '5', '6', '7'],
  mission: [
    'presidence_gouvernement',
    'interieur',
    'justice',
    'affaires_etrangeres',
    'defense',
    'finances',
    'agriculture',
    'equipement_habitat',
    'transport',
    'sante',
    'affaires_sociales',
    'education',
    'enseignement_superieur',
    'jeunesse_sports',
    'affaires_culturelles',
    'charges_financement',
    'depenses_imprevues',
  ],
};

const openedCredits: FullLabels = {fr: 'des crédits ouverts', ar: 'من الاعتمادات المفتوحة', en: 'of the opened credits'};

/** Limits of the organic budget law, with the articles that set them. */
export const rules: readonly BudgetRule[] = [
  // "à condition que les prévisions y afférentes ne dépassent 3% du montant total des prévisions de dépenses budgétaires"
  {
    kind: 'share',
    article: '24',
    law,
    from,
    phase: 'voted',
    limit: 30,
    of: {part: ['7'], mission: ['depenses_imprevues']},
    measured: {
      fr: 'dépenses imprévues et non réparties',
      ar: 'النفقات الطارئة وغير الموزعة',
      en: 'unforeseen and unallocated expenditure',
    },
    base: {
      fr: 'du total des prévisions de dépenses',
      ar: 'من مجموع تقديرات النفقات',
      en: 'of all forecast expenditure',
    },
    whole,
  },
  // "dans la limite de 2% de l’ensemble des crédits alloués à chaque programme", between programmes of one mission head
  {
    kind: 'change',
    article: '54',
    law,
    from,
    change: 'transfer',
    limit: 20,
    each: ['mission', 'programme'],
    measured: {
      fr: 'virements entre programmes',
      ar: 'تحويل الاعتمادات بين البرامج',
      en: 'transfers between programmes',
    },
    base: {
      fr: 'des crédits alloués au programme',
      ar: 'من الاعتمادات المخصصة للبرنامج',
      en: 'of the credits allocated to the programme',
    },
    whole: {},
  },
  // "Le montant cumulé des crédits annulés ne peut excéder 1,5% de l’ensemble des crédits ouverts par la loi de finances de
  // l’année ou par la loi de finances rectificative"
  {
    kind: 'change',
    article: '59',
    law,
    from,
    change: 'cancellation',
    limit: 15,
    measured: {fr: 'crédits annulés', ar: 'الاعتمادات الملغاة', en: 'cancelled credits'},
    base: openedCredits,
    whole,
  },
  // "l’ouverture de crédits supplémentaires dans la limite de 1% du total du budget de l’Etat"
  {
    kind: 'change',
    article: '60',
    law,
    from,
    change: 'supplement',
    limit: 10,
    measured: {fr: 'crédits supplémentaires', ar: 'الاعتمادات التكميلية', en: 'supplementary credits'},
    base: {fr: 'du total du budget', ar: 'من مجموع الميزانية', en: 'of the whole budget'},
    whole,
  },
  // Limiting, but for financing charges, special accounts and establishments, whose credits are estimates. Special accounts
  // and establishments stand beside the general budget, of which alone this is checked.
  {
    kind: 'limiting',
    article: '21',
    law,
    from,
    each: ['mission', 'programme', 'part'],
    except: {part: ['6'], mission: ['charges_financement']},
    within: 'mission',
  },
  // "dans la limite des crédits d’engagement correspondants"; those of investment are carried over (article 23)
  {kind: 'within', article: '22', law, from, within: 'mission'},
];
