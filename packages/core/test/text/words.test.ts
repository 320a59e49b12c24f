import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {FLOWS, PHASES} from '../../src/budget/phase.js';
import type {IssueCode} from '../../src/issue.js';
import {issuesFr} from '../../src/text/issues-fr.js';
import {issueSentence} from '../../src/text/issues.js';
import {LANGS} from '../../src/text/lang.js';
import {sentencesIn, wordsIn} from '../../src/text/catalogs.js';

/** Latin letters that may stand in Arabic: names of attributes, units, formats and protocols. */
const NAMES =
  /\b(?:src|unit|fields|decimal|total|deflator|year|index|base_year|source|millime|dinar|thousand|million|CORS|Vega-Lite|https?|UTF|JSON|Parquet|Snappy|Zstandard|gzip|sheet|xlsx?|xlsb|ods)\b/g;
const COUNTS = [0, 1, 2, 3, 10, 11, 99, 100, 101, 102, 103];

/** Calls a function of the words with everything that it may be given; texts are Arabic so that Latin ones show. */
function everyText(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(everyText);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(everyText);
  assert.equal(typeof value, 'function');
  const say = value as (...args: unknown[]) => unknown;
  return argumentsOf(say).flatMap(args => everyText(say(...args)));
}

/** A name, a number or a phase, by what the parameter is called; the sources are read as they are written. */
function argumentsOf(say: (...args: unknown[]) => unknown): readonly unknown[][] {
  const [, list = ''] = /^(?:\(([^)]*)\)|(?=\w+ ?=>))/.exec(String(say)) ?? [];
  const names = list === '' ? [/^\w+/.exec(String(say))?.[0] ?? 'text'] : list.split(',').map(name => name.trim());
  const choices = names.map(name => {
    if (/^_?count$/.test(name)) return COUNTS;
    if (name === 'direction') return [-1, 0, 1];
    if (name === 'flow') return FLOWS;
    if (name === 'phase' || name === 'base') return PHASES;
    return ['س'];
  });
  return choices.reduce<unknown[][]>((all, values) => all.flatMap(args => values.map(value => [...args, value])), [[]]);
}

