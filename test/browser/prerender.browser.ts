// What a figure made without a page is before any script, and without scripts at all.
import {expect} from '@open-wc/testing';
import {prerender, type PrerenderedWidget} from '../tools/prerender.js';
import {visit} from '../tools/visit.js';

const WIDGETS: Readonly<Record<string, PrerenderedWidget>> = {
  treemap: {tag: 'mizania-treemap', attributes: {src: '/demo/data/lf-2019.csv'}, file: 'lf-2019.csv'},
  breakdown: {
    tag: 'mizania-breakdown',
    attributes: {src: '/demo/data/illustrative.csv', each: 'mission'},
    file: 'illustrative.csv',
  },
  gauge: {tag: 'mizania-gauge', attributes: {src: '/demo/data/execution-2024.csv'}, file: 'execution-2024.csv'},
  map: {
    tag: 'mizania-map',
    attributes: {src: '/demo/data/private-investment-2016-2021.csv'},
    file: 'private-investment-2016-2021.csv',
  },
};

const inLang = (widget: PrerenderedWidget, lang: string): PrerenderedWidget => ({
  ...widget,
  attributes: {...widget.attributes, lang},
});

interface Seen {
  readonly texts: readonly string[];
  readonly pictures: number;
  readonly smallest: number;
  readonly overflow: number;
  readonly outside: readonly string[];
  readonly direction: string;
  readonly ink: string;
  readonly shift: number;
}

/** What a reader gets: the parts, how many of the pictures, how small their letters, and whether anything lies outside. */
const SEEN = `(() => {
  const host = document.querySelector('main > *');
  const root = host.shadowRoot;
  const shown = [...root.querySelectorAll('svg.marks')].filter(svg => svg.getClientRects().length > 0);
  const [svg] = shown;
  const box = svg.getBoundingClientRect();
  const scale = box.width / svg.viewBox.baseVal.width;
  const letters = [...svg.querySelectorAll('text')];
  return {
    texts: ['.title', '.summary', '.source', 'caption'].map(name => root.querySelector(name)?.textContent.trim() ?? ''),
    pictures: shown.length,
    smallest: Math.min(...letters.map(text => parseFloat(getComputedStyle(text).fontSize) * scale)),
    overflow: document.documentElement.scrollWidth - innerWidth,
    outside: letters.filter(text => {
      const {left, right} = text.getBoundingClientRect();
      return left < box.left - 1 || right > box.right + 1;
    }).map(text => text.textContent),
    direction: getComputedStyle(root.querySelector('.root')).direction,
    ink: getComputedStyle(root.querySelector('.title')).color,
    shift: 0,
  };
})()`;

const TABLE = `(() => {
  const root = document.querySelector('main > *').shadowRoot;
  const details = root.querySelector('details.data');
  const table = root.querySelector('table');
  const visible = () => table.checkVisibility() && table.getClientRects().length > 0;
  const summary = details.querySelector('summary');
  const before = [visible(), summary.innerText.trim(), summary.getBoundingClientRect().top];
  details.open = true;
  const after = [visible(), summary.innerText.trim(), summary.getBoundingClientRect().top];
  const wide = table.closest('.table-box').getBoundingClientRect().width / root.querySelector('figure').getBoundingClientRect().width;
  return {before, after, wide, inside: details.contains(table)};
})()`;

for (const [name, widget] of Object.entries(WIDGETS)) {
  describe(`prerendered, scripts off: ${name}`, () => {
    for (const lang of ['fr', 'ar'] as const) {
      for (const width of [320, 390, 700, 1000, 1600]) {
        it(`has its words and one picture that fits ${width} pixels, with letters to be read, in ${lang}`, async () => {
          const {path} = await prerender([inLang(widget, lang)], {name: `${name}-${lang}`, lang});
          const {result, requests} = await visit<Seen>({path, script: false, width, read: SEEN});
          for (const text of result.texts) expect(text).to.have.length.greaterThan(5);
          expect(result.pictures).to.equal(1);
          expect(result.smallest).to.be.at.least(11.99);
          expect(result.overflow).to.be.at.most(0);
          expect(result.outside).to.deep.equal([]);
          expect(result.direction).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
          expect(requests.filter(request => /\.(csv|js)$/.test(request))).to.deep.equal([]);
        });
      }
    }

    it('opens its table by itself, in the place of the button that scripts give', async () => {
      const {path} = await prerender([inLang(widget, 'fr')], {name: `${name}-table`});
      const {result} = await visit<{before: unknown[]; after: unknown[]; wide: number; inside: boolean}>({
        path,
        script: false,
        read: TABLE,
      });
      expect(result.inside).to.equal(true);
      expect(result.before.slice(0, 2)).to.deep.equal([false, 'Voir le tableau']);
      expect(result.after.slice(0, 2)).to.deep.equal([true, 'Masquer le tableau']);
      expect(result.after[2]).to.equal(result.before[2]);
      expect(result.wide).to.be.closeTo(1, 0.01);
    });
  });
}

