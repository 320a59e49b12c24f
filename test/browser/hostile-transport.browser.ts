// Broken and hostile input: what comes over the wire, late, too much of it, in pieces or as something else.
import '/dist/mizania.js';
import type {BudgetElement} from '@mizania/elements';
import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {xlsxOf} from '../../packages/core/test/workbook-writer.js';
import {isWebKit, Skipped} from '../tools/page-guard.js';
import {record, type Served} from '../tools/recorded.js';
import {visit} from '../tools/visit.js';
import {LANGS} from './hostile.js';
import {show, textOf} from './show.js';

const CSV = 'year;mission_fr;voted\n2025;Voirie;5\n2025;Parcs;1\n';

const SAID = {
  fr: {
    blocked: /CORS.*politique de sécurité.*placer les données dans la page/,
    timeout: 'Le serveur n’a pas répondu en 10 secondes : http',
    large: /Le fichier dépasse (?:64|256) Mo : http/,
    json: 'Le fichier JSON est incomplet ou mal formé',
    csv: 'Un guillemet n’est pas refermé (ligne 3)',
    workbook: 'Le classeur est abîmé ou incomplet',
    unsafe: 'Seules les adresses http et https le sont.',
  },
  ar: {
    blocked: /CORS.*سياسة أمان الصفحة.*إدراج البيانات في الصفحة/,
    timeout: 'لم يجب الخادم في الأجل المحدد (بالثواني: 10): http',
    large: /حجم الملف يفوق (?:64|256) ميغابايت: http/,
    json: 'ملف JSON منقوص أو غير سليم',
    csv: 'علامة اقتباس غير مغلقة (السطر 3)',
    workbook: 'المصنف تالف أو منقوص',
    unsafe: 'لا تقبل إلا عناوين http و https.',
  },
} as const;

const PAGE_FETCH = globalThis.fetch;
const PAGE_TIMEOUT = AbortSignal.timeout.bind(AbortSignal);
afterEach(() => {
  globalThis.fetch = PAGE_FETCH;
  AbortSignal.timeout = PAGE_TIMEOUT;
});

const alertOf = (widget: BudgetElement): string => textOf(widget, '[role=alert]');
const treemap = (src: string) => html`<mizania-treemap src=${src} unit="million"></mizania-treemap>`;

/** So many megabytes of blanks, as a server sends them: a thousand times smaller. */
async function bomb(start: string, megabytes: number): Promise<Served> {
  const blank = new Uint8Array(1024 * 1024).fill(32);
  const pieces = new Blob([start, ...Array.from({length: megabytes}, () => blank)]);
  const small = new Response(pieces.stream().pipeThrough(new CompressionStream('gzip')));
  return {body: new Uint8Array(await small.arrayBuffer()), headers: {'content-encoding': 'gzip'}};
}

