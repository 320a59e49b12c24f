// Names and notes come from anybody: they are text wherever they stand.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {decodeCsv, decodeJson, type Table} from '@mizania/core';
import {inlineTable, inlineTextOf} from '../../src/data/inline-text.js';
import {inlineOf} from '../../src/prerender/data.js';
import {attributeOf, childrenOf, elementsIn, LANGS, parsed, plain, prerender, textOf, withClass} from './kit.js';

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onload='alert(1)",
  ']]></svg></template><b>x</b>',
  '&lt;b&gt; &amp; &#x3c;',
  '<!-- --><style>*{}</style>',
  '</script><h1>x</h1>',
  '{{x}} ${x} `x`',
];

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const csv = [
  '# unit: million',
  '# source: <img src=x onerror=alert(1)>',
  '# source_url: javascript:alert(1)',
  '# title: <svg onload=alert(1)>',
  '# note: </p><script>alert(1)</script>',
  'year,mission_fr,part,governorate,voted,paid',
  ...HOSTILE.map((name, i) => `2025,${quoted(name)},${(i % 7) + 1},TN-1${(i % 4) + 1},${100 - i},${50 - i}`),
].join('\n');

const TAGS = ['mizania-treemap', 'mizania-breakdown', 'mizania-gauge', 'mizania-map'] as const;

describe('hostile text', () => {
  for (const tag of TAGS) {
    for (const lang of LANGS) {
      it(`is text in a ${tag} in ${lang}, whatever stands in it`, () => {
        const by: Record<string, string> =
          tag === 'mizania-gauge' ? {each: 'mission'} : tag === 'mizania-breakdown' ? {by: 'mission'} : {};
        const markup = prerender(tag, {...by, lang, title: '"><script>alert(1)</script>'}, csv);
        const {host, shadow, errors} = parsed(markup);
        assert.deepEqual(errors, []);
        const foreign = [...elementsIn(host), ...elementsIn(shadow)].filter(
          element => /^(img|b|h1)$/.test(element.tagName) || element.attrs.some(({name}) => name.startsWith('on')),
        );
        assert.deepEqual(foreign, []);
        const scripts = elementsIn(host).filter(({tagName}) => tagName === 'script');
        assert.deepEqual(
          scripts.map(script => attributeOf(script, 'type')),
          ['application/json'],
        );
        assert.equal(elementsIn(shadow).filter(({tagName}) => tagName === 'style').length, 1);
        assert.equal(elementsIn(shadow).filter(({tagName}) => tagName === 'a').length, 0);
        assert.equal(plain(textOf(withClass(shadow, 'title')[0]!)), '<svg onload=alert(1)>');
        if (tag === 'mizania-map') return;
        const cells = elementsIn(shadow)
          .filter(({tagName}) => tagName === 'th')
          .map(cell => plain(textOf(cell)));
        for (const name of HOSTILE) assert.ok(cells.includes(plain(name)), name);
      });
    }
  }

  it('of attributes stays in its attribute', () => {
    const attributes = {src: 'a.csv?x="><script>', 'data-x': '\'"<>&\r\n\t', class: ''};
    const {host} = parsed(prerender('mizania-treemap', attributes, csv));
    assert.deepEqual(Object.fromEntries(host.attrs.map(({name, value}) => [name, value])), attributes);
  });
});

/** What a table holds, however it keeps it. */
const held = ({columns, ...rest}: Table): object => ({
  ...rest,
  columns: columns.map(column => Array.from({length: column.length}, (_, row) => column.at(row))),
});

describe('data in a tag', () => {
  const read = (data: Parameters<typeof inlineOf>[0]): object => {
    const {type, text} = inlineOf(data);
    const {host} = parsed(prerender('mizania-treemap', {}, data));
    const script = childrenOf(host).at(-1);
    assert.ok(script);
    assert.equal(attributeOf(script, 'type'), type);
    assert.equal(textOf(script), text);
    return held(inlineTable({type, text: inlineTextOf(textOf(script))}, {decodeCsv, decodeJson}));
  };

  it('is read by the element as the file would be, with the end of a script in a name', () => {
    for (const name of HOSTILE) {
      const file = `# unit: million\nyear,mission_fr,voted\n2025,${quoted(name)},3\n`;
      assert.deepEqual(read(file), held(decodeCsv(file)), name);
      const rows = [{year: 2025, mission_fr: name, voted: 3}];
      assert.deepEqual(read(rows), held(decodeJson(JSON.stringify(rows))), name);
      assert.deepEqual(read(JSON.stringify(rows)), held(decodeJson(JSON.stringify(rows))), name);
    }
  });

  it('is read alike with line ends of Windows, a mark of its encoding and an empty first line', () => {
    const file = '# unit: million\nyear,mission_fr,voted\n2025,"a\nb",3\n';
    assert.deepEqual(read(file.replaceAll('\n', '\r\n')), held(decodeCsv(file)));
    assert.deepEqual(read(`\ufeff${file}`), held(decodeCsv(file)));
    assert.deepEqual(read(`\n${file}`), held(decodeCsv(file)));
  });

  it('says that quoted text is no JSON when it is not', () => {
    const table = inlineTable({type: 'application/json', text: '"year,voted'}, {decodeCsv, decodeJson});
    assert.deepEqual(
      table.issues.map(({code}) => code),
      ['bad-json'],
    );
  });
});
