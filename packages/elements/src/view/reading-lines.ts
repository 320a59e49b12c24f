import type {ColumnUnderstood, Country, Lang, SourceFormat, Understanding} from '@mizania/core';
import {leftOutWords, type ReadingWords, READING_WORDS} from './reading-words.js';

/** Lines of the file that are named one by one. */
const NAMED = 10;

/** How a file was read, a sentence for each thing: for readers who want to check, and publishers who must. */
export function readingLines(read: Understanding, country: Country, lang: Lang): readonly string[] {
  const words = READING_WORDS[lang];
  const digits = (value: number): string => new Intl.NumberFormat(lang === 'ar' ? 'fr' : lang).format(value);
  const {format, encoding, separator, sheet, headerRow, layout, unit, currency} = read;
  const used = read.columns.filter(({role}) => role !== undefined);
  const unused = read.columns.flatMap(({header, role}) => (role === undefined && header !== '' ? [header] : []));
  return [
    words.format(FORMATS[format]?.[lang] ?? format),
    ...(sheet === undefined ? [] : [words.sheet(sheet)]),
    ...(encoding === undefined ? [] : [words.encoding(encoding.toUpperCase())]),
    ...(separator === undefined ? [] : [words.separator(separator === '\t' ? words.tab : separator)]),
    ...(headerRow === undefined ? [] : [words.header(digits(headerRow))]),
    ...(layout === undefined ? [] : [words.layout(layout)]),
    ...used.map(column => columnLine(column, country, words, lang)),
    ...(unused.length > 0 ? [words.unused(unused.join(words.comma))] : []),
    unit === undefined ? words.noUnit : words.unit(unitName(unit, country, lang), currency),
    words.rows(read.rows, digits(read.rows)),
    ...read.leftOut.map(({code, count, rows}) => {
      const named = rows.slice(0, NAMED).map(digits).join(words.comma);
      return leftOutWords(code, lang)(count, digits(count), named + (rows.length > NAMED ? '…' : ''));
    }),
    ...(read.leftOut.length === 0 ? [words.nothingLeft] : []),
  ];
}

function columnLine(column: ColumnUnderstood, country: Country, words: ReadingWords, lang: Lang): string {
  const {header, role = '', level, isAmount, decimal} = column;
  if (isAmount) return words.amounts(header, words.phases[role] ?? role, decimal);
  const dimension = level === undefined ? undefined : country.dimension(level);
  return words.column(header, dimension?.names[lang].one ?? words.plain[role] ?? role);
}

function unitName(unit: string, {pack}: Country, lang: Lang): string {
  const found = pack.currency.units.find(({id}) => id === unit);
  return found?.heading[lang] ?? unit;
}

const FORMATS: Partial<Record<SourceFormat, Readonly<Record<Lang, string>>>> = {
  csv: {fr: 'CSV', ar: 'CSV', en: 'CSV'},
  rows: {fr: 'JSON, par lignes', ar: 'JSON، سطرا سطرا', en: 'JSON, by rows'},
  columns: {fr: 'JSON, par colonnes', ar: 'JSON، عمودا عمودا', en: 'JSON, by columns'},
  tree: {fr: 'JSON, en arbre', ar: 'JSON، في شكل شجرة', en: 'JSON, a tree'},
  ocds: {fr: 'contrats Open Contracting (OCDS)', ar: 'عقود Open Contracting (OCDS)', en: 'Open Contracting (OCDS)'},
  'data-package': {fr: 'Fiscal Data Package', ar: 'Fiscal Data Package', en: 'Fiscal Data Package'},
  ckan: {fr: 'portail CKAN', ar: 'بوابة CKAN', en: 'CKAN portal'},
  xlsx: {fr: 'classeur Excel', ar: 'مصنف Excel', en: 'Excel workbook'},
  ods: {fr: 'classeur OpenDocument', ar: 'مصنف OpenDocument', en: 'OpenDocument workbook'},
  parquet: {fr: 'Parquet', ar: 'Parquet', en: 'Parquet'},
  table: {fr: 'tableau de la page', ar: 'جدول في الصفحة', en: 'table of the page'},
};
