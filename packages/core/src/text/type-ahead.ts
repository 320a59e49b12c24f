import {normalise} from './clean.js';

/** As it is looked for: without case, accents and spaces, so that nobody need type them. */
const plain = (text: string): string => normalise(text).replace(/ /g, '');

/** The words of a name, each with all that follows it; Arabic ones without their article too. */
function starts(name: string): readonly (readonly string[])[] {
  const words = normalise(name).split(' ');
  return words.map((_, i) => {
    const rest = words.slice(i).join('');
    return rest.startsWith('ال') ? [rest, rest.slice(2)] : [rest];
  });
}

/**
 * The name that a reader means who types its first letters: the next one from `from` on that starts with them, round the
 * end, else the next one with a word that does. One letter again and again goes from one such name to the next.
 * Gives the index of the name, or nothing.
 */
export function typedAhead(names: readonly string[], typed: string, from: number): number | undefined {
  const letters = plain(typed);
  if (letters === '') return undefined;
  const [first = ''] = letters;
  const again = letters.length > 1 && [...letters].every(letter => letter === first);
  const wanted = again ? first : letters;
  const begin = from + (letters.length === 1 || again ? 1 : 0);
  const order = names.map((_, i) => (begin + i) % names.length);
  const fits = (forms: readonly string[] | undefined): boolean => forms?.some(form => form.startsWith(wanted)) ?? false;
  return (
    order.find(i => fits(starts(names[i] ?? '')[0])) ??
    order.find(i => starts(names[i] ?? '').some(forms => fits(forms)))
  );
}
