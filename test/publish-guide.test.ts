import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parseFragment} from 'parse5';
import {tagFor} from '../demo/tag.js';
import {countryOf} from '../packages/core/src/country/country.js';
import {decodeText} from '../packages/core/src/decode/decode.js';
import {interpret} from '../packages/core/src/interpret/interpret.js';
import {roleNamed} from '../packages/core/src/interpret/roles.js';
import {sentencesIn} from '../packages/core/src/text/catalogs.js';
import {issueSentence} from '../packages/core/src/text/issues.js';
import {tunisia} from '../packages/tunisia/src/index.js';

const country = countryOf(tunisia);
const docs = (name: string): URL => new URL(`../docs/${name}`, import.meta.url);

/** Sums that the examples of the guide have, worked out by hand, in millimes. */
const SUMS = [
  [2_540_500_000, 1_074_290_250],
  [2_255_000_000, 1_136_050_000],
] as const;

for (const lang of ['fr', 'ar'] as const) {
  const page = readFileSync(docs(`publish.${lang}.md`), 'utf8');
  const blocks = [...page.matchAll(/^```([a-z ]+)\n(.*?)^```\n/gms)].map(([block, kind = '', text = ''], i, all) => ({
    kind,
    text,
    after: page.slice((all[i]?.index ?? 0) + block.length),
  }));
  const attributesOf = (html = ''): Record<string, string> =>
    Object.fromEntries([...html.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));

  describe(`publish.${lang}.md`, () => {
    it('has files that are read to the millime, without an issue', () => {
      const files = blocks.filter(({kind}) => kind === 'csv');
      const sums = files.map(({text, after}) => {
        const {unit, fields} = attributesOf(/^\s*```html\n(.*?)\n```/s.exec(after)?.[1]);
        const {phases, issues} = interpret(decodeText(text), country, {unit, fields});
        assert.deepEqual(issues, []);
        return ['voted', 'paid'].map(phase => phases.get(phase as 'voted')?.reduce((sum, amount) => sum + amount, 0));
      });
      assert.deepEqual(sums, SUMS);
    });

    it('quotes what the kit says of each mistake', () => {
      const wrong = blocks.filter(({kind}) => kind === 'csv wrong');
      assert.equal(wrong.length, 5);
      const plain = (text: string): string => text.replace(/\s+/g, ' ');
      for (const {text, after} of wrong) {
        const quoted = plain(/^\s*> (.*)/.exec(after)?.[1] ?? '');
        const {issues} = interpret(decodeText(text), country, {});
        const said = issues.map(issue => plain(issueSentence(issue, sentencesIn(lang))));
        assert.ok(said.includes(quoted), `${quoted}\nis not one of\n${said.join('\n')}`);
      }
    });

    it('names columns that the kit knows', () => {
      const rows = page.split('\n').filter(line => /^\|.*`/.test(line));
      const headers = rows.flatMap(row => [...row.matchAll(/`([^`]+)`/g)].map(([, header = '']) => header));
      assert.ok(headers.length >= 9);
      for (const header of headers) assert.ok(roleNamed(header, country), header);
    });

    it('shows the tag as the checker writes it, and a table that a browser reads as one', () => {
      const html = blocks.filter(({kind}) => kind === 'html').map(({text}) => text);
      const tag = tagFor({widget: 'mizania-treemap', lang, file: 'budget-2025.csv'});
      assert.ok(html.includes(`${tag}\n`));
      const {src = '', ...said} = attributesOf(html[0]);
      assert.equal(html[0], `${tagFor({widget: 'mizania-treemap', file: src, ...said, lang}).split('\n')[1]}\n`);
      const [widget] = parseFragment(html[2] ?? '').childNodes;
      assert.ok(widget && 'childNodes' in widget && widget.childNodes.some(({nodeName}) => nodeName === 'table'));
    });

    it('links to pages that exist, and has as many examples as the other', () => {
      for (const [, link = ''] of page.matchAll(/\]\(([^)]+)\)/g)) assert.ok(existsSync(docs(link)), link);
      const other = readFileSync(docs(`publish.${lang === 'fr' ? 'ar' : 'fr'}.md`), 'utf8');
      const kinds = (text: string): string[] => text.match(/^```[a-z ]+$/gm) ?? [];
      assert.deepEqual(kinds(page), kinds(other));
    });
  });
}
