// A dictionary of English words that are not French ones too: what the kit itself says in English, what browsers and
// Vega say of graphics, less every word that it says in French.
import {tunisia} from '@mizania/tunisia';
import {sentencesIn, wordsIn} from '../../packages/core/src/text/catalogs.js';
import {helpEn} from '../../packages/core/src/text/help-en.js';
import {helpFr} from '../../packages/core/src/text/help-fr.js';
import {templates} from '../../packages/elements/src/locale/generated/en.js';
import {word, WORDS} from '../../packages/elements/src/locale/words.js';

/** Of Vega's own ARIA, of browsers' roles, and the most usual ones of any label. */
const USUAL = `the and with from for by of is are was were this that these those not no yes all any each other others more less
  least most open close show hide help loading error warning chart graph plot axis axes scale legend mark marks bar bars rect
  rectangle symbol group item items value values amount amounts total share shares year month row rows column columns table
  caption titled title linear ordinal discrete quantitative categorical container visualization graphics document object
  true false null undefined copy download button link list tree region map budget spending revenue mission paid voted
  committed ordered amended unknown missing unit million billion thousand dinars keyboard arrows press enter escape`;

/** French too, though the French texts have them in names of units and keys only; and what is engraved on keys everywhere. */
const BOTH = 'figure mission missions dinar dinars million millions milliard total source page home end up down';

const split = (texts: readonly string[]): string[] =>
  texts.flatMap(text => text.toLowerCase().match(/\p{L}{3,}/gu) ?? []);

/** Every text in a catalogue, also those that are made by functions, as far as their source shows them. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function')
    return [...String(value).matchAll(/[`'"]([^`'"]*)[`'"]/g)].map(([, text]) => text ?? '');
  if (value !== null && typeof value === 'object') return Object.values(value).flatMap(textsOf);
  return [];
}

export function englishWords(): ReadonlySet<string> {
  const labels = (lang: 'fr' | 'en'): string[] =>
    tunisia.dimensions.flatMap(({entries = []}) => entries.flatMap(({labels: names}) => names[lang] ?? []));
  const english = new Set(
    split([USUAL, ...textsOf([wordsIn('en'), sentencesIn('en'), helpEn, templates]), ...labels('en')]),
  );
  const french = split([
    ...textsOf([wordsIn('fr'), sentencesIn('fr'), helpFr]),
    ...WORDS.map(name => word(name, 'fr')),
    ...labels('fr'),
    BOTH,
  ]);
  for (const both of french) english.delete(both);
  return english;
}
