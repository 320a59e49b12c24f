import assert from 'node:assert/strict';
import {test} from 'node:test';
import {tunisia} from '../src/index.js';
import {dimension, entriesOf, fold, namesOf} from './entries.js';

test('the pack survives JSON', () => {
  assert.deepEqual(JSON.parse(JSON.stringify(tunisia)), tunisia);
});

test('dimensions have ids of their own and their place on an axis', () => {
  const places = tunisia.dimensions.map(
    ({id, axis, rank, scoped = false}) => `${id} ${axis} ${rank}${scoped ? ' scoped' : ''}`,
  );
  assert.deepEqual(places, [
    'ministry purpose 1',
    'mission purpose 1',
    'programme purpose 2 scoped',
    'subprogramme purpose 3 scoped',
    'activity purpose 4 scoped',
    'part nature 1',
    'article nature 2',
    'paragraph nature 3 scoped',
    'subparagraph nature 4 scoped',
    'revenue_part nature 1',
    'title nature 1',
    'economic_nature nature 2',
    'governorate region 1',
    'function function 1',
    'account account 1',
  ]);
});

/** Arabic writes a header with or without its article. */
function withoutArticle(text: string): string {
  return fold(text).replace(/(^| )ال/g, '$1');
}

test('a header names one dimension', () => {
  const owners = new Map<string, Set<string>>();
  for (const {id, names, headers = []} of tunisia.dimensions) {
    const words = Object.values(names).flatMap(({one, other}) => [one, other]);
    const written = [id, ...headers].map(withoutArticle);
    for (const {one} of Object.values(names))
      assert.ok(written.includes(withoutArticle(one)), `${id} has no header ${one}`);
    for (const header of [id, ...words, ...headers])
      owners.set(fold(header), (owners.get(fold(header)) ?? new Set()).add(id));
  }
  assert.deepEqual(
    [...owners].filter(([, ids]) => ids.size > 1),
    [],
  );
});

test('codes are unique within a dimension', () => {
  for (const {id, entries = []} of tunisia.dimensions) {
    const codes = entries.map(({code}) => code);
    assert.equal(new Set(codes).size, codes.length, id);
  }
});

test('a name means one entry of its dimension', () => {
  const shared: string[] = [];
  for (const {id, entries = []} of tunisia.dimensions) {
    const owners = new Map<string, Set<string>>();
    for (const entry of entries) {
      for (const name of namesOf(entry)) owners.set(fold(name), (owners.get(fold(name)) ?? new Set()).add(entry.code));
    }
    for (const codes of owners.values()) if (codes.size > 1) shared.push(`${id} ${[...codes].join(' ')}`);
  }
  // The order of 10 April 2019 itself gives these pairs one title, in three languages here.
  assert.deepEqual(shared, [...Array<string>(3).fill('article 302 811'), ...Array<string>(3).fill('article 305 814')]);
});

test('every label is there in three languages, clean', () => {
  for (const {id, entries = []} of tunisia.dimensions) {
    for (const {code, labels} of entries) {
      for (const lang of ['fr', 'ar', 'en'] as const) {
        const label = labels[lang] ?? '';
        assert.notEqual(label, '', `${id} ${code} ${lang}`);
        assert.doesNotMatch(label, /^\s|\s$|\s\s|['`"]|\.$/, `${id} ${code} ${lang}: ${label}`);
      }
      assert.match(labels.fr ?? '', /^\p{Lu}/u, `${id} ${code}`);
      assert.match(labels.en ?? '', /^\p{Lu}/u, `${id} ${code}`);
      assert.doesNotMatch(labels.ar ?? '', /\p{Script=Latin}/u, `${id} ${code}`);
      // Arabic letters only: no Farsi yeh, no tatweel, no space after "and".
      assert.doesNotMatch(labels.ar ?? '', /[یکـ]|\sو\s/, `${id} ${code}: ${labels.ar}`);
    }
  }
});

test('families exist', () => {
  const families = (tunisia.families ?? []).map(({id}) => id);
  assert.equal(families.length, 4);
  for (const entry of [...entriesOf('mission'), ...entriesOf('ministry')]) {
    assert.ok(families.includes(entry.family ?? ''), entry.code);
  }
});

test('a parent is found on the level above, first in the right classification', () => {
  // Readers look for the first dimension of the level above that has the code: no other may come first.
  const parents = {article: 'part', economic_nature: 'title'};
  for (const [child, expected] of Object.entries(parents)) {
    const {axis, rank} = dimension(child);
    for (const {code, parent} of entriesOf(child)) {
      const above = tunisia.dimensions.find(
        candidate =>
          candidate.axis === axis &&
          candidate.rank === rank - 1 &&
          candidate.entries?.some(entry => entry.code === parent),
      );
      assert.equal(above?.id, expected, `${child} ${code}`);
    }
  }
});

test('an article code is programme, sub-programme and three digits', () => {
  const [composed] = tunisia.composedCodes ?? [];
  assert.equal(composed?.dimension, 'article');
  assert.deepEqual(
    composed.positions.map(({length}) => length),
    [1, 1, 3],
  );
  for (const {dimension: id} of composed.positions) assert.ok(dimension(id));
});
