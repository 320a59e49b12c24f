import type {GlossaryEntry} from '@mizania/core';
import {law} from './laws.js';

/** The kinds of credit, and the steps of spending and of revenue by flow and phase. Of two steps of revenue these laws say nothing. */
export const credits: Readonly<Record<string, GlossaryEntry>> = {
  'credit.payment': {
    names: {fr: 'Crédits de paiement (CP)', ar: 'اعتمادات الدفع', en: 'Payment credits'},
    unofficial: ['en'],
    text: {
      fr: 'La limite de ce qui peut être payé. Ils ne s’ajoutent pas aux crédits d’engagement\u00a0: ce sont deux mesures de la même dépense.',
      ar: 'الحد الأقصى لما يمكن دفعه. لا تجمع مع اعتمادات التعهد: هما قياسان لنفس النفقة.',
      en: 'The limit of what may be paid. They are not added to commitment credits: both measure the same expenditure.',
    },
    law: law('22'),
  },
  'credit.commitment': {
    names: {fr: 'Crédits d’engagement (CE)', ar: 'اعتمادات التعهد', en: 'Commitment credits'},
    unofficial: ['en'],
    text: {
      fr: 'La limite de ce que l’ordonnateur peut engager, par exemple en signant un marché. Ils ne s’ajoutent pas aux crédits de paiement.',
      ar: 'الحد الأقصى لما يمكن لآمر الصرف أن يتعهد به، كإمضاء صفقة مثلا. لا تجمع مع اعتمادات الدفع.',
      en: 'The limit of what the authorising officer may commit, for example by signing a contract. They are not added to payment credits.',
    },
    law: law('22'),
  },
  'spending.voted': {
    names: {fr: 'Crédits votés', ar: 'الاعتمادات المرسمة', en: 'Voted credits'},
    unofficial: ['en'],
    text: {
      fr: 'L’argent que l’Assemblée autorise à dépenser par la loi de finances de l’année, avant tout changement.',
      ar: 'الأموال التي يرخص المجلس في صرفها بقانون المالية للسنة، قبل أي تغيير.',
      en: 'The money that the Assembly allows to be spent by the finance law of the year, before any change.',
    },
    law: law('4', '48'),
  },
  'spending.amended': {
    names: {fr: 'Crédits modifiés', ar: 'الاعتمادات المنقحة', en: 'Amended credits'},
    unofficial: ['en'],
    text: {
      fr: 'Les crédits votés, après les changements de l’année\u00a0: loi de finances rectificative, transferts, virements, annulations, ouvertures.',
      ar: 'الاعتمادات المرسمة بعد تغييرات السنة: قانون المالية التعديلي، الإحالة، التحويل، الإلغاء، الفتح.',
      en: 'The voted credits after the changes of the year: rectifying finance law, transfers, cancellations, new credits.',
    },
    law: law('5', '53', '54', '59', '60'),
  },
  'spending.committed': {
    names: {fr: 'Dépenses engagées', ar: 'النفقات المتعهد بها', en: 'Committed expenditure'},
    unofficial: ['en'],
    text: {
      fr: 'Ce que l’État s’est obligé à payer, par exemple par un marché signé. L’argent n’est pas encore sorti.',
      ar: 'ما التزمت الدولة بدفعه، بصفقة ممضاة مثلا. لم تخرج الأموال بعد.',
      en: 'What the State has bound itself to pay, for example by a signed contract. The money has not gone out yet.',
    },
    law: law('22', '61'),
  },
  'spending.ordered': {
    names: {fr: 'Dépenses ordonnancées', ar: 'النفقات المأمور بصرفها', en: 'Ordered expenditure'},
    unofficial: ['en'],
    text: {
      fr: 'Ce que l’ordonnateur a donné l’ordre de payer. L’ordre va au comptable public, qui le vérifie.',
      ar: 'ما أعطى آمر الصرف الإذن بدفعه. يحال الأمر إلى المحاسب العمومي للتثبت منه.',
      en: 'What the authorising officer has given the order to pay. The order goes to the public accountant, who checks it.',
    },
    law: law('22', '61'),
  },
  'spending.paid': {
    names: {fr: 'Dépenses payées', ar: 'النفقات المدفوعة', en: 'Paid expenditure'},
    unofficial: ['en'],
    text: {
      fr: 'Ce que les comptables publics ont visé et payé. Les ordres visés jusqu’au 20 janvier suivant comptent encore pour l’année.',
      ar: 'ما أشر عليه المحاسبون العموميون ودفع. الأوامر المؤشر عليها إلى غاية 20 جانفي الموالي تحتسب ضمن السنة.',
      en: 'What public accountants have approved and paid. Orders approved until 20 January of the next year still count for the year.',
    },
    law: law('26', '61'),
  },
  'spending.executed': {
    names: {fr: 'Exécution', ar: 'التنفيذ', en: 'Execution'},
    unofficial: ['en'],
    text: {
      fr: 'Ce qui a été fait du budget\u00a0: les dépenses réelles, comparées aux crédits prévus.',
      ar: 'ما أنجز من الميزانية: النفقات الفعلية مقارنة بالاعتمادات المقدرة.',
      en: 'What was done with the budget: the real expenditure, compared with the credits that were planned.',
    },
    law: law('62', '67'),
  },
  'revenue.voted': {
    names: {fr: 'Recettes prévues', ar: 'المداخيل المقدرة', en: 'Estimated revenue'},
    unofficial: ['en'],
    text: {
      fr: 'Les recettes que la loi de finances prévoit d’encaisser dans l’année.',
      ar: 'المداخيل التي يقدر قانون المالية استخلاصها خلال السنة.',
      en: 'The revenue that the finance law expects to collect in the year.',
    },
    law: law('4', '45'),
  },
  'revenue.amended': {
    names: {fr: 'Recettes révisées', ar: 'المداخيل المحينة', en: 'Revised revenue'},
    unofficial: ['en'],
    text: {
      fr: 'La prévision de recettes, revue en cours d’année par une loi de finances rectificative.',
      ar: 'تقدير المداخيل بعد مراجعته خلال السنة بقانون مالية تعديلي.',
      en: 'The estimate of revenue, revised during the year by a rectifying finance law.',
    },
    law: law('5'),
  },
  'revenue.paid': {
    names: {fr: 'Recettes encaissées', ar: 'المداخيل المستخلصة', en: 'Collected revenue'},
    unofficial: ['en'],
    text: {
      fr: 'L’argent que les comptables publics ont vraiment reçu pendant l’année.',
      ar: 'الأموال التي قبضها المحاسبون العموميون فعليا خلال السنة.',
      en: 'The money that public accountants have really received during the year.',
    },
    law: law('26'),
  },
  'revenue.executed': {
    names: {fr: 'Exécution des recettes', ar: 'تنفيذ المداخيل', en: 'Execution of revenue'},
    unofficial: ['en'],
    text: {
      fr: 'Les recettes réellement recouvrées, comparées à la prévision.',
      ar: 'المداخيل المستخلصة فعليا مقارنة بالتقديرات.',
      en: 'The revenue really collected, compared with the estimate.',
    },
    law: law('67'),
  },
};