describe('a prerendered figure', () => {
  const [treemap, map] = [WIDGETS.treemap, WIDGETS.map] as [PrerenderedWidget, PrerenderedWidget];

  it('follows the scheme of its page, or its own theme', async () => {
    const dark = {...treemap, attributes: {...treemap.attributes, theme: 'dark'}};
    const inkOf = async (widget: PrerenderedWidget, scheme: 'light' | 'dark'): Promise<string> => {
      const {path} = await prerender([widget], {name: 'scheme'});
      return (await visit<Seen>({path, script: false, scheme, read: SEEN})).result.ink;
    };
    expect(await inkOf(treemap, 'light')).to.equal('rgb(27, 31, 35)');
    expect(await inkOf(treemap, 'dark')).to.equal('rgb(238, 241, 244)');
    expect(await inkOf(dark, 'light')).to.equal('rgb(238, 241, 244)');
  });

  it('has larger letters for a reader who wants them', async () => {
    const smallest = async (head: string): Promise<number> => {
      const {path} = await prerender([treemap], {name: 'letters', head});
      return (await visit<Seen>({path, script: false, width: 900, read: SEEN})).result.smallest;
    };
    expect(await smallest('<style>html { font-size: 24px }</style>')).to.be.at.least(18);
    // A page that makes all its letters smaller does not make these unreadable.
    expect(await smallest('<style>html { font-size: 62.5% }</style>')).to.be.at.least(11.99);
  });

  it('has its table on paper, without the button that opens it', async () => {
    const {path} = await prerender([treemap], {name: 'paper'});
    const read = `(() => {
      const root = document.querySelector('main > *').shadowRoot;
      return ['table', '.data > summary'].map(name => root.querySelector(name).getBoundingClientRect().height > 0);
    })()`;
    const {result} = await visit<boolean[]>({path, script: false, print: true, read});
    expect(result).to.deep.equal([true, false]);
  });

  it('scrolls in its own box where a column is narrower than any picture', async () => {
    const {path} = await prerender([treemap], {name: 'narrow', width: 200});
    const {result} = await visit<Seen>({path, script: false, width: 400, read: SEEN});
    expect([result.pictures, result.overflow]).to.deep.equal([1, 0]);
    expect(result.smallest).to.be.at.least(11.99);
  });

  it('finds a width in a float and as a flex item', async () => {
    for (const rule of ['display: flex', 'float: left']) {
      const {path} = await prerender([treemap], {name: 'float', head: `<style>main { ${rule} }</style>`});
      const {result} = await visit<Seen>({path, script: false, width: 900, read: SEEN});
      expect(result.pictures, rule).to.equal(1);
      expect(result.overflow, rule).to.be.at.most(0);
    }
  });

  const SOURCES = "default-src 'none'; script-src 'self'; img-src 'self'; connect-src 'self'";

  for (const kit of [true, false]) {
    describe(`under a strict policy, ${kit ? 'with' : 'without'} the kit`, () => {
      it('has its styles by address', async () => {
        const options = {stylesheet: 'prerendered.css'};
        const {path} = await prerender(
          [
            {...treemap, options},
            {...map, options},
          ],
          {name: 'policy-link', kit},
        );
        const seen = await visit<Seen>({path, policy: `${SOURCES}; style-src 'self'`, read: SEEN});
        expect(seen.violations).to.deep.equal([]);
        expect(seen.messages).to.deep.equal([]);
        expect(seen.result.pictures).to.equal(1);
        expect(seen.result.ink).to.equal('rgb(27, 31, 35)');
      });

      it('has its styles by a nonce', async () => {
        const options = {nonce: 'abc123'};
        const {path} = await prerender([{...treemap, options}], {name: 'policy-nonce', kit});
        const seen = await visit<Seen>({path, policy: `${SOURCES}; style-src 'self' 'nonce-abc123'`, read: SEEN});
        expect(seen.violations).to.deep.equal([]);
        expect(seen.result.pictures).to.equal(1);
      });

      it('has its styles by their hash, the same for all widgets and languages', async () => {
        const widgets = Object.values(WIDGETS).flatMap(widget => ['fr', 'ar', 'en'].map(lang => inLang(widget, lang)));
        const {path, hash} = await prerender(widgets, {name: 'policy-hash', kit});
        const seen = await visit<Seen>({path, policy: `${SOURCES}; style-src 'self' ${hash}`, read: SEEN});
        expect(seen.violations).to.deep.equal([]);
        expect(seen.result.pictures).to.equal(1);
      });
    });
  }

  it('shows what it says under a policy that forbids its styles, and what is wrong is reported', async () => {
    const {path} = await prerender([treemap], {name: 'policy-none'});
    const seen = await visit<string>({
      path,
      policy: `${SOURCES}; style-src 'self'`,
      read: `document.querySelector('main > *').shadowRoot.querySelector('.summary').textContent`,
    });
    expect(seen.result).to.contain('40');
    expect(seen.violations.map(({effectiveDirective}) => effectiveDirective)).to.deep.equal(['style-src-elem']);
  });
});
