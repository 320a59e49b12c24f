import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {countryOf, textsOf, type Unit, wordsIn} from '@mizania/core';
import {tunisia} from '../src/index.js';

const country = countryOf(tunisia);
const bare = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('a counted unit in Arabic', () => {
  it('has its forms for 0, 1, 2, 3 to 10, 11 and more, a hundred and a fraction', () => {
    const {inWords, exact} = textsOf(wordsIn('ar'), country, country.unit('million') as Unit);
    const millions = [0, 1, 2, 3, 10, 11, 99, 100, 103, 1.5];
    assert.deepEqual(
      millions.map(value => bare(inWords(value * 1e9))),
      [
        '0 مليون دينار',
        '1 مليون دينار',
        '2 مليونا دينار',
        '3 ملايين دينار',
        '10 ملايين دينار',
        '11 مليون دينار',
        '99 مليون دينار',
        '100 مليون دينار',
        '103 ملايين دينار',
        '1,5 مليون دينار',
      ],
    );
    assert.deepEqual(
      [0, 1, 2, 3, 11, 100].map(value => bare(exact(value * 1000))),
      ['0 دينار', '1 دينار', '2 ديناران', '3 دنانير', '11 دينارا', '100 دينار'],
    );
  });
});
