import {ar} from './ar.js';
import {en} from './en.js';
import {fr} from './fr.js';
import {issuesAr} from './issues-ar.js';
import {issuesEn} from './issues-en.js';
import {issuesFr} from './issues-fr.js';
import type {Sentences} from './issues.js';
import type {Lang} from './lang.js';
import type {Words} from './words.js';

const WORDS: Readonly<Record<Lang, Words>> = {fr, ar, en};
const SENTENCES: Readonly<Record<Lang, Sentences>> = {fr: issuesFr, ar: issuesAr, en: issuesEn};

/** All three languages at once, for Node and tests; a page fetches the one that it shows. */
export function wordsIn(lang: Lang): Words {
  return WORDS[lang];
}

export function sentencesIn(lang: Lang): Sentences {
  return SENTENCES[lang];
}
