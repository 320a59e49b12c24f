import assert from 'node:assert/strict';
import {test} from 'node:test';
import {tunisiaBase} from '../src/base.js';
import {glossary} from '../src/glossary.js';
import {tunisia} from '../src/index.js';

const LANGS = ['fr', 'ar', 'en'] as const;

test('the pack knows the ids of exactly the terms that its glossary explains', () => {
  assert.deepEqual([...(tunisiaBase.terms ?? [])].sort(), Object.keys(glossary).sort());
  assert.equal(tunisia.glossary, glossary);
});

test('a term is a level, an entry, a kind of entry, a kind of credit or a step', () => {
  const steps = ['voted', 'amended', 'committed', 'ordered', 'paid', 'executed'];
  const ids = new Set([
    ...['credit.payment', 'credit.commitment'],
    ...['spending', 'revenue'].flatMap(flow => steps.map(step => `${flow}.${step}`)),
    ...tunisia.dimensions.flatMap(({id, entries = []}) => [
      id,
      ...entries.flatMap(({code, kind}) => [`${id}.${code}`, `${id}.${kind ?? ''}`]),
    ]),
  ]);
  assert.deepEqual(
    Object.keys(glossary).filter(id => !ids.has(id)),
    [],
  );
});

test('each explanation is two short sentences at most, in three languages, with the article of a law', () => {
  for (const [id, {names, text, law}] of Object.entries(glossary)) {
    for (const lang of LANGS) {
      assert.notEqual(names[lang], '', id);
      assert.match(text[lang], /\S\.$/u, `${id} ${lang}`);
      assert.ok(text[lang].split(/\. /).length <= 2, `${id} ${lang}: ${text[lang]}`);
      assert.ok(text[lang].length <= 170, `${id} ${lang}: ${text[lang].length} letters`);
      assert.doesNotMatch(text[lang], /['"`]/, id);
    }
    assert.match(law.fr, /^(Loi organique n°\s(2019-15|67-53, modifiée)|Arrêté du 10\savril 2019), articles? \d+/u, id);
    assert.match(law.ar, /، (الفصل|الفصلان|الفصول) \d+/, id);
    const articles = LANGS.map(lang => law[lang].split(/article|الفص/)[1]?.match(/\d+/g));
    assert.deepEqual(articles[1], articles[0], id);
    assert.deepEqual(articles[2], articles[0], id);
    assert.doesNotMatch(text.ar + names.ar, /\p{Script=Latin}/u, id);
  }
});

test('the form of the word "article" follows how many there are', () => {
  assert.equal(glossary['credit.payment']?.law.ar, 'القانون الأساسي عدد 15 لسنة 2019، الفصل 22');
  assert.equal(glossary['mission']?.law.ar, 'القانون الأساسي عدد 15 لسنة 2019، الفصلان 1 و18');
  assert.equal(glossary['spending.amended']?.law.ar, 'القانون الأساسي عدد 15 لسنة 2019، الفصول 5 و53 و54 و59 و60');
  assert.equal(glossary['spending.amended']?.law.fr, 'Loi organique n°\u00a02019-15, articles 5, 53, 54, 59 et 60');
});
