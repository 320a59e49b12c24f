import type {HelpTexts, Lang, Sentences, Words} from '@mizania/core';

/**
 * What the shell fetches, each when it is first needed: every file of this folder becomes a chunk of its own. Through these
 * doors alone the shell reaches core, so that its own file stays small and no chunk needs it back.
 */
export const doors = {
  core: () => import('./core.js'),
  checks: () => import('./checks.js'),
  contrast: () => import('./contrast.js'),
  explore: () => import('./explore.js'),
  glossary: () => import('./glossary.js'),
  breakdown: () => import('./breakdown.js'),
  how: () => import('./how.js'),
  gauge: () => import('./gauge.js'),
  map: () => import('./map.js'),
  own: () => import('./own.js'),
  sound: () => import('./sound.js'),
  takeover: () => import('./takeover.js'),
  treemap: () => import('./treemap.js'),
} as const;

/** Reading, checking and asking, once it has come. */
export type Core = Awaited<ReturnType<typeof doors.core>>;

export const wordsIn: Readonly<Record<Lang, () => Promise<{readonly words: Words}>>> = {
  fr: () => import('./words-fr.js'),
  ar: () => import('./words-ar.js'),
  en: () => import('./words-en.js'),
};

/** Only for a file that has faults, or none at all. */
export const sentencesIn: Readonly<Record<Lang, () => Promise<{readonly sentences: Sentences}>>> = {
  fr: () => import('./sentences-fr.js'),
  ar: () => import('./sentences-ar.js'),
  en: () => import('./sentences-en.js'),
};

/** Only for a reader who asks for help. */
export const helpIn: Readonly<Record<Lang, () => Promise<{readonly help: HelpTexts}>>> = {
  fr: () => import('./help-fr.js'),
  ar: () => import('./help-ar.js'),
  en: () => import('./help-en.js'),
};
