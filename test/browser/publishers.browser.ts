// Every source as a publisher's own server gives it: compressed, slow, closed to other sites, broken. Drawn exactly or refused in words.
import '/dist/mizania.js';
import type {BudgetElement} from '@mizania/elements';
import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {record, type Recorded, type Served} from '../tools/recorded.js';
import {type Publisher, PUBLISHERS} from './published.js';
import {drawnTexts, plain, settledIn, show, textOf, until, widgetIn} from './show.js';

type Lang = 'fr' | 'ar';

/** What a reader is told, word for word but for the address. */
const SAID = {
  fr: {
    loading: 'Chargement des données…',
    retry: 'Réessayer',
    blocked: /Le fichier n’a pas pu être chargé .*CORS.*entre les balises du graphique\.$/,
    404: /Le serveur a répondu par l’erreur 404 : http/,
    500: /Le serveur a répondu par l’erreur 500 : http/,
    html: /L’adresse mène à une page web, pas à un fichier de données\.|Le portail n’a pas donné la réponse attendue/,
  },
  ar: {
    loading: 'جاري تحميل البيانات',
    retry: 'إعادة المحاولة',
    blocked: /تعذر تحميل الملف.*CORS.*داخل وسم الرسم\.$/,
    404: /أجاب الخادم بالخطأ 404: http/,
    500: /أجاب الخادم بالخطأ 500: http/,
    html: /العنوان يؤدي إلى صفحة واب وليس إلى ملف بيانات\.|لم تعط البوابة الجواب المنتظر/,
  },
} as const;

const HTML: Served = {body: '<!doctype html><html><body>Accès refusé</body></html>', type: 'text/html'};

/** The files of a publisher, all of them given otherwise. */
const given = ({files}: Publisher, how: (served: Served) => Served): Promise<Recorded> =>
  record(Object.fromEntries(Object.entries(files).map(([path, served]) => [path, how(served)])));

const tag = ({path, unit}: Publisher, server: Recorded) =>
  html`<mizania-treemap src=${server.url(path)} unit=${unit ?? ''}></mizania-treemap>`;

/** A refusal is a whole sentence with a way to try again, and the page hears of it; nothing is drawn. */
async function refused(publisher: Publisher, server: Recorded, lang: Lang): Promise<string> {
  const widget = await show(tag(publisher, server), {lang});
  expect(widget.model).to.equal(undefined);
  expect(widget.renderRoot.querySelector('.drawing svg')).to.equal(null);
  const alert = widget.renderRoot.querySelector('[role=alert]');
  expect(plain(alert?.querySelector('button')?.textContent ?? '')).to.equal(SAID[lang].retry);
  expect(alert?.getBoundingClientRect().height).to.be.greaterThan(20);
  return [...(alert?.querySelectorAll('p:not(:has(strong))') ?? [])].map(p => plain(p.textContent ?? '')).join('\n');
}

/** The amounts of the drawing, of its table and of its words are those of the file. */
async function drawn({format, total, names}: Publisher, widget: BudgetElement, lang: Lang): Promise<void> {
  await until(() => widget.renderRoot.querySelector('.drawing svg path[d]') !== null, 'the drawing');
  const marks = (widget.model?.drawing.datasets.marks ?? []) as readonly {readonly amount: number}[];
  expect(marks.reduce((sum, {amount}) => sum + amount, 0)).to.equal(total);
  expect(widget.model?.total).to.equal(total);
  expect(widget.model?.table.rows.map(({label}) => label.text)).to.deep.equal(names[lang]);
  for (const name of names[lang]) expect(drawnTexts(widget).join(' ')).to.contain(name);
  expect(widget.understanding?.format).to.equal(format);
}

for (const [name, publisher] of Object.entries(PUBLISHERS)) {
  for (const lang of ['fr', 'ar'] as const) {
    describe(`${name} on the server of a publisher, ${lang}`, () => {
      it('is drawn exactly, compressed or not', async () => {
        for (const gzip of [false, true]) {
          const server = await given(publisher, served => ({...served, gzip}));
          await drawn(publisher, await show(tag(publisher, server), {lang}), lang);
          expect((await server.seen()).bytes).to.be.greaterThan(0);
        }
      });

      it('that is slow has words first, then the same picture', async () => {
        const server = await given(publisher, served => ({...served, pauseMs: 400}));
        const shown = show(tag(publisher, server), {lang});
        const widget = widgetIn(document);
        await until(() => textOf(widget, '[role=status]').includes(SAID[lang].loading), 'the words');
        expect(widget.renderRoot.querySelector('.skeleton')?.getBoundingClientRect().height).to.be.greaterThan(50);
        expect(widget.model).to.equal(undefined);
        await drawn(publisher, await shown, lang);
      });

      it('hostile 46: that allows no other site is said to, with its likely cause and the remedy', async () => {
        const server = await given(publisher, served => ({...served, cors: false}));
        expect(await refused(publisher, server, lang)).to.match(SAID[lang].blocked);
      });

      for (const status of [404, 500] as const) {
        it(`hostile 45: that answers ${status} is said to, and asked again when the reader wants`, async () => {
          const [[first, served], ...others] = Object.entries(publisher.files) as [[string, Served]];
          const fails = {status, body: 'x'};
          const server = await record({...Object.fromEntries(others), [first]: [fails, served]});
          expect(await refused(publisher, server, lang)).to.match(SAID[lang][status]);
          const widget = widgetIn<BudgetElement>(document);
          const settled = settledIn(widget);
          widget.renderRoot.querySelector<HTMLElement>('[role=alert] button')?.click();
          expect(await settled).to.equal('mizania-ready');
          await drawn(publisher, widget, lang);
        });
      }

      it('hostile 50: that gives a web page is said to', async () => {
        const server = await given(publisher, () => HTML);
        expect(await refused(publisher, server, lang)).to.match(SAID[lang].html);
      });

      it('hostile 51: that breaks off in the middle is never taken for the whole', async () => {
        const server = await given(publisher, served => ({...served, cutAt: 25}));
        expect(await refused(publisher, server, lang)).to.match(SAID[lang].blocked);
      });
    });
  }
}
