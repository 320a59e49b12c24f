import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {changeNamed} from '../packages/core/src/check/movements.js';
import {statementOf} from '../packages/core/src/check/statement.js';
import {countryOf} from '../packages/core/src/country/country.js';
import {decodeText} from '../packages/core/src/decode/decode.js';
import type {Decoded} from '../packages/core/src/decode/decoded.js';
import {loadPackage} from '../packages/core/src/decode/fdp/load-package.js';
import {decodeJsonValue} from '../packages/core/src/decode/json-shapes.js';
import {budgetOf} from '../packages/core/src/interpret/budget-of.js';
import {interpret} from '../packages/core/src/interpret/interpret.js';
import {roleNamed} from '../packages/core/src/interpret/roles.js';
import {sentencesIn} from '../packages/core/src/text/catalogs.js';
import {issueSentence} from '../packages/core/src/text/issues.js';
import {tunisia} from '../packages/tunisia/src/index.js';

const country = countryOf(tunisia);
const PAGES = {fr: 'data-format.fr.md', ar: 'data-format.ar.md', en: 'data-format.md'} as const;

interface Example {
  readonly line: number;
  /** What stands after the fence: `csv`, `csv wrong`, `csv layout`, `json`, `json source`, `json package`, `html`. */
  readonly kind: string;
  readonly text: string;
  /** The rest of the page from the end of the block. */
  readonly after: string;
}

function examplesIn(page: string): Example[] {
  return [...page.matchAll(/^```([a-z ]+)\n(.*?)^```\n/gms)].map(match => ({
    line: page.slice(0, match.index).split('\n').length,
    kind: match[1] ?? '',
    text: match[2] ?? '',
    after: page.slice(match.index + match[0].length),
  }));
}