describe('words', () => {
  for (const lang of LANGS) {
    it(`are never empty and never "undefined" (${lang})`, () => {
      for (const [name, value] of Object.entries(wordsIn(lang))) {
        const texts = everyText(value);
        assert.ok(texts.length > 0, name);
        for (const text of texts) {
          assert.ok(text.trim() !== '', name);
          assert.doesNotMatch(text, /undefined|NaN|\[object|\$\{/, name);
        }
      }
    });
  }

  it('are Arabic in Arabic', () => {
    for (const [name, value] of Object.entries(wordsIn('ar')).filter(([name]) => name !== 'lang'))
      for (const text of everyText(value)) assert.doesNotMatch(text, /[a-z]/i, name);
  });

  it('say different things for different phases and credits', () => {
    for (const lang of LANGS) {
      const {phase, step, credit, flow} = wordsIn(lang);
      for (const names of [phase.spending, phase.revenue, step, credit, flow])
        assert.equal(new Set(Object.values(names)).size, Object.keys(names).length);
    }
  });

  it('leave out the share where there is none', () => {
    for (const lang of LANGS) assert.doesNotMatch(wordsIn(lang).summaryLargest('X', '5', ''), /soit|أي|, or/);
  });
});

describe('sentences that turn on a number', () => {
  it('say in which direction an amount moved', () => {
    const moves = (lang: 'fr' | 'ar' | 'en'): readonly string[] =>
      [-1, 0, 1].map(way => wordsIn(lang).change('2023', '2024', way, 'X', 'Y'));
    for (const [lang, words] of [
      ['fr', ['baisse', 'sans changement', 'hausse']],
      ['ar', ['انخفاض', 'دون تغيير', 'ارتفاع']],
      ['en', ['down', 'no change', 'up']],
    ] as const) {
      moves(lang).forEach((text, i) => assert.match(text, new RegExp(words[i] ?? '')));
    }
    assert.doesNotMatch(wordsIn('fr').change('a', 'b', 1, 'X', undefined), /soit/);
  });

  it('name regions when they are few and count them when they are many', () => {
    for (const lang of LANGS) {
      assert.match(wordsIn(lang).regionsMissing('Tunis, Sfax', 3, '3'), /Tunis, Sfax/);
      assert.match(wordsIn(lang).regionsMissing('Tunis, Sfax', 4, '4'), /4/);
      assert.doesNotMatch(wordsIn(lang).regionsMissing('Tunis, Sfax', 4, '4'), /Tunis/);
    }
  });

  it('do not speak of one class as of many', () => {
    for (const lang of LANGS) {
      for (const say of ['classesQuantile', 'classesEqual'] as const)
        assert.notEqual(wordsIn(lang)[say](1).slice(0, 4), wordsIn(lang)[say](5).slice(0, 4));
    }
    assert.match(wordsIn('ar').classesEqual(2), /^فئتان/);
  });

  it('put the Arabic article where it is missing only', () => {
    assert.equal(wordsIn('ar').titleBy('النفقات', 'برنامج فرعي'), 'النفقات حسب البرنامج الفرعي');
    assert.equal(wordsIn('ar').titleBy('النفقات', 'قسم المداخيل'), 'النفقات حسب قسم المداخيل');
  });
});

describe('counted things', () => {
  const of = (lang: 'fr' | 'ar' | 'en', say: 'others' | 'summaryMissing' | 'leftOut' | 'remarks'): readonly string[] =>
    COUNTS.map(count => wordsIn(lang)[say](count, String(count)));

  it('have their plural in French from two on', () => {
    assert.deepEqual(of('fr', 'others').slice(0, 4), [
      'Autres (0 poste)',
      'Autres (1 poste)',
      'Autres (2 postes)',
      'Autres (3 postes)',
    ]);
    assert.match(wordsIn('fr').summaryMissing(1, '1'), /^1 ligne n’a /);
    assert.match(wordsIn('fr').leftOut(2, '2'), /^2 éléments laissés/);
  });

  it('have their singular in English for one only', () => {
    assert.deepEqual(
      of('en', 'remarks')
        .slice(0, 3)
        .map(text => text.split(' ')[1]),
      ['remarks', 'remark', 'remarks'],
    );
    assert.deepEqual(of('en', 'others').slice(0, 2), ['Others (0 items)', 'Others (1 item)']);
    assert.match(wordsIn('en').leftOut(0, '0'), /entries/);
    assert.match(wordsIn('en').summaryMissing(0, '0'), /lines have/);
  });

  it('have six forms in Arabic', () => {
    assert.deepEqual(
      of('ar', 'summaryMissing').map(text => text.replace(' بدون مبلغ.', '')),
      [
        '0 سطر',
        'سطر واحد',
        'سطران',
        '3 أسطر',
        '10 أسطر',
        '11 سطرا',
        '99 سطرا',
        '100 سطر',
        '101 سطر',
        '102 سطر',
        '103 أسطر',
      ],
    );
    assert.match(of('ar', 'leftOut')[7] ?? '', /^100 عنصر لم/);
    assert.match(of('ar', 'others')[8] ?? '', /101 بند\)/);
  });
});

describe('the sentence of an issue', () => {
  const all = Object.keys(issuesFr) as IssueCode[];

  it('exists for every code in three languages, with its row, column and text', () => {
    for (const code of all) {
      for (const lang of LANGS) {
        const bare = issueSentence({code, severity: 'error'}, sentencesIn(lang));
        const full = issueSentence(
          {code, severity: 'error', row: 7, column: 'م', text: 'ن', detail: 'د'},
          sentencesIn(lang),
        );
        for (const text of [bare, full]) {
          assert.ok(text.length > 10, `${code} ${lang}`);
          assert.doesNotMatch(text, /undefined|\[object|\$\{/, `${code} ${lang}`);
        }
      }
    }
  });

  it('is Arabic in Arabic, apart from names that are written so', () => {
    for (const code of all) {
      const text = issueSentence(
        {code, severity: 'error', row: 7, column: 'م', text: 'ن', detail: 'د'},
        sentencesIn('ar'),
      ).replace(NAMES, '');
      assert.doesNotMatch(text, /[a-z]/i, code);
    }
  });

  it('says where, when that is known', () => {
    for (const lang of LANGS) {
      for (const code of [
        'ragged-row',
        'amount-invalid',
        'year-invalid',
        'total-row',
        'bad-csv',
        'date-invalid',
        'unit-unknown',
      ] as const) {
        assert.match(
          issueSentence({code, severity: 'warning', row: 1234, column: 'c', text: 'faute'}, sentencesIn(lang)),
          /1234/,
          code,
        );
        assert.match(
          issueSentence({code, severity: 'warning', row: 1, text: 'faute'}, sentencesIn(lang)),
          /faute/,
          code,
        );
      }
    }
  });
});
