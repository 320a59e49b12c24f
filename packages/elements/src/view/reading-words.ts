import type {IssueCode, Lang} from '@mizania/core';

/** The words of the panel on how a file was read. */
export interface ReadingWords {
  readonly comma: string;
  readonly tab: string;
  readonly nothingLeft: string;
  readonly noUnit: string;
  readonly format: (format: string) => string;
  readonly sheet: (name: string) => string;
  readonly encoding: (name: string) => string;
  readonly separator: (sign: string) => string;
  readonly header: (line: string) => string;
  readonly layout: (id: string) => string;
  readonly column: (header: string, role: string) => string;
  readonly amounts: (header: string, phase: string, decimal: string | undefined) => string;
  readonly unused: (headers: string) => string;
  readonly unit: (unit: string, currency: string) => string;
  readonly rows: (count: number, digits: string) => string;
  readonly phases: Readonly<Record<string, string>>;
  readonly plain: Readonly<Record<string, string>>;
}

const fr: ReadingWords = {
  comma: ', ',
  tab: 'tabulation',
  nothingLeft: 'Aucune ligne n’est laissée de côté.',
  noUnit: 'L’unité des montants n’est pas connue.',
  format: format => `Format\u00a0: ${format}`,
  sheet: name => `Feuille\u00a0: «\u00a0${name}\u00a0»`,
  encoding: name => `Codage du texte\u00a0: ${name}`,
  separator: sign => `Séparateur des colonnes\u00a0: «\u00a0${sign}\u00a0»`,
  header: line => `En-tête\u00a0: ligne ${line}`,
  layout: id => `Présentation reconnue\u00a0: ${id}`,
  column: (header, role) => `«\u00a0${header}\u00a0»\u00a0: ${role}`,
  amounts: (header, phase, decimal) =>
    `«\u00a0${header}\u00a0»\u00a0: ${phase}${decimal === undefined ? '' : `, signe décimal «\u00a0${decimal}\u00a0»`}`,
  unused: headers => `Colonnes non utilisées\u00a0: ${headers}`,
  unit: (unit, currency) => `Montants ${unit} (${currency})`,
  rows: (count, digits) => `${digits} ${count < 2 ? 'ligne lue' : 'lignes lues'}`,
  phases: {
    proposed: 'montants proposés',
    voted: 'montants votés',
    amended: 'montants modifiés',
    committed: 'montants engagés',
    ordered: 'montants ordonnancés',
    paid: 'montants payés',
    executed: 'montants exécutés',
  },
  plain: {
    year: 'année',
    flow: 'dépense ou recette',
    credit: 'type de crédit',
    unit: 'unité',
    asOf: 'date de la situation',
  },
};

const ar: ReadingWords = {
  comma: '، ',
  tab: 'علامة الجدولة',
  nothingLeft: 'لم يترك أي سطر جانبا.',
  noUnit: 'وحدة المبالغ غير معروفة.',
  format: format => `الصيغة: ${format}`,
  sheet: name => `الورقة: «${name}»`,
  encoding: name => `ترميز النص: ${name}`,
  separator: sign => `الفاصل بين الأعمدة: «${sign}»`,
  header: line => `صف العناوين: السطر ${line}`,
  layout: id => `نموذج معروف: ${id}`,
  column: (header, role) => `«${header}»: ${role}`,
  amounts: (header, phase, decimal) =>
    `«${header}»: ${phase}${decimal === undefined ? '' : `، الفاصل العشري «${decimal}»`}`,
  unused: headers => `أعمدة غير مستعملة: ${headers}`,
  unit: (unit, currency) => `المبالغ ${unit} (${currency})`,
  rows: (_, digits) => `عدد الأسطر المقروءة: ${digits}`,
  phases: {
    proposed: 'مبالغ مقترحة',
    voted: 'مبالغ مرسمة',
    amended: 'مبالغ منقحة',
    committed: 'مبالغ متعهد بها',
    ordered: 'مبالغ مأمور بصرفها',
    paid: 'مبالغ مدفوعة',
    executed: 'مبالغ منجزة',
  },
  plain: {year: 'سنة', flow: 'نفقة أو مدخول', credit: 'نوع الاعتماد', unit: 'وحدة المبالغ', asOf: 'تاريخ الوضعية'},
};

