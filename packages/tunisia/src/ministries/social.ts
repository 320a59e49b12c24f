import type {Entry} from '@mizania/core';
import {body} from './body.js';

/** Ministries of education, health, culture and social affairs. */
export const socialBodies: readonly Entry[] = [
  body('education', 'social', 'Éducation', 'وزارة التربية', 'Education', ['Ministère de l’Éducation']),
  body(
    'enseignement_superieur',
    'social',
    'Enseignement supérieur et recherche scientifique',
    'وزارة التعليم العالي والبحث العلمي',
    'Higher education and scientific research',
    [
      'Ministère de l’Enseignement supérieur et de la Recherche scientifique',
      'وزارة التعليم العالي و البحث العلمي',
      // One ministry with communication technologies in 2015; the publisher already splits it.
      'وزارة التعليم العالي والبحث العلمي وتكنولوجيا المعلومات والاتصال : جزء التعليم العالي و البحث العلمي',
    ],
  ),
  body(
    'emploi',
    'social',
    'Formation professionnelle et emploi',
    'وزارة التكوين المهني والتشغيل',
    'Vocational training and employment',
    [
      'Emploi et formation professionnelle',
      'وزارة التكوين المهني و التشغيل',
      'وزارة التشغيل والتكوين المهني',
      'وزارة التشغيل و التكوين المهني',
    ],
  ),
  body('sante', 'social', 'Santé', 'وزارة الصحة', 'Health', [
    'Ministère de la Santé',
    'Santé publique',
    'وزارة الصحة العمومية',
  ]),
  body('affaires_sociales', 'social', 'Affaires sociales', 'وزارة الشؤون الاجتماعية', 'Social affairs', [
    'Ministère des Affaires sociales',
    'وزارة الشؤون الإجتماعية',
  ]),
  body(
    'femme_famille',
    'social',
    'Femme, famille, enfance et seniors',
    'وزارة المرأة والأسرة والطفولة وكبار السن',
    'Women, family, children and the elderly',
    [
      'Femme',
      'Femme et famille',
      'Femme, famille et enfance',
      'وزارة المرأة',
      'وزارة شؤون المرأة والأسرة',
      'وزارة المرأة و الأسرة و الطفولة',
      'وزارة المرأة و الأسرة و الطفولة و كبار السن',
    ],
  ),
  body('jeunesse_sports', 'social', 'Jeunesse et sports', 'وزارة الشباب والرياضة', 'Youth and sports', [
    'Ministère de la Jeunesse et des Sports',
  ]),
  body(
    'jeunesse_sports_femme_famille',
    'social',
    'Jeunesse, sports, femme et famille',
    'وزارة الشباب والرياضة والمرأة والأسرة',
    'Youth, sports, women and family',
    ['وزارة الشباب والرياضة و المرأة و الأسرة'],
  ),
  body('culture', 'social', 'Affaires culturelles', 'وزارة الشؤون الثقافية', 'Cultural affairs', [
    'Ministère des Affaires culturelles',
    'Culture et sauvegarde du patrimoine',
    'وزارة شؤون ثقافية',
    'وزارة الثقافة',
    'وزارة الثقافة و المحافظة على التراث',
  ]),
];