for (const lang of LANGS) {
  const said = SAID[lang];
  const shown = (src: string): Promise<BudgetElement> => show(treemap(src), {lang});

  describe(`hostile transport, ${lang}`, () => {
    it('hostile 46: what the policy of the page forbids is said, with its likely cause and the remedy', async () => {
      const {reached, result} = await visit<string>({
        path: '/test/pages/one.html',
        policy: "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'none'",
        until: `(document.documentElement.lang = '${lang}', document.querySelector('mizania-treemap').shadowRoot
          ?.querySelector('[role=alert]')?.textContent.includes('CORS'))`,
        read: `document.querySelector('mizania-treemap').shadowRoot.querySelector('[role=alert]').textContent`,
      });
      expect(reached).to.equal(true);
      expect(result.replace(/\s+/g, ' ')).to.match(said.blocked);
    });

    it('hostile 47: a server that does not answer is asked three times, then that is said', async () => {
      const waits: number[] = [];
      AbortSignal.timeout = ms => {
        waits.push(ms);
        return PAGE_TIMEOUT(ms / 50);
      };
      const server = await record({'/slow.csv': {body: CSV, delayMs: 5_000}});
      const start = performance.now();
      expect(alertOf(await shown(server.url('/slow.csv')))).to.contain(said.timeout);
      expect(waits).to.deep.equal([10_000, 10_000, 10_000]);
      expect((await server.seen()).asked).to.have.length(3);
      // Two pauses, the second twice as long.
      expect(performance.now() - start).to.be.greaterThan(1500);
    });

    it('hostile 47: a server that stops in the middle is asked again, and its third answer is drawn', async () => {
      AbortSignal.timeout = ms => PAGE_TIMEOUT(ms / 25);
      const halts: Served = {body: CSV, pauseMs: 5_000};
      const server = await record({'/halts.csv': [halts, {status: 503}, {body: CSV, type: 'text/csv'}]});
      const widget = await shown(server.url('/halts.csv'));
      expect(widget.model?.total).to.equal(6_000_000_000);
      expect((await server.seen()).asked).to.have.length(3);
    });

    it('hostile 48: a file without end is let go of as soon as it is too large', async () => {
      if (isWebKit) throw new Skipped('what its network process has taken in is no measure of what the page took');
      const endless = {
        '/tree.json': {body: `{"children": [${' '.repeat(1024 * 1024)}`, endless: true},
        '/book.xlsx': {body: xlsxOf([{rows: [['x'.repeat(1000)]]}]), endless: true},
      };
      const server = await record(endless);
      for (const path of Object.keys(endless)) {
        expect(alertOf(await shown(server.url(path))), path).to.match(said.large);
        const {bytes} = await server.seen();
        expect(bytes).to.be.lessThan(250 * 1024 * 1024);
        await new Promise(resolve => setTimeout(resolve, 300));
        expect((await server.seen()).bytes - bytes, path).to.be.lessThan(8 * 1024 * 1024);
      }
    });

    it('hostile 49: what is compressed is counted as it is when it is not', async () => {
      const server = await record({'/bomb.json': await bomb('{"children": [', 80)});
      expect(alertOf(await shown(server.url('/bomb.json')))).to.match(said.large);
      expect((await server.seen()).bytes).to.be.lessThan(1024 * 1024);
    });

    it('hostile 51: a file that ends in the middle is never taken for the whole', async () => {
      const book = xlsxOf([
        {
          rows: [
            ['year', 'mission_fr', 'voted'],
            [2025, 'Voirie', 5],
          ],
        },
      ]);
      const server = await record({
        '/b.json': {body: '[{"year": 2025, "mission_fr": "Voirie", "voted": 5}, {"year": 20', type: 'application/json'},
        '/b.csv': {body: 'year,mission_fr,voted\n2025,Voirie,5\n2025,"Parcs,1\n', type: 'text/csv'},
        '/b.xlsx': {body: book.subarray(0, book.length - 40)},
      });
      expect(alertOf(await shown(server.url('/b.json')))).to.contain(said.json);
      expect(alertOf(await shown(server.url('/b.csv')))).to.contain(said.csv);
      expect(alertOf(await shown(server.url('/b.xlsx')))).to.contain(said.workbook);
    });

    it('hostile 52: a server that leads elsewhere is followed to http and https, and nowhere else', async () => {
      const to = (location: string): Served => ({status: 302, headers: {location}});
      const server = await record({
        '/moved.csv': to('{here}/there.csv'),
        '/there.csv': {body: CSV, type: 'text/csv'},
        '/data.csv': to(`data:text/csv,${encodeURIComponent(CSV)}`),
        '/file.csv': to('file:///etc/passwd'),
      });
      expect((await shown(server.url('/moved.csv'))).model?.total).to.equal(6_000_000_000);
      for (const path of ['/data.csv', '/file.csv']) {
        const widget = await shown(server.url(path));
        expect(widget.model, path).to.equal(undefined);
        expect(alertOf(widget), path).to.match(said.blocked);
      }
    });

    it('hostile 52: from https to http it is not followed', async () => {
      const answer = Object.defineProperty(new Response(CSV), 'url', {value: 'http://budget.example/b.csv'});
      globalThis.fetch = (input, init) =>
        new Request(input).url.startsWith('https://budget.example/')
          ? Promise.resolve(answer)
          : PAGE_FETCH(input, init);
      const widget = await shown(`https://budget.example/${lang}.csv`);
      expect(alertOf(widget)).to.contain(said.unsafe).and.to.contain('http://budget.example/b.csv');
    });
  });
}