const en: ReadingWords = {
  comma: ', ',
  tab: 'tab',
  nothingLeft: 'No line is left out.',
  noUnit: 'The unit of the amounts is not known.',
  format: format => `Format: ${format}`,
  sheet: name => `Sheet: “${name}”`,
  encoding: name => `Text encoding: ${name}`,
  separator: sign => `Column separator: “${sign}”`,
  header: line => `Header: line ${line}`,
  layout: id => `Known layout: ${id}`,
  column: (header, role) => `“${header}”: ${role}`,
  amounts: (header, phase, decimal) =>
    `“${header}”: ${phase}${decimal === undefined ? '' : `, decimal mark “${decimal}”`}`,
  unused: headers => `Columns not used: ${headers}`,
  unit: (unit, currency) => `Amounts ${unit} (${currency})`,
  rows: (count, digits) => `${digits} ${count === 1 ? 'line' : 'lines'} read`,
  phases: {
    proposed: 'proposed amounts',
    voted: 'voted amounts',
    amended: 'amended amounts',
    committed: 'committed amounts',
    ordered: 'ordered amounts',
    paid: 'paid amounts',
    executed: 'executed amounts',
  },
  plain: {
    year: 'year',
    flow: 'spending or revenue',
    credit: 'kind of credit',
    unit: 'unit',
    asOf: 'date of the situation',
  },
};

export const READING_WORDS: Readonly<Record<Lang, ReadingWords>> = {fr, ar, en};

const WHY: Partial<Record<IssueCode, Readonly<Record<Lang, string>>>> = {
  'ragged-row': {fr: 'cellules en trop ou manquantes', ar: 'خلايا زائدة أو ناقصة', en: 'cells missing or in excess'},
  'amount-invalid': {fr: 'montant illisible', ar: 'مبلغ غير مقروء', en: 'unreadable amount'},
  'amount-out-of-range': {fr: 'montant trop grand', ar: 'مبلغ أكبر من اللازم', en: 'amount too large'},
  'year-invalid': {fr: 'année illisible', ar: 'سنة غير مقروءة', en: 'unreadable year'},
  'flow-unknown': {fr: 'ni dépense ni recette', ar: 'لا نفقة ولا مدخول', en: 'neither spending nor revenue'},
  'credit-unknown': {fr: 'type de crédit illisible', ar: 'نوع اعتماد غير مقروء', en: 'unreadable kind of credit'},
  'unit-unknown': {fr: 'unité inconnue', ar: 'وحدة غير معروفة', en: 'unknown unit'},
  'unit-missing': {fr: 'unité absente', ar: 'وحدة غير مذكورة', en: 'no unit'},
  'total-row': {
    fr: 'total d’autres lignes, déjà comptées',
    ar: 'مجموع أسطر أخرى محتسبة',
    en: 'total of other lines, which are counted',
  },
  'total-differs': {
    fr: 'total qui diffère de ses lignes',
    ar: 'مجموع يخالف أسطره',
    en: 'total that differs from its lines',
  },
  'tree-parent-missing': {
    fr: 'dépendent d’une ligne absente',
    ar: 'تابعة لسطر غير موجود',
    en: 'stand below a line that is missing',
  },
  'tree-circle': {fr: 'dépendent d’elles-mêmes', ar: 'تابعة لنفسها', en: 'stand below themselves'},
  'tree-alike': {fr: 'identifiant répété', ar: 'معرف مكرر', en: 'repeated identifier'},
  'other-stage': {fr: 'étape qui n’est pas lue', ar: 'مرحلة لا تقرأ', en: 'stage that is not read'},
};

/** "3 lignes non comptées : année illisible (lignes 4, 7, 9)". */
export function leftOutWords(code: IssueCode, lang: Lang): (count: number, digits: string, rows: string) => string {
  const why = WHY[code]?.[lang] ?? code;
  if (lang === 'ar')
    return (count, digits, rows) =>
      `أسطر غير محتسبة (${why}): ${digits}${rows === '' ? '' : `، ${count === 1 ? 'السطر' : 'الأسطر'} ${rows}`}`;
  if (lang === 'en')
    return (count, digits, rows) =>
      `${digits} ${count === 1 ? 'line' : 'lines'} not counted: ${why}${rows === '' ? '' : ` (${count === 1 ? 'line' : 'lines'} ${rows})`}`;
  return (count, digits, rows) =>
    `${digits} ${count < 2 ? 'ligne non comptée' : 'lignes non comptées'}\u00a0: ${why}${rows === '' ? '' : ` (${count < 2 ? 'ligne' : 'lignes'} ${rows})`}`;
}
