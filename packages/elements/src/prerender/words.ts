import type {Lang, Sentences, Words} from '@mizania/core';
import {sentences as sentencesAr} from '../load/sentences-ar.js';
import {sentences as sentencesEn} from '../load/sentences-en.js';
import {sentences as sentencesFr} from '../load/sentences-fr.js';
import {words as ar} from '../load/words-ar.js';
import {words as en} from '../load/words-en.js';
import {words as fr} from '../load/words-fr.js';

/** All languages at once: nobody waits for them here. */
export const WORDS: Readonly<Record<Lang, Words>> = {fr, ar, en};

export const SENTENCES: Readonly<Record<Lang, Sentences>> = {fr: sentencesFr, ar: sentencesAr, en: sentencesEn};
