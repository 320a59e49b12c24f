import type {Entry} from '../../country/pack.js';
import type {FullLabels} from '../../text/lang.js';
import {level} from './levels.js';
import type {MeasureRule, Profile} from './profile.js';

/** Nature of the spending, organic law 2001-692 (LOLF), article 5. */
const titles: readonly Entry[] = [
  title('1', 'Dotations des pouvoirs publics', 'اعتمادات السلط العمومية', 'Appropriations of the public authorities'),
  title('2', 'Dépenses de personnel', 'نفقات الأعوان', 'Staff'),
  title('3', 'Dépenses de fonctionnement', 'نفقات التسيير', 'Operating expenditure'),
  title('4', 'Charges de la dette de l’État', 'أعباء دين الدولة', 'Charges of the State debt'),
  title('5', 'Dépenses d’investissement', 'نفقات الاستثمار', 'Capital expenditure'),
  title('6', 'Dépenses d’intervention', 'نفقات التدخل', 'Transfers'),
  title('7', 'Dépenses d’opérations financières', 'نفقات العمليات المالية', 'Financial operations'),
];

/** A code, its French name in the law, and the kit's own translations. */
function title(code: string, fr: string, ar: string, en: string): Entry {
  return {code, labels: {fr, ar, en}, unofficial: ['ar', 'en']};
}

const budgets: readonly Entry[] = [
  {...title('BG', 'Budget général', 'الميزانية العامة', 'General budget'), kind: 'general'},
  title('BA', 'Budgets annexes', 'الميزانيات الملحقة', 'Annexed budgets'),
  title('CAS', 'Comptes d’affectation spéciale', 'حسابات التخصيص الخاص', 'Earmarked accounts'),
  title('CCF', 'Comptes de concours financiers', 'حسابات القروض والتسبيقات', 'Loan and advance accounts'),
];

const BEYOND: FullLabels = {
  fr: 'Le fichier réunit le budget général, des budgets annexes et des comptes spéciaux : leur somme compte deux fois ce que l’un verse à l’autre.',
  ar: 'يجمع الملف الميزانية العامة وميزانيات ملحقة وحسابات خاصة: يحتسب مجموعها مرتين ما يدفعه بعضها إلى بعض.',
  en: 'The file holds the general budget, annexed budgets and special accounts: their sum counts twice what one pays to another.',
};

/** What the column `loi`, or the header of an amount, says: a bill, or the law that was voted. */
const STAGES: MeasureRule['phases'] = {plf: 'proposed', lfi: 'voted', lf: 'voted'};

/**
 * `AE`, `aePlfNp1`, `CP PLF 2019`, `AELF 2017`, `CP (T2 + HT2) LFI`. `AE HT2 PLF` is a part and `AEAMT` a change: they are
 * no amounts of their own. A year in the header is the year of the law that it names.
 */
function amount(short: string, long: string): RegExp {
  const all = '(?: ?t2 ?\\+ ?h(?:ors )?t2)?';
  return new RegExp(`^(?:${short}|${long})${all} ?(?<stage>plf|lfi|lf)? ?(?:np1)? ?(?<year>20\\d\\d)?$`);
}

/**
 * The French finance bills and laws, as the ministry publishes them since 2015, in the layouts of all those years: in
 * euros, autorisations d’engagement (commitment credits) and crédits de paiement (payment credits) in columns of their own.
 */
export const plf: Profile = {
  id: 'plf',
  country: 'FR',
  currency: 'EUR',
  unit: 'EUR',
  stage: /^loi$/,
  constants: new Map([
    ['gestion', 'year'],
    ['type budget', 'budget_type'],
  ]),
  columns: [
    {header: /^exercice$/, name: 'year'},
    {header: /^type ?(?:budget|mission)$/, name: 'budget_type'},
    {header: /^(mission|programme|action)$/, name: '$1', cell: 'code'},
    {header: /^code (mission|programme|action)$/, name: '$1_code', cell: 'code'},
    {header: /^libelle (mission|programme|action)$/, name: '$1_fr'},
    {header: /^sous ?action$/, name: 'subaction', fills: {name: 'action', from: /^(\d+-\w+)-\w+$/}},
    {header: /^code sous ?action$/, name: 'subaction_code', fills: {name: 'action_code', from: /^(\d+-\w+)-\w+$/}},
    {header: /^libelle (?:sous ?action|ssa)$/, name: 'subaction_fr'},
    {header: /^ministere$/, name: 'ministry', cell: 'code'},
    {header: /^libelle ministere$/, name: 'ministry_fr'},
    {header: /^(?:code )?titre$/, name: 'title', cell: 'code'},
    {header: /^(?:code )?categorie$/, name: 'category', cell: 'code'},
  ],
  measures: [
    {header: amount('ae', 'autorisations? d engagement|autorisation engagement'), phases: STAGES, credit: 'commitment'},
    {header: amount('cp', 'credits? de paiement'), phases: STAGES, credit: 'payment'},
  ],
  remarks: [{name: 'budget_type', when: 'several', note: BEYOND}],
  dimensions: [
    level('mission', 'purpose', 1, {fr: 'mission|missions', ar: 'مهمة|مهمات', en: 'mission|missions'}),
    level('programme', 'purpose', 2, {fr: 'programme|programmes', ar: 'برنامج|برامج', en: 'programme|programmes'}),
    level('action', 'purpose', 3, {fr: 'action|actions', ar: 'عمل|أعمال', en: 'action|actions'}, {scoped: true}),
    level(
      'subaction',
      'purpose',
      4,
      {fr: 'sous-action|sous-actions', ar: 'عمل فرعي|أعمال فرعية', en: 'sub-action|sub-actions'},
      {scoped: true},
    ),
    level('title', 'nature', 1, {fr: 'titre|titres', ar: 'عنوان|عناوين', en: 'title|titles'}, {entries: titles}),
    level('category', 'nature', 2, {fr: 'catégorie|catégories', ar: 'صنف|أصناف', en: 'category|categories'}),
    level(
      'budget_type',
      'account',
      1,
      {fr: 'budget|budgets', ar: 'ميزانية|ميزانيات', en: 'budget|budgets'},
      {entries: budgets},
    ),
    level('ministry', 'account', 2, {fr: 'ministère|ministères', ar: 'وزارة|وزارات', en: 'ministry|ministries'}),
  ],
};
