import type {Dimension} from '@mizania/core';
import {accounts} from './accounts.js';
import {governorates} from './governorates.js';
import {missions} from './missions.js';
import {parts} from './parts.js';
import {revenueParts} from './revenue.js';

/** What the money is for. Ministries (until 2019) and missions (since 2020) are two first levels, never mixed. */
const purpose: readonly Dimension[] = [
  {
    id: 'ministry',
    axis: 'purpose',
    rank: 1,
    names: {
      fr: {one: 'ministère', other: 'ministères'},
      ar: {one: 'وزارة', other: 'وزارات'},
      en: {one: 'ministry', other: 'ministries'},
    },
    headers: [
      'ministère',
      'ministères',
      'وزارة',
      'الوزارة',
      'الوزارات',
      'ministry_id',
      'organisation',
      'organization',
      'organisme',
      'الهيكل',
      'ADMIN1',
    ],
  },
  {
    id: 'mission',
    axis: 'purpose',
    rank: 1,
    names: {
      fr: {one: 'mission', other: 'missions'},
      ar: {one: 'مهمة', other: 'مهمات'},
      en: {one: 'mission', other: 'missions'},
    },
    headers: ['missions', 'mission_slug', 'mission ou mission spéciale', 'مهمة', 'المهمة', 'المهمات'],
    entries: missions,
  },
  {
    id: 'programme',
    axis: 'purpose',
    rank: 2,
    scoped: true,
    names: {
      fr: {one: 'programme', other: 'programmes'},
      ar: {one: 'برنامج', other: 'برامج'},
      en: {one: 'programme', other: 'programmes'},
    },
    headers: ['programmes', 'program', 'برنامج', 'البرنامج', 'البرامج', 'PROG'],
  },
  {
    id: 'subprogramme',
    axis: 'purpose',
    rank: 3,
    scoped: true,
    names: {
      fr: {one: 'sous-programme', other: 'sous-programmes'},
      ar: {one: 'برنامج فرعي', other: 'برامج فرعية'},
      en: {one: 'sub-programme', other: 'sub-programmes'},
    },
    headers: [
      'sous-programme',
      'sous-programmes',
      'sub-programme',
      'sub-program',
      'subprogram',
      'برنامج فرعي',
      'البرنامج الفرعي',
    ],
  },
  {
    id: 'activity',
    axis: 'purpose',
    rank: 4,
    scoped: true,
    names: {
      fr: {one: 'activité', other: 'activités'},
      ar: {one: 'نشاط', other: 'أنشطة'},
      en: {one: 'activity', other: 'activities'},
    },
    headers: ['activité', 'activités', 'نشاط', 'النشاط', 'الأنشطة'],
  },
];

