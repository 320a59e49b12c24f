import assert from 'node:assert/strict';
import type {Dimension, Entry} from '@mizania/core';
import {tunisia} from '../src/index.js';

export function dimension(id: string): Dimension {
  const found = tunisia.dimensions.find(candidate => candidate.id === id);
  assert.ok(found, `no dimension ${id}`);
  return found;
}

export function entriesOf(id: string): readonly Entry[] {
  return dimension(id).entries ?? [];
}

/** Everything under which a file may name an entry. */
export function namesOf({code, labels, aliases = []}: Entry): string[] {
  return [code, ...Object.values(labels), ...aliases];
}

/**
 * Two spellings that a reader takes for one: case, accents, hamza, apostrophes, tatweel, Farsi letters, a space after
 * "and" in Arabic.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ`]/g, "'")
    .replace(/ـ/g, '')
    .replace(/[یى]/g, 'ي')
    .replace(/(^|\s)و\s+/g, '$1و')
    .replace(/[\s_–-]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** The entries of a dimension that a spelling may mean. */
export function resolve(id: string, name: string): string[] {
  return entriesOf(id)
    .filter(entry => namesOf(entry).some(candidate => fold(candidate) === fold(name)))
    .map(({code}) => code);
}
