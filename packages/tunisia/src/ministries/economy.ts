import type {Entry} from '@mizania/core';
import {body} from './body.js';

/** Ministries of finance, the economy, agriculture and infrastructure. */
export const economicBodies: readonly Entry[] = [
  body('finances', 'economy', 'Finances', 'وزارة المالية', 'Finance', ['Ministère des Finances']),
  body('economie_finances', 'economy', 'Économie et finances', 'وزارة الاقتصاد والمالية', 'Economy and finance', [
    'وزارة الاقتصاد و المالية',
  ]),
  body(
    'developpement_cooperation_internationale',
    'economy',
    'Développement, investissement et coopération internationale',
    'وزارة التنمية والاستثمار والتعاون الدولي',
    'Development, investment and international cooperation',
    [
      'Développement et coopération internationale',
      'وزارة التنمية و التعاون الدولي',
      // Farsi yeh (U+06CC), hamza and final yeh as published.
      'وزارة التنمیة و الإستثمار و التعاون الدولي',
      'وزارة التنمية و الاستثمار و التعاون الدولى',
    ],
  ),
  body(
    'domaines_de_letat',
    'economy',
    'Domaines de l’État et affaires foncières',
    'وزارة أملاك الدولة والشؤون العقارية',
    'State property and land affairs',
    ["Domaines de l'État et affaires foncières"],
  ),
  body('agriculture', 'economy', 'Agriculture', 'وزارة الفلاحة', 'Agriculture', [
    'Agriculture, ressources hydrauliques et pêche',
    'وزارة فلاحة',
    'وزارة الفلاحة والموارد المائية والصيد البحري',
  ]),
  // The short name alone: which of the portfolios below it stands for depends on the year.
  body('industrie', 'economy', 'Industrie', 'وزارة الصناعة', 'Industry', []),
  body(
    'industrie_energie_mines',
    'economy',
    'Industrie, énergie et mines',
    'وزارة الصناعة والطاقة والمناجم',
    'Industry, energy and mines',
    ['وزارة الصناعة و الطاقة و المناجم'],
  ),
  body(
    'industrie_pme',
    'economy',
    'Industrie et PME',
    'وزارة الصناعة والمؤسسات الصغرى والمتوسطة',
    'Industry and small and medium-sized enterprises',
    ['Industrie et petites et moyennes entreprises', 'وزارة الصناعة و المؤسسات الصغرى و المتوسطة'],
  ),
  body('industrie_commerce', 'economy', 'Industrie et commerce', 'وزارة الصناعة والتجارة', 'Industry and trade', [
    'وزارة الصناعة و التجارة',
  ]),
  body(
    'energie_mines',
    'economy',
    'Énergie, mines et énergies renouvelables',
    'وزارة الطاقة والمناجم والطاقات المتجددة',
    'Energy, mines and renewable energy',
    ['وزارة الطاقة و المناجم و الطاقات المتجددة'],
  ),
  body('commerce', 'economy', 'Commerce', 'وزارة التجارة', 'Trade', ['Ministère du Commerce', 'وزارة تجارة']),
  body(
    'commerce_artisanat',
    'economy',
    'Commerce et artisanat',
    'وزارة التجارة والصناعات التقليدية',
    'Trade and crafts',
    ['وزارة التجارة و الصناعات التقليدية'],
  ),
  body(
    'caisse_compensation',
    'economy',
    'Caisse générale de compensation',
    'الصندوق العام للتعويض',
    'General subsidy fund',
    [
      // Stretched with tatweel as published.
      'الصندوق العام للتعويـــــض',
    ],
  ),
  body('tourisme', 'economy', 'Tourisme', 'وزارة السياحة', 'Tourism', ['Ministère du Tourisme']),
  body(
    'tourisme_artisanat',
    'economy',
    'Tourisme et artisanat',
    'وزارة السياحة والصناعات التقليدية',
    'Tourism and crafts',
    ['وزارة السياحة و الصناعات التقليدية'],
  ),
  body(
    'equipement',
    'economy',
    'Équipement, habitat et aménagement du territoire',
    'وزارة التجهيز والإسكان والتهيئة الترابية',
    'Public works, housing and spatial planning',
    ['Équipement', 'Équipement et aménagement du territoire', 'وزارة التجهيز'],
  ),
  body(
    'equipement_developpement_durable',
    'economy',
    'Équipement, aménagement du territoire et développement durable',
    'وزارة التجهيز والتهيئة الترابية والتنمية المستديمة',
    'Public works, spatial planning and sustainable development',
    ['وزارة التجهيز والتهيئة الترابية و التنمية المستدامة'],
  ),
  body(
    'environnement',
    'economy',
    'Environnement et développement durable',
    'وزارة البيئة والتنمية المستديمة',
    'Environment and sustainable development',
    ['البيئة', 'وزارة البيئة و التنمية المستديمة'],
  ),
  body(
    'affaires_locales_environnement',
    'economy',
    'Affaires locales et environnement',
    'وزارة الشؤون المحلية والبيئة',
    'Local affairs and environment',
    ['وزارة الشؤون المحلية و البيئة', 'وزارة الشؤون المحلية و البيئية'],
  ),
  body('transport', 'economy', 'Transport', 'وزارة النقل', 'Transport', ['Ministère du Transport']),
  body(
    'tic',
    'economy',
    'Technologies de la communication et économie numérique',
    'وزارة تكنولوجيات الاتصال والاقتصاد الرقمي',
    'Communication technologies and digital economy',
    [
      'Technologies de l’information et de la communication',
      "Technologies de l'information et de la communication",
      'وزارة تكنولوجيات الاتصال و الاقتصاد الرقمي',
      'وزارة تكنولوجيا الاتصال و الاقتصاد الرقمي',
      'وزارة تكنولوجيا المعلومات والإتصال',
      'وزارة التعليم العالي والبحث العلمي وتكنولوجيا المعلومات والاتصال : جزء تكنولوجيا المعلومات و الإتصال',
    ],
  ),
];
