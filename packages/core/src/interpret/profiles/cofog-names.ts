import type {Dimension, Entry} from '../../country/pack.js';
import type {FullLabels} from '../../text/lang.js';
import {level} from './levels.js';

/**
 * Divisions and groups of the Classification of the Functions of Government. English: United Nations, 1999. French:
 * Eurostat. Arabic: this project's. Each line: code, French, Arabic, English; what ends a division (research, not
 * classified elsewhere) is made from its name.
 */
const DIVISIONS: readonly (readonly [code: string, fr: string, ar: string, en: string, research: number])[] = [
  ['01', 'Services généraux des administrations publiques', 'الخدمات العمومية العامة', 'General public services', 5],
  ['02', 'Défense', 'الدفاع', 'Defence', 4],
  ['03', 'Ordre et sécurité publics', 'النظام العام وشؤون السلامة العامة', 'Public order and safety', 5],
  ['04', 'Affaires économiques', 'الشؤون الاقتصادية', 'Economic affairs', 8],
  ['05', 'Protection de l’environnement', 'حماية البيئة', 'Environmental protection', 5],
  ['06', 'Logements et équipements collectifs', 'الإسكان ومرافق المجتمع', 'Housing and community amenities', 5],
  ['07', 'Santé', 'الصحة', 'Health', 5],
  ['08', 'Loisirs, culture et culte', 'الترفيه والثقافة والدين', 'Recreation, culture and religion', 5],
  ['09', 'Enseignement', 'التعليم', 'Education', 7],
  ['10', 'Protection sociale', 'الحماية الاجتماعية', 'Social protection', 8],
];

const GROUPS: readonly (readonly [code: string, fr: string, ar: string, en: string])[] = [
  [
    '01.1',
    'Organes exécutifs et législatifs, affaires financières et fiscales, affaires étrangères',
    'الأجهزة التنفيذية والتشريعية والشؤون المالية والجبائية والشؤون الخارجية',
    'Executive and legislative organs, financial and fiscal affairs, external affairs',
  ],
  ['01.2', 'Aide économique extérieure', 'المساعدات الاقتصادية الخارجية', 'Foreign economic aid'],
  ['01.3', 'Services généraux', 'خدمات عامة', 'General services'],
  ['01.4', 'Recherche fondamentale', 'البحوث الأساسية', 'Basic research'],
  ['01.7', 'Opérations concernant la dette publique', 'عمليات الدين العام', 'Public debt transactions'],
  [
    '01.8',
    'Transferts de caractère général entre administrations publiques',
    'تحويلات عامة بين مستويات الإدارة العمومية',
    'Transfers of a general character between different levels of government',
  ],
  ['02.1', 'Défense militaire', 'الدفاع العسكري', 'Military defence'],
  ['02.2', 'Défense civile', 'الدفاع المدني', 'Civil defence'],
  ['02.3', 'Aide militaire à des pays étrangers', 'المساعدات العسكرية الخارجية', 'Foreign military aid'],
  ['03.1', 'Services de police', 'خدمات الشرطة', 'Police services'],
  ['03.2', 'Services de protection civile', 'خدمات الحماية من الحرائق', 'Fire-protection services'],
  ['03.3', 'Tribunaux', 'المحاكم', 'Law courts'],
  ['03.4', 'Administration pénitentiaire', 'السجون', 'Prisons'],
  [
    '04.1',
    'Tutelle de l’économie générale, des échanges et de l’emploi',
    'الشؤون الاقتصادية العامة والتجارية وشؤون الشغل',
    'General economic, commercial and labour affairs',
  ],
  [
    '04.2',
    'Agriculture, sylviculture, pêche et chasse',
    'الفلاحة والغابات والصيد البحري والصيد',
    'Agriculture, forestry, fishing and hunting',
  ],
  ['04.3', 'Combustibles et énergie', 'الوقود والطاقة', 'Fuel and energy'],
  [
    '04.4',
    'Industries extractives et manufacturières, construction',
    'المناجم والصناعات المعملية والبناء',
    'Mining, manufacturing and construction',
  ],
  ['04.5', 'Transports', 'النقل', 'Transport'],
  ['04.6', 'Communications', 'الاتصالات', 'Communication'],
  ['04.7', 'Autres branches d’activité', 'قطاعات أخرى', 'Other industries'],
  ['05.1', 'Gestion des déchets', 'التصرف في النفايات', 'Waste management'],
  ['05.2', 'Gestion des eaux usées', 'التصرف في المياه المستعملة', 'Waste water management'],
  ['05.3', 'Lutte contre la pollution', 'مكافحة التلوث', 'Pollution abatement'],
  [
    '05.4',
    'Protection de la diversité biologique et du paysage',
    'حماية التنوع البيولوجي والمناظر الطبيعية',
    'Protection of biodiversity and landscape',
  ],
  ['06.1', 'Logement', 'تنمية الإسكان', 'Housing development'],
  ['06.2', 'Équipements collectifs', 'تنمية المجتمع', 'Community development'],
  ['06.3', 'Alimentation en eau', 'التزويد بالماء', 'Water supply'],
  ['06.4', 'Éclairage public', 'التنوير العمومي', 'Street lighting'],
  [
    '07.1',
    'Produits, appareils et matériels médicaux',
    'المنتجات والأجهزة والمعدات الطبية',
    'Medical products, appliances and equipment',
  ],
  ['07.2', 'Services ambulatoires', 'خدمات العيادات الخارجية', 'Outpatient services'],
  ['07.3', 'Services hospitaliers', 'خدمات المستشفيات', 'Hospital services'],
  ['07.4', 'Services de santé publique', 'خدمات الصحة العمومية', 'Public health services'],
  ['08.1', 'Services récréatifs et sportifs', 'خدمات الترفيه والرياضة', 'Recreational and sporting services'],
  ['08.2', 'Services culturels', 'الخدمات الثقافية', 'Cultural services'],
  ['08.3', 'Services de radiodiffusion et d’édition', 'خدمات البث والنشر', 'Broadcasting and publishing services'],
  [
    '08.4',
    'Culte et autres services communautaires',
    'الخدمات الدينية وخدمات مجتمعية أخرى',
    'Religious and other community services',
  ],
  [
    '09.1',
    'Enseignement préélémentaire et primaire',
    'التعليم قبل الابتدائي والابتدائي',
    'Pre-primary and primary education',
  ],
  ['09.2', 'Enseignement secondaire', 'التعليم الثانوي', 'Secondary education'],
  [
    '09.3',
    'Enseignement postsecondaire non supérieur',
    'التعليم بعد الثانوي غير العالي',
    'Post-secondary non-tertiary education',
  ],
  ['09.4', 'Enseignement supérieur', 'التعليم العالي', 'Tertiary education'],
  ['09.5', 'Enseignement non défini par niveau', 'تعليم غير محدد بمستوى', 'Education not definable by level'],
  ['09.6', 'Services annexes à l’enseignement', 'خدمات مساعدة للتعليم', 'Subsidiary services to education'],
  ['10.1', 'Maladie et invalidité', 'المرض والعجز', 'Sickness and disability'],
  ['10.2', 'Vieillesse', 'الشيخوخة', 'Old age'],
  ['10.3', 'Survivants', 'الباقون على قيد الحياة', 'Survivors'],
  ['10.4', 'Famille et enfants', 'الأسرة والأطفال', 'Family and children'],
  ['10.5', 'Chômage', 'البطالة', 'Unemployment'],
  ['10.6', 'Logement', 'السكن', 'Housing'],
  ['10.7', 'Exclusion sociale n.c.a.', 'الإقصاء الاجتماعي غير مصنف في مكان آخر', 'Social exclusion n.e.c.'],
];

