import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isolate} from '../../src/text/bidi.js';
import {directionOf, langOf, pickLabel} from '../../src/text/lang.js';

describe('the language of a tag', () => {
  it('is the nearest that the kit speaks, else French', () => {
    assert.deepEqual(['ar', 'ar-TN', 'AR_tn', ' en-GB ', 'fr-CA'].map(langOf), ['ar', 'ar', 'ar', 'en', 'fr']);
    assert.deepEqual(['', 'de', 'arz', 'x-ar', null, undefined].map(langOf), ['fr', 'fr', 'fr', 'fr', 'fr', 'fr']);
  });

  it('decides the direction, and how a text is isolated', () => {
    assert.deepEqual([directionOf('ar'), directionOf('fr'), directionOf('en')], ['rtl', 'ltr', 'ltr']);
    assert.deepEqual([isolate('a', 'ar'), isolate('a', 'fr')], ['\u202ba\u202c', '\u202aa\u202c']);
  });
});

describe('a label', () => {
  it('falls back to another language and says which', () => {
    assert.deepEqual(pickLabel({fr: 'a', ar: 'ب'}, 'ar'), {text: 'ب', lang: 'ar'});
    assert.deepEqual(pickLabel({fr: 'a'}, 'ar'), {text: 'a', lang: 'fr'});
    assert.deepEqual(pickLabel({ar: 'ب', en: 'c'}, 'fr'), {text: 'c', lang: 'en'});
    assert.deepEqual(pickLabel({ar: 'ب', fr: ''}, 'fr'), {text: 'ب', lang: 'ar'});
    assert.equal(pickLabel({}, 'fr'), undefined);
  });
});
