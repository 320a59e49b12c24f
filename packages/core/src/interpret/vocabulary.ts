import type {Credit, Flow, Phase} from '../budget/phase.js';
import {normalise} from '../text/clean.js';

/** Headers that the documented format accepts for what every budget has, in French, Arabic and English. */
export const PHASE_HEADERS: Readonly<Record<Phase, readonly string[]>> = {
  proposed: [
    'proposed',
    'proposé',
    'proposés',
    'crédits proposés',
    'projet de loi de finances',
    'المقترحة',
    'الاعتمادات المقترحة',
    'مشروع قانون المالية',
  ],
  voted: [
    'voted',
    'vote',
    'votes',
    'crédits votés',
    'loi de finances',
    'المرسمة',
    'الاعتمادات المرسمة',
    'قانون المالية',
  ],
  amended: [
    'amended',
    'modifié',
    'modifiés',
    'crédits modifiés',
    'loi de finances rectificative',
    'المنقحة',
    'الاعتمادات المنقحة',
    'قانون المالية التعديلي',
  ],
  committed: [
    'committed',
    'engagé',
    'engagés',
    'engagements',
    'dépenses engagées',
    'التعهدات',
    'المتعهد بها',
    'النفقات المتعهد بها',
  ],
  ordered: [
    'ordered',
    'ordonnancé',
    'ordonnancés',
    'ordonnancements',
    'dépenses ordonnancées',
    'الأوامر بالصرف',
    'المأمور بصرفها',
    'النفقات المأمور بصرفها',
  ],
  paid: ['paid', 'payé', 'payés', 'paiements', 'dépenses payées', 'الدفوعات', 'المدفوعة', 'النفقات المدفوعة'],
  executed: ['executed', 'exécuté', 'exécution', 'réalisé', 'réalisations', 'المنجزة', 'الإنجازات', 'النفقات المنجزة'],
};

export const PLAIN_HEADERS = {
  year: ['year', 'année', 'exercice', 'السنة', 'سنة', 'السنة المالية'],
  flow: ['flow', 'flux', 'sens', 'نوع العملية'],
  credit: ['credit', 'crédit', 'type de crédit', 'nature de crédit', 'نوع الاعتماد', 'نوع الاعتمادات'],
  unit: ['unit', 'unité', 'الوحدة'],
  asOf: ['as_of', 'date de situation', 'arrêté au', 'إلى غاية', 'تاريخ الوضعية'],
} as const;

export type PlainRole = keyof typeof PLAIN_HEADERS;

const FLOW_WORDS: Readonly<Record<Flow, readonly string[]>> = {
  spending: ['spending', 'expenditure', 'dépense', 'dépenses', 'نفقات', 'النفقات', 'نفقة'],
  revenue: ['revenue', 'revenues', 'recette', 'recettes', 'مداخيل', 'المداخيل', 'موارد'],
};

const CREDIT_WORDS: Readonly<Record<Credit, readonly string[]>> = {
  payment: ['payment', 'CP', 'C.P.', 'crédits de paiement', 'crédit de paiement', 'اعتمادات الدفع', 'اعتمادات دفع'],
  commitment: [
    'commitment',
    'CE',
    'C.E.',
    'AE',
    'A.E.',
    "crédits d'engagement",
    "crédit d'engagement",
    "autorisations d'engagement",
    'اعتمادات التعهد',
    'اعتمادات تعهد',
  ],
};

function lookup<T extends string>(words: Readonly<Record<T, readonly string[]>>): ReadonlyMap<string, T> {
  const pairs = (Object.keys(words) as T[]).flatMap(key => words[key].map(word => [normalise(word), key] as const));
  return new Map(pairs);
}

const flows = lookup(FLOW_WORDS);
const credits = lookup(CREDIT_WORDS);
const phases = lookup(PHASE_HEADERS);
const plain = lookup(PLAIN_HEADERS);

export const flowNamed = (text: string): Flow | undefined => flows.get(normalise(text));
export const creditNamed = (text: string): Credit | undefined => credits.get(normalise(text));
export const phaseNamed = (text: string): Phase | undefined => phases.get(normalise(text));
export const plainRoleNamed = (text: string): PlainRole | undefined => plain.get(normalise(text));