/** What the money buys since 2020, organic law 2019-15: part (قسم), article (فصل), paragraph, sub-paragraph. */
const nature: readonly Dimension[] = [
  {
    id: 'part',
    axis: 'nature',
    rank: 1,
    names: {fr: {one: 'partie', other: 'parties'}, ar: {one: 'قسم', other: 'أقسام'}, en: {one: 'part', other: 'parts'}},
    headers: [
      'partie',
      'parties',
      'partie de dépenses',
      'nature de dépense',
      'nature de la dépense',
      'nature des dépenses',
      'قسم',
      'القسم',
      'الأقسام',
      'طبيعة النفقة',
      'طبيعة النفقات',
    ],
    entries: parts,
  },
  {
    id: 'article',
    axis: 'nature',
    rank: 2,
    names: {
      fr: {one: 'article', other: 'articles'},
      ar: {one: 'فصل', other: 'فصول'},
      en: {one: 'article', other: 'articles'},
    },
    headers: ['articles', 'فصل', 'الفصل', 'الفصول'],
  },
  {
    id: 'paragraph',
    axis: 'nature',
    rank: 3,
    scoped: true,
    names: {
      fr: {one: 'paragraphe', other: 'paragraphes'},
      ar: {one: 'فقرة', other: 'فقرات'},
      en: {one: 'paragraph', other: 'paragraphs'},
    },
    headers: ['paragraphe', 'paragraphes', 'فقرة', 'الفقرة', 'الفقرات'],
  },
  {
    id: 'subparagraph',
    axis: 'nature',
    rank: 4,
    scoped: true,
    names: {
      fr: {one: 'sous-paragraphe', other: 'sous-paragraphes'},
      ar: {one: 'فقرة فرعية', other: 'فقرات فرعية'},
      en: {one: 'sub-paragraph', other: 'sub-paragraphs'},
    },
    headers: ['sous-paragraphe', 'sous-paragraphes', 'sub-paragraph', 'فقرة فرعية', 'الفقرة الفرعية'],
  },
  {
    id: 'revenue_part',
    axis: 'nature',
    rank: 1,
    flow: 'revenue',
    names: {
      fr: {one: 'partie de recettes', other: 'parties de recettes'},
      ar: {one: 'قسم المداخيل', other: 'أقسام المداخيل'},
      en: {one: 'revenue part', other: 'revenue parts'},
    },
    headers: [
      'partie de recettes',
      'partie des recettes',
      'nature de recette',
      'nature de la recette',
      'nature des recettes',
      'type de recette',
      'قسم المداخيل',
      'طبيعة المداخيل',
    ],
    entries: revenueParts,
  },
];

/** What the money bought until 2019, organic law 67-53. */
const formerNature: readonly Dimension[] = [
  {
    id: 'title',
    axis: 'nature',
    rank: 1,
    names: {
      fr: {one: 'titre', other: 'titres'},
      ar: {one: 'عنوان', other: 'عناوين'},
      en: {one: 'title', other: 'titles'},
    },
    headers: ['titre', 'titres', 'titre du budget', 'عنوان', 'العنوان', 'ECON1'],
  },
  {
    id: 'economic_nature',
    axis: 'nature',
    rank: 2,
    names: {
      fr: {one: 'nature économique', other: 'natures économiques'},
      ar: {one: 'طبيعة اقتصادية', other: 'طبائع اقتصادية'},
      en: {one: 'economic nature', other: 'economic natures'},
    },
    headers: ['nature', 'nature économique', 'الطبيعة الاقتصادية', 'ECON2'],
  },
];

export const dimensions: readonly Dimension[] = [
  ...purpose,
  ...nature,
  ...formerNature,
  {
    id: 'governorate',
    axis: 'region',
    rank: 1,
    names: {
      fr: {one: 'gouvernorat', other: 'gouvernorats'},
      ar: {one: 'ولاية', other: 'ولايات'},
      en: {one: 'governorate', other: 'governorates'},
    },
    headers: [
      'gouvernorat',
      'gouvernorats',
      'région',
      'wilaya',
      'ولاية',
      'الولاية',
      'الولايات',
      'GEO1',
      'GEO1 (الولاية)',
    ],
    entries: governorates,
  },
  {
    id: 'function',
    axis: 'function',
    rank: 1,
    names: {
      fr: {one: 'fonction', other: 'fonctions'},
      ar: {one: 'وظيفة', other: 'وظائف'},
      en: {one: 'function', other: 'functions'},
    },
    headers: [
      'fonction',
      'fonctions',
      'COFOG',
      'CFAP',
      'division COFOG',
      'FUNC1',
      'وظيفة',
      'الوظيفة',
      'التصنيف الوظيفي',
    ],
  },
  {
    id: 'account',
    axis: 'account',
    rank: 1,
    names: {
      fr: {one: 'compte', other: 'comptes'},
      ar: {one: 'حساب', other: 'حسابات'},
      en: {one: 'account', other: 'accounts'},
    },
    headers: ['compte', 'comptes', 'type de compte', 'account type', 'حساب', 'الحساب', 'نوع الحساب'],
    entries: accounts,
  },
];
