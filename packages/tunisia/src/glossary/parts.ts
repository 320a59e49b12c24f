import type {GlossaryEntry} from '@mizania/core';
import {law, order} from './laws.js';

/** What each of the seven parts of spending holds. */
export const partTerms: Readonly<Record<string, GlossaryEntry>> = {
  'part.1': {
    names: {fr: 'Dépenses de rémunérations', ar: 'نفقات التأجير', en: 'Wage expenditure'},
    unofficial: ['en'],
    text: {
      fr: 'Les salaires des agents permanents et non permanents, ceux du personnel à l’étranger, et l’aide aux établissements publics pour leurs salaires.',
      ar: 'أجور الأعوان القارين وغير القارين والعاملين بالخارج، ومنح المؤسسات العمومية بعنوان التأجير.',
      en: 'The pay of permanent and other staff and of staff abroad, and aid to public establishments for theirs.',
    },
    law: order('5'),
  },
  'part.2': {
    names: {fr: 'Dépenses de gestion', ar: 'نفقات التسيير', en: 'Operating expenditure'},
    unofficial: ['en'],
    text: {
      fr: 'Le fonctionnement courant des services\u00a0: achats de biens et de services, entretien des ouvrages publics.',
      ar: 'السير العادي للمصالح: شراء المواد والخدمات، صيانة المنشآت العمومية.',
      en: 'The daily running of services: purchases of goods and services, upkeep of public works.',
    },
    law: order('6'),
  },
  'part.3': {
    names: {fr: 'Dépenses d’interventions', ar: 'نفقات التدخلات', en: 'Intervention expenditure'},
    unofficial: ['en'],
    text: {
      fr: 'L’aide de l’État, directe ou indirecte\u00a0: interventions, transferts et subventions aux établissements publics, parts versées à des organismes internationaux.',
      ar: 'تدخلات الدولة المباشرة وغير المباشرة: التحويلات والمنح للمؤسسات العمومية، المساهمات في المنظمات الدولية.',
      en: 'The aid of the State, direct or indirect: interventions, transfers and grants to public establishments, contributions to international bodies.',
    },
    law: order('7'),
  },
  'part.4': {
    names: {fr: 'Dépenses d’investissement', ar: 'نفقات الاستثمار', en: 'Investment expenditure'},
    unofficial: ['en'],
    text: {
      fr: 'Les projets et programmes de développement, réalisés par l’État, par des établissements publics ou par des conseils régionaux.',
      ar: 'مشاريع وبرامج التنمية التي تنجزها الدولة أو مؤسسات عمومية أو مجالس جهوية.',
      en: 'Development projects and programmes, carried out by the State, by public establishments or by regional councils.',
    },
    law: order('8'),
  },
  'part.5': {
    names: {fr: 'Dépenses des opérations financières', ar: 'نفقات العمليات المالية', en: 'Financial operations'},
    unofficial: ['en'],
    text: {
      fr: 'Les participations et les prêts accordés à des établissements publics.',
      ar: 'المساهمات والقروض المسندة إلى مؤسسات عمومية.',
      en: 'Shares taken in public establishments, and loans to them.',
    },
    law: order('9'),
  },
  'part.6': {
    names: {fr: 'Charges de financement', ar: 'نفقات التمويل', en: 'Financing charges'},
    unofficial: ['en'],
    text: {
      fr: 'Les intérêts de la dette intérieure et extérieure.',
      ar: 'فوائد الدين الداخلي والخارجي.',
      en: 'The interest on domestic and foreign debt.',
    },
    law: order('10'),
  },
  'part.7': {
    names: {
      fr: 'Dépenses imprévues et non réparties',
      ar: 'النفقات الطارئة وغير الموزعة',
      en: 'Unforeseen and unallocated expenditure',
    },
    unofficial: ['en'],
    text: {
      fr: 'Une réserve pour les besoins imprévus et pour ce qui ne peut pas être réparti au moment du vote. Elle ne dépasse pas 3\u00a0% des dépenses prévues.',
      ar: 'احتياطي للحاجيات الطارئة ولما لا يمكن توزيعه عند المصادقة. لا يتجاوز 3\u00a0% من النفقات المقدرة.',
      en: 'A reserve for unforeseen needs and for what cannot be allocated when the vote takes place. It is at most 3% of planned expenditure.',
    },
    law: law('24'),
  },
};
