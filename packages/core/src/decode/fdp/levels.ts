import type {Dimension} from '../../country/pack.js';
import {cofogLevels} from '../../interpret/profiles/cofog-names.js';
import {level} from '../../interpret/profiles/levels.js';
import {type FullLabels, LANGS} from '../../text/lang.js';
import type {Level, LevelKind} from './model.js';

/** What a level is called where the publisher does not say it. */
const NAMES: Readonly<Record<LevelKind, FullLabels>> = {
  body: {fr: 'organisme|organismes', ar: 'هيكل|هياكل', en: 'body|bodies'},
  entity: {fr: 'entité|entités', ar: 'جهة|جهات', en: 'entity|entities'},
  activity: {fr: 'programme|programmes', ar: 'برنامج|برامج', en: 'programme|programmes'},
  function: {fr: 'fonction|fonctions', ar: 'وظيفة|وظائف', en: 'function|functions'},
  cofog: {fr: 'fonction|fonctions', ar: 'وظيفة|وظائف', en: 'function|functions'},
  nature: {
    fr: 'nature économique|natures économiques',
    ar: 'طبيعة اقتصادية|طبائع اقتصادية',
    en: 'economic nature|economic natures',
  },
  recipient: {fr: 'bénéficiaire|bénéficiaires', ar: 'مستفيد|مستفيدون', en: 'recipient|recipients'},
  place: {fr: 'lieu|lieux', ar: 'مكان|أماكن', en: 'place|places'},
  other: {fr: 'classement|classements', ar: 'تصنيف|تصنيفات', en: 'classification|classifications'},
};

/** Kinds whose levels lie within each other. */
const NESTED: ReadonlySet<LevelKind> = new Set(['body', 'activity', 'function', 'nature', 'place']);

/** The levels of a package as the kit knows them. COFOG has its own, with their names. */
export function dimensionsOf(levels: readonly Level[]): readonly Dimension[] {
  const hasPurpose = levels.some(({axis}) => axis === 'purpose');
  return levels.map(own => {
    const cofog = own.kind === 'cofog' ? cofogLevels[own.depth - 1] : undefined;
    if (cofog) return cofog;
    // Functions are what the money is for, where nothing else is.
    const axis = own.kind === 'function' && !hasPurpose ? 'purpose' : own.axis;
    const several = levels.filter(({kind}) => kind === own.kind).length > 1;
    const names = Object.fromEntries(LANGS.map(lang => [lang, nameOf(own, lang, several)])) as FullLabels;
    return level(own.id, axis, own.rank, names, {scoped: NESTED.has(own.kind) && own.depth > 1});
  });
}

/** The publisher's own word before all; a column of no classification by its header. */
function nameOf(own: Level, lang: keyof FullLabels, several: boolean): string {
  const said = own.names[lang] ?? (own.kind === 'other' ? headerOf(own) : undefined);
  // `|` parts the singular from the plural.
  if (said !== undefined) return said.replace(/\|/g, '/');
  return several && own.depth > 1
    ? NAMES[own.kind][lang]
        .split('|')
        .map(form => `${form} ${own.depth}`)
        .join('|')
    : NAMES[own.kind][lang];
}

function headerOf({code, labels}: Level): string | undefined {
  const [source] = [...labels.map(label => label.source), code].filter(own => own?.kind === 'field');
  return source?.kind === 'field' ? source.field : undefined;
}

/** The kit's name of a level, before `_code` and the languages. */
export function roleOf(own: Level): string {
  return own.kind === 'cofog' ? (cofogLevels[own.depth - 1]?.id ?? own.id) : own.id;
}
