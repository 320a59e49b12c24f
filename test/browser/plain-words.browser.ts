// Check 52 of the 54: the summary in plain words, measured over all the stories.
//
// French: the ease of reading of Kandel and Moles (1958), the French form of Flesch's,
//   207 - 1.015 * (words / sentences) - 73.6 * (syllables / words);
// 60 and more is what Flesch's table calls grades 8 to 9 and below. Arabic has no formula of that standing: here a
// sentence has 25 words at the most and 16 on average, a word 6 letters on average. Both measure the words of the kit:
// names are the publisher's and stand for one short word each, and so do numbers.
import '/dist/mizania.js';
import type {BudgetElement} from '@mizania/elements';
import {expect} from '@open-wc/testing';
import {STORIES} from './stories.js';
import {plain, show} from './show.js';

/** The summary without what is the publisher's: names and numbers. */
function ownWords(widget: BudgetElement, name: string): string {
  const {summary = [], outline = [], table, path = []} = widget.model ?? {};
  const names = [...outline, ...(table?.rows ?? []), ...path].map(({label}) => label.text);
  let text = summary.map(span => span.text).join('');
  for (const label of names.sort((a, b) => b.length - a.length)) text = text.replaceAll(label, name);
  return plain(text).replace(/[\u2212-]?\d+(?:[ .,]\d+)*(?: ?%)?/g, '1');
}

const sentencesOf = (text: string): string[] => text.split(/[.!?\u061f](?:\s|$)/).filter(part => part.trim() !== '');
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Groups of vowels that are spoken: a final e, es or ent is mute where the word has another. */
function syllables(word: string): number {
  const bare = word.toLowerCase();
  const spoken = /[aeiouyàâäéèêëîïôöùûüœ].*(?:e|es|ent)$/.test(bare) ? bare.replace(/(?:e|es|ent)$/, '') : bare;
  return Math.max(1, (spoken.match(/[aeiouyàâäéèêëîïôöùûüœ]+/g) ?? []).length);
}

function easeOf(text: string): number {
  const words = wordsOf(text);
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  return 207 - 1.015 * (words.length / sentencesOf(text).length) - 73.6 * (spoken / words.length);
}

describe('52: the measure of plain words', () => {
  it('tells a plain sentence from one of the law', () => {
    expect(easeOf('Le budget est de dix francs. Il va aux routes.')).to.be.greaterThan(80);
    expect(
      easeOf(
        'Les autorisations budgétaires pluriannuelles, déterminées conformément aux dispositions organisationnelles susmentionnées, conditionnent irrévocablement l’exécution opérationnelle des programmations ministérielles.',
      ),
    ).to.be.lessThan(20);
  });
});

describe('52: the summary of every story', () => {
  for (const [name, render] of STORIES) {
    it(`${name}: reads in French at grade 9 or below`, async () => {
      const widget = await show(render(), {lang: 'fr'});
      if (!widget.model) return;
      const text = ownWords(widget, 'nom');
      expect(easeOf(text), text).to.be.at.least(60);
    });

    it(`${name}: has short sentences and words in Arabic`, async () => {
      const widget = await show(render(), {lang: 'ar'});
      if (!widget.model) return;
      const text = ownWords(widget, 'اسم');
      const lengths = sentencesOf(text).map(sentence => wordsOf(sentence).length);
      expect(Math.max(...lengths), text).to.be.at.most(25);
      expect(lengths.reduce((a, b) => a + b, 0) / lengths.length, text).to.be.at.most(16);
      const words = wordsOf(text);
      expect(words.join('').length / words.length, text).to.be.at.most(6);
    });
  }
});
