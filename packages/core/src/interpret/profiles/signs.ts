import {normalise} from '../../text/clean.js';

/**
 * By which headers a published layout is known: a file of it has a column for each of these. What else the kit knows of a
 * layout is loaded when a file has its sign. The more particular ones stand first.
 */
const SIGNS = {
  plf: [
    /^(?:code )?mission$/,
    /^(?:code )?programme$/,
    /^(?:code )?action$/,
    /^(?:ae|autorisations? d engagement|autorisation engagement)/,
    /^(?:cp|credits? de paiement)/,
  ],
  'scdl-budget': [/^bgt natdec$/, /^bgt annee$/, /^bgt codrd$/, /^bgt (?:mtreal|mtprev)$/],
  'boost-tunisia': [/^admin ?1$/, /^ouvert$/, /^(?:paye|ordonnance)$/],
  boost: [/^admin ?1\b/, /^(?:econ|func|prog(?:ram(?:me)?)?|geo) ?1\b/, /^(?:approved|executed|actual)$/],
} as const satisfies Readonly<Record<string, readonly RegExp[]>>;

export type LayoutId = keyof typeof SIGNS;

/** The published layout of a header, or nothing. */
export function layoutIn(header: readonly string[]): LayoutId | undefined {
  const names = header.map(normalise);
  const ids = Object.keys(SIGNS) as LayoutId[];
  return ids.find(id => SIGNS[id].every(sign => names.some(name => sign.test(name))));
}

/** True where a published layout may have more to say than the header itself; the page's word on the columns goes before it. */
export function hasSign(header: readonly string[], fields = ''): boolean {
  if (fields.trim() === '' && layoutIn(header) !== undefined) return true;
  return header.some(name => isCofogHeader(name) || isFunctionHeader(name) || isParentHeader(name));
}

/** True for a header of what a row stands below: the rows may be a tree, whose amounts stand twice. */
export function isParentHeader(header: string): boolean {
  return /(?:^| )(?:parent|pere|superieure?|الاب|الاصل|الاعلي)(?: |$)/.test(normalise(header));
}

/** True for a header of COFOG codes. */
export function isCofogHeader(header: string): boolean {
  return /cofog|(?:^| )cfap(?: |$)/.test(normalise(header));
}

/** True for a header of functions, which may be those of COFOG: their codes tell. */
export function isFunctionHeader(header: string): boolean {
  return /^(?:code )?(?:fonction|function)(?: code)?$/.test(normalise(header));
}
