import type {Entry} from '@mizania/core';

/**
 * The accounts of the State budget: the general budget and what stands beside it (organic law 2019-15, articles 29
 * to 37; Arabic names of the law and of the finance law 2020). They are not missions.
 */
export const accounts: readonly Entry[] = [
  {
    code: 'general',
    kind: 'general',
    labels: {fr: 'Budget général de l’État', ar: 'الميزانية العامة للدولة', en: 'General State budget'},
    unofficial: ['en'],
    aliases: ['Budget général', 'Budget de l’État', 'الميزانية العامة', 'ميزانية الدولة', 'General budget'],
  },
  {
    code: 'treasury',
    labels: {fr: 'Comptes spéciaux du Trésor', ar: 'الحسابات الخاصة في الخزينة', en: 'Special treasury accounts'},
    unofficial: ['en'],
    aliases: ['Compte spécial du Trésor', 'حساب خاص في الخزينة', 'Special treasury account'],
  },
  {
    code: 'concours',
    labels: {fr: 'Fonds de concours', ar: 'حسابات أموال المشاركة', en: 'Concours funds'},
    unofficial: ['en'],
    aliases: ['Comptes de concours', 'Comptes de fonds de concours', 'أموال المشاركة', 'حساب أموال المشاركة'],
  },
  {
    code: 'special_fund',
    labels: {fr: 'Fonds spéciaux', ar: 'الصناديق الخاصة', en: 'Special funds'},
    unofficial: ['en'],
    aliases: ['Fonds spécial', 'صندوق خاص', 'Special fund'],
  },
  {
    code: 'establishment',
    labels: {
      fr: 'Établissements publics dont les budgets sont rattachés pour ordre au budget de l’État',
      ar: 'المؤسسات العمومية الملحقة ميزانياتها ترتيبيا بميزانية الدولة',
      en: 'Public establishments whose budgets are attached to the State budget for the record',
    },
    unofficial: ['en'],
    aliases: [
      'Établissements publics',
      'Établissement public',
      'المؤسسات العمومية',
      'مؤسسة عمومية',
      'Public establishments',
    ],
  },
];