const entry = (code: string, labels: FullLabels, parent?: string): Entry => ({
  code,
  labels,
  unofficial: ['ar'],
  parent,
});

const divisions: readonly Entry[] = DIVISIONS.map(([code, fr, ar, en]) => entry(code, {fr, ar, en}));

const groups: readonly Entry[] = [
  ...GROUPS.map(([code, fr, ar, en]) => entry(code, {fr, ar, en}, code.slice(0, 2))),
  ...DIVISIONS.flatMap(([code, fr, ar, en, research]) => [
    entry(`${code}.${research}`, {fr: `R-D : ${fr}`, ar: `البحث والتطوير: ${ar}`, en: `R&D ${en}`}, code),
    entry(`${code}.${research + 1}`, {fr: `${fr} n.c.a.`, ar: `${ar}، غير مصنف في مكان آخر`, en: `${en} n.e.c.`}, code),
  ]),
];

/** Divisions, groups and classes; a class is called by its code. */
export const cofogLevels: readonly Dimension[] = [
  level(
    'function',
    'function',
    1,
    {fr: 'fonction|fonctions', ar: 'وظيفة|وظائف', en: 'function|functions'},
    {entries: divisions},
  ),
  level(
    'function_group',
    'function',
    2,
    {
      fr: 'groupe de fonctions|groupes de fonctions',
      ar: 'مجموعة وظائف|مجموعات وظائف',
      en: 'group of functions|groups of functions',
    },
    {entries: groups},
  ),
  level('function_class', 'function', 3, {
    fr: 'classe de fonctions|classes de fonctions',
    ar: 'صنف وظائف|أصناف وظائف',
    en: 'class of functions|classes of functions',
  }),
];
