import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseFragment} from 'parse5';
import {canBeNamed, fieldsFor, tagFor} from '../demo/tag.js';
import {countryOf} from '../packages/core/src/country/country.js';
import {decodeText} from '../packages/core/src/decode/decode.js';
import {interpret} from '../packages/core/src/interpret/interpret.js';
import {tunisia} from '../packages/tunisia/src/index.js';

/** The attributes of the widget as a browser reads them. */
function attributesIn(html: string): Record<string, string> {
  const [script, , widget, ...others] = parseFragment(html).childNodes;
  assert.deepEqual([script?.nodeName, others.length], ['script', 0]);
  assert.ok(widget && 'attrs' in widget);
  return {tag: widget.tagName, ...Object.fromEntries(widget.attrs.map(({name, value}) => [name, value]))};
}

describe('the tag that the checker writes', () => {
  it('has what was needed and nothing else', () => {
    const plain = tagFor({widget: 'mizania-treemap', lang: 'ar', file: 'budget.csv', unit: '', sheet: undefined});
    assert.equal(
      plain,
      '<script type="module" src="mizania.js"></script>\n<mizania-treemap src="budget.csv" lang="ar"></mizania-treemap>',
    );
    const full = {sheet: 'Budget 2025', unit: 'thousand', decimal: ',', fields: 'voted=Crédits'};
    assert.deepEqual(attributesIn(tagFor({widget: 'mizania-map', lang: 'fr', file: 'b.xlsx', ...full})), {
      tag: 'mizania-map',
      src: 'b.xlsx',
      lang: 'fr',
      ...full,
    });
  });

  it('says names of files, sheets and columns as they are, whatever signs they have', () => {
    const file = '50 % "budget" #2 <ميزانية> & été?.csv';
    const fields = 'voted=<b>"A" & B</b>';
    const {src = '', ...said} = attributesIn(tagFor({widget: 'mizania-gauge', lang: 'fr', file, fields}));
    assert.equal(said['fields'], fields);
    const url = new URL(src, 'https://site.example/page/');
    assert.deepEqual([decodeURIComponent(url.pathname), url.search, url.hash], [`/page/${file}`, '', '']);
  });

  it('keeps an address as the visitor gave it', () => {
    const address = 'data/b.csv?year=2025&lang=fr';
    assert.equal(attributesIn(tagFor({widget: 'mizania-map', lang: 'fr', address}))['src'], address);
  });

  it('names columns so that the kit reads them', () => {
    const fields = fieldsFor(
      new Map([
        ['Service', 'programme_fr'],
        ['Crédit = 2025', 'voted'],
      ]),
    );
    const table = decodeText('Service;Crédit = 2025\nVoirie;10\n');
    const {phases, dimensions, issues} = interpret(table, countryOf(tunisia), {unit: 'dinar', fields});
    assert.deepEqual([[...(phases.get('voted') ?? [])], [...dimensions.keys()], issues], [[10_000], ['programme'], []]);
    assert.deepEqual(['Montant', 'a;b', 'a\nb', ' '].map(canBeNamed), [true, false, false, false]);
  });
});
