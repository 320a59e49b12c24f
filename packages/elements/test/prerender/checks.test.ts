// What does not add up is said before any script too, as it is said afterwards.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {demoData, elementsIn, LANGS, parsed, plain, prerender, textOf, withClass} from './kit.js';

const FILE = 'ministries-2015-2019.csv';
const YEARS = {by: 'title', each: 'year'};

/** The sentences of the checks of a figure. */
function checksIn(markup: string): readonly string[] {
  const [box] = withClass(parsed(markup).shadow, 'checks');
  const items = box ? elementsIn(box).filter(({tagName}) => tagName === 'li') : [];
  return items.map(item => plain(textOf(item)));
}

const years = (attributes: Readonly<Record<string, string>> = {}): readonly string[] =>
  checksIn(prerender('mizania-breakdown', {src: FILE, ...YEARS, ...attributes}, demoData(FILE)));

describe('a figure that is painted before any script', () => {
  for (const [lang, gaps] of [
    ['fr', ['2 279 646 000 dinars', '79 900 000 dinars', '6 800 000 dinars']],
    ['ar', ['2 279 646 000 دينار', '79 900 000 دينار', '6 800 000 دينار']],
    ['en', ['2,279,646,000 dinars', '79,900,000 dinars', '6,800,000 dinars']],
  ] as const) {
    it(`says in ${lang} what its lines lack to the published totals`, () => {
      const said = years({lang});
      assert.equal(said.length, 3);
      gaps.forEach((gap, i) => assert.ok(said[i]?.includes(gap), said[i]));
    });
  }

  it('says it once for all its widths, and nothing where nothing lacks', () => {
    for (const lang of LANGS) {
      const of = (year: string): string => prerender('mizania-treemap', {src: FILE, year, lang}, demoData(FILE));
      assert.equal(withClass(parsed(of('2018')).shadow, 'checks').length, 1);
      assert.equal(withClass(parsed(of('2019')).shadow, 'checks').length, 0);
    }
  });

  it('tells a build what it tells the reader, with exact amounts', () => {
    const told = (year: string, threshold = '0'): readonly unknown[] => {
      let gaps: readonly unknown[] = ['not told'];
      prerender('mizania-treemap', {src: FILE, year, threshold}, demoData(FILE), {
        onIssues: (_, findings) => (gaps = findings.map(found => [found.kind, 'gap' in found && found.gap])),
      });
      return gaps;
    };
    assert.deepEqual(told('2019'), []);
    assert.deepEqual(told('2018'), [['total', -6_800_000_000]]);
    assert.deepEqual(told('2018', '1e9'), []);
  });

  it('leaves out gaps up to the threshold', () => {
    assert.equal(years({threshold: '6799999.999'}).length, 3);
    assert.equal(years({threshold: '6800000'}).length, 2);
    assert.equal(years({threshold: 'x'}).length, 3);
  });

  it('reads columns of changes, which are then no unused ones', () => {
    const data = '# unit: thousand\n# decimal: .\nyear,mission,programme,voted,virements\n2025,sante,Soins,1000,-21\n';
    let told: readonly string[] = ['not told'];
    const markup = prerender('mizania-treemap', {}, data, {onIssues: issues => (told = issues.map(({code}) => code))});
    assert.match(checksIn(markup)[0] ?? '', /article 54/);
    assert.deepEqual(told, []);
  });

  it('compares years in constant prices, by the text of the index that it names', () => {
    const index = readFileSync(new URL('../../../../test/pages/prices.csv', import.meta.url), 'utf8');
    const tag = {src: FILE, ...YEARS, deflator: 'prices.csv'};
    const markup = prerender('mizania-breakdown', tag, demoData(FILE), {deflator: index});
    const text = plain(textOf(parsed(markup).shadow));
    // 32 200 million dinars of 2017 at an index of 87.5: 36 800 million of 2019.
    assert.match(text, /aux prix de 2019/);
    assert.match(text, /36 800 000 000/);
    assert.throws(() => prerender('mizania-breakdown', tag, demoData(FILE)), TypeError);
    assert.throws(() => prerender('mizania-breakdown', YEARS, demoData(FILE), {deflator: index}), TypeError);
  });
});