/** The tag that a page shows under a file says how the file is read. */
function attributesOf(html: string | undefined): Record<string, string> {
  return Object.fromEntries(
    [...(html ?? '').matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

function read(text: string, options: Record<string, string> = {}): ReturnType<typeof interpret> {
  const {unit, fields} = options;
  return interpret(decodeText(text), country, {unit, fields});
}

/** A file of another maker, as its reader gives it; the facts of the package are those that its descriptor describes. */
async function sourceOf({kind, text}: Example, fields: string): Promise<Decoded> {
  if (kind === 'csv layout') return {table: decodeText(text)};
  const value = JSON.parse(text) as unknown;
  if (kind === 'json source') return decodeJsonValue(value, {fields});
  const facts = 'Service;المصلحة;Année;Montant\nVoirie;الطرقات;2025;980,5\nCulture;الثقافة;2025;310\n';
  return loadPackage(value, {
    address: 'https://x.example/datapackage.json',
    load: () => Promise.resolve({text: facts}),
  });
}

for (const [lang, name] of Object.entries(PAGES) as [keyof typeof PAGES, string][]) {
  const page = readFileSync(new URL(`../docs/${name}`, import.meta.url), 'utf8');
  const examples = examplesIn(page);
  const right = examples.filter(({kind}) => kind === 'csv' || kind === 'json');
  const wrong = examples.filter(({kind}) => kind === 'csv wrong');

  describe(name, () => {
    for (const {line, text, after} of right) {
      it(`line ${line}: the example reads without an issue`, () => {
        const html = /^\s*```html\n(.*?)^```/ms.exec(after)?.[1];
        const budget = read(text, attributesOf(html));
        assert.deepEqual(budget.issues, []);
        assert.ok(budget.rowCount >= 2);
        assert.ok(budget.dimensions.size > 0);
      });
    }

    const sources = examples.filter(({kind}) => /^(?:csv layout|json source|json package)$/.test(kind));
    it('has an example of each kind of source that holds one', () => assert.equal(sources.length, 5));
    for (const example of sources) {
      it(`line ${example.line}: the source reads without an issue`, async () => {
        const {unit, fields = ''} = attributesOf(/^\s*```html\n(.*?)^```/ms.exec(example.after)?.[1]);
        const {budget} = await budgetOf(await sourceOf(example, fields), country, {unit, fields});
        assert.deepEqual(budget.issues, []);
        assert.ok(budget.rowCount >= 2 && budget.dimensions.size > 0);
        for (const amounts of budget.phases.values()) assert.ok(amounts.every(amount => amount > 0));
      });
    }

    for (const {line, text, after} of wrong) {
      it(`line ${line}: the mistake is answered as the page says`, () => {
        const quoted = /^\s*> (.*)/.exec(after)?.[1]?.replace(/\s+/g, ' ');
        const said = read(text).issues.map(issue => issueSentence(issue, sentencesIn(lang)).replace(/\s+/g, ' '));
        assert.ok(said.includes(quoted ?? ''), `${quoted}\nis not one of\n${said.join('\n')}`);
      });
    }

    it('has an example for each widget, and inline data that read', () => {
      const html = examples.filter(({kind}) => kind === 'html').map(({text}) => text);
      for (const widget of ['treemap', 'breakdown', 'gauge', 'map']) {
        assert.ok(
          html.some(text => text.includes(`<mizania-${widget} src=`)),
          widget,
        );
      }
      const inline = html.flatMap(text => /<script type="text\/csv">\n(.*?)<\/script>/s.exec(text)?.[1] ?? []);
      assert.equal(inline.length, 1);
      assert.deepEqual(read(inline[0] ?? '').issues, []);
    });

    it('lists headers that the kit really understands, each as what it says', () => {
      const rows = page.split('\n').flatMap(line => {
        const [, first = '', , others = ''] = line.split('|');
        const named = (cell: string): string[] => [...cell.matchAll(/`([^`#]+)`/g)].map(([, header = '']) => header);
        return others && named(first).length > 0 ? [{names: named(first), others: named(others)}] : [];
      });
      assert.ok(rows.length >= 19);
      for (const {names, others} of rows) {
        const roles = names.map(header => JSON.stringify(roleNamed(header, country)));
        assert.ok(!roles.includes('undefined'), names.join());
        for (const header of others) assert.ok(roles.includes(JSON.stringify(roleNamed(header, country))), header);
      }
      const inHeader = /`([^`]+\([^`]+\))`/.exec(page)?.[1] ?? '';
      assert.deepEqual(roleNamed(inHeader, country), {kind: 'phase', phase: 'voted', unit: country.unit('million')});
    });

    it('tells how to state the decimal mark in the file', () => {
      assert.ok(page.includes('`# decimal: ,`'));
      const budget = read('# unit: dinar\n# decimal: ,\nyear;mission;voted\n2025;sante;31,639\n');
      assert.deepEqual(budget.issues, []);
      assert.deepEqual([...(budget.phases.get('voted') ?? [])], [31_639]);
    });

    it('says of the phases of other sources which column is which, and the kit reads them so', () => {
      const mappings = [...page.matchAll(/`((?:\w+=\w+; )*(?:voted|executed)=\w+(?:; \w+=\w+)*)`/g)].map(
        ([, text = '']) => text,
      );
      assert.ok(mappings.length >= 5, mappings.join(' | '));
      for (const fields of mappings) {
        const pairs = fields.split('; ').map(pair => pair.split('='));
        const header = ['mission', ...pairs.map(([, column]) => column)].join(',');
        const row = ['sante', ...pairs.map((_, i) => i + 1)].join(',');
        const {phases, issues} = interpret(decodeText(`${header}\n${row}\n`), country, {unit: 'dinar', fields});
        const read = [...phases].map(([phase, [amount]]) => [phase, amount]);
        assert.deepEqual([read, issues], [pairs.map(([phase], i) => [phase, (i + 1) * 1000]), []], fields);
      }
      const alone = interpret(decodeText('mission,voted,devengado\nsante,1,2\n'), country, {unit: 'dinar'});
      assert.deepEqual([...alone.phases.keys()], ['voted'], 'no phase is guessed');
    });

    it('names lines and columns for the checks that the kit reads', () => {
      const headers = [
        'transfers',
        'virements',
        'تحويل الاعتمادات',
        'annulations',
        'الاعتمادات الملغاة',
        'supplements',
      ];
      for (const header of headers) assert.ok(page.includes(`\`${header}\``) && changeNamed(header), header);
      const names = new Set(
        [...page.matchAll(/`# (total[_a-z0-9]*): (\d+(?: MD)?)`/g)].map(([, name, amount]) => `# ${name}: ${amount}`),
      );
      assert.ok(names.size >= 3);
      for (const line of names) {
        const table = decodeText(`# unit: million\n${line}\nyear,mission,voted\n2018,sante,1\n2025,sante,1\n`);
        const years = line.includes('_') ? table : decodeText(`# unit: million\n${line}\nmission,voted\nsante,1\n`);
        const {totals, issues} = statementOf(years, interpret(years, country), country);
        assert.deepEqual([totals.length, issues], [1, []], line);
      }
    });

    it('shows as many examples as the French page', () => {
      const french = examplesIn(readFileSync(new URL(`../docs/${PAGES.fr}`, import.meta.url), 'utf8'));
      assert.deepEqual(
        examples.map(({kind}) => kind),
        french.map(({kind}) => kind),
      );
    });
  });
}
