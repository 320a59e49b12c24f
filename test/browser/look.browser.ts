// Checks 30 to 33, 37, 41 to 44, 46 to 50 of the 54: what is seen, whatever the reader's settings.
import '/dist/mizania.js';
import type {BudgetElement} from '@mizania/elements';
import {expect} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import {expectWarning} from '../tools/page-guard.js';
import {visit} from '../tools/visit.js';
import {items, show, until} from './show.js';

const widgets: Readonly<Record<string, TemplateResult>> = {
  treemap: html`<mizania-treemap src="/data/lf-2019.csv"></mizania-treemap>`,
  stacks: html`<mizania-breakdown src="/data/illustrative.csv" each="mission"></mizania-breakdown>`,
  bullets: html`<mizania-gauge src="/data/illustrative.csv" each="part"></mizania-gauge>`,
  map: html`<mizania-map src="/data/private-investment-2016-2021.csv"></mizania-map>`,
};

type Rgb = readonly [number, number, number];

/** The colour that a private token has in a widget. */
function token(widget: BudgetElement, name: string): Rgb {
  const probe = document.createElement('span');
  probe.style.color = `var(--mz-${name})`;
  widget.renderRoot.querySelector('.root')?.append(probe);
  const [r = 0, g = 0, b = 0] = (getComputedStyle(probe).color.match(/[\d.]+/g) ?? []).map(Number);
  probe.remove();
  return [r, g, b];
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: Rgb): number {
  const [r = 0, g = 0, b = 0] = colour.map(value => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: Rgb, b: Rgb): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const numbered = (name: string, count: number): string[] => Array.from({length: count}, (_, i) => `${name}-${i + 1}`);
const STRONG = ['accent', 'over', 'muted', ...numbered('family', 4), ...numbered('part', 7)];
const PALE = ['none', 'track', ...numbered('class', 5)];

for (const theme of ['light', 'dark'] as const) {
  describe(`look: colours, ${theme}`, () => {
    const themed = () => show(html`<mizania-treemap theme=${theme} src="/data/lf-2019.csv"></mizania-treemap>`);

    it('30, 42: text reads at 4.5:1 on its own fill', async () => {
      const widget = await themed();
      for (const fill of [...STRONG, ...PALE])
        expect(contrast(token(widget, `on-${fill}`), token(widget, fill)), fill).to.be.at.least(4.5);
      for (const text of ['ink', 'quiet', 'link', 'over'])
        expect(contrast(token(widget, text), token(widget, 'paper')), text).to.be.at.least(4.5);
    });

    it('31, 33, 42: marks stand out from the page at 3:1, and the ring of the focus at 4.5:1 from page and marks', async () => {
      const widget = await themed();
      const paper = token(widget, 'paper');
      for (const fill of STRONG) expect(contrast(token(widget, fill), paper), fill).to.be.at.least(3);
      // The ring is ink between paper: one of both stands out from any mark.
      expect(contrast(token(widget, 'ink'), paper)).to.be.at.least(4.5);
      for (const fill of [...STRONG, ...PALE]) {
        const colour = token(widget, fill);
        const best = Math.max(contrast(colour, paper), contrast(colour, token(widget, 'ink')));
        expect(best, fill).to.be.at.least(3);
      }
    });
  });
}

describe('look: marks', () => {
  it('32: cells of a treemap have a gap of 1 px or more between them', async () => {
    const widget = await show(widgets['treemap']);
    const cells = [...widget.renderRoot.querySelectorAll('.drawing .layer_0_marks path')].map(path =>
      path.getBoundingClientRect(),
    );
    cells.forEach((a, i) =>
      cells.slice(i + 1).forEach(b => {
        const apart = Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom);
        expect(apart).to.be.at.least(1);
      }),
    );
  });
});

describe('look: a palette of the page', () => {
  const outlined = (widget: BudgetElement): boolean => widget.renderRoot.querySelector('.root.outlined') !== null;
  it('32: outlines marks of colours that are too alike, and says why, once', async () => {
    expectWarning(/color-2\/color-1 1\.1.*color-1\/paper 1\.2/);
    const pale = '--mizania-color-1: #ddeeff; --mizania-color-2: #eeddff';
    const widget = await show(html`<mizania-treemap style=${pale} src="/data/lf-2019.csv"></mizania-treemap>`);
    await until(() => outlined(widget), 'the outlines');
    const mark = widget.renderRoot.querySelector('.drawing path[fill^=var]') as Element;
    expect(getComputedStyle(mark).strokeWidth).to.equal('1px');
    const told: unknown[] = [];
    const warn = console.warn;
    console.warn = text => told.push(text);
    (widget.parentElement as HTMLElement).style.width = '500px';
    await until(
      () => widget.renderRoot.querySelector('.drawing svg')?.getAttribute('width') === '500',
      'a new drawing',
    );
    await new Promise(resolve => setTimeout(resolve, 100));
    console.warn = warn;
    expect([outlined(widget), told]).to.deep.equal([true, []]);
  });

  it('32: leaves the palette of the kit as it is, also on a page with a paper of its own', async () => {
    for (const style of ['', '--mizania-paper: #fbfbf8']) {
      for (const name of Object.keys(widgets)) {
        const {renderRoot} = await show(html`<div style=${style}>${widgets[name]}</div>`);
        await new Promise(resolve => setTimeout(resolve, 200));
        expect(renderRoot.querySelector('.root.outlined'), `${name} ${style}`).to.equal(null);
      }
    }
  });
});

for (const [name, template] of Object.entries(widgets)) {
  for (const lang of ['fr', 'ar'] as const) {
    describe(`look: ${name} in ${lang}`, () => {
      it('37: has no text under 12 px', async () => {
        const widget = await show(template, {lang, width: 320});
        widget.renderRoot.querySelector<HTMLElement>('[aria-controls=table]')?.click();
        items(widget)[0]?.focus();
        await until(() => widget.renderRoot.querySelector('.tooltip') !== null, 'the tooltip');
        const small = [...widget.renderRoot.querySelectorAll('.root *')].filter(
          element =>
            [...element.childNodes].some(({nodeType, textContent}) => nodeType === 3 && textContent?.trim()) &&
            parseFloat(getComputedStyle(element).fontSize) < 12,
        );
        expect(small.map(element => element.outerHTML.slice(0, 80))).to.deep.equal([]);
      });

      it('46: never scrolls sideways at 320 px, with help and tooltip open', async () => {
        const widget = await show(template, {lang, width: 320});
        const help = [...widget.renderRoot.querySelectorAll<HTMLElement>('[role=toolbar] button')].at(-1);
        help?.click();
        await until(() => widget.renderRoot.querySelector('#help') !== null, 'the help');
        items(widget).at(-1)?.focus();
        await widget.updateComplete;
        expect(widget.scrollWidth).to.be.at.most(320);
        const {left, right} = widget.getBoundingClientRect();
        for (const part of widget.renderRoot.querySelectorAll('#help, .tooltip, .footer, .summary, .listed')) {
          const box = part.getBoundingClientRect();
          expect(box.left >= left - 1 && box.right <= right + 1, part.className).to.equal(true);
        }
      });

      it('48: clips nothing with the text spacing of WCAG 1.4.12', async () => {
        const widget = await show(template, {lang, width: 320});
        const spacing = new CSSStyleSheet();
        spacing.replaceSync(`.root, .root * {
          line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
          p { margin-block-end: 2em !important }`);
        widget.shadowRoot?.adoptedStyleSheets.push(spacing);
        await widget.updateComplete;
        const clipped = [...widget.renderRoot.querySelectorAll<HTMLElement>('.root *:not(.hidden, .chart *, .chart)')]
          .filter(({scrollWidth, clientWidth}) => clientWidth > 1 && scrollWidth > clientWidth + 1)
          .filter(element => getComputedStyle(element).overflowX !== 'visible')
          .filter(element => !element.matches('.table-box'));
        expect(clipped.map(element => element.className)).to.deep.equal([]);
        expect(widget.scrollWidth).to.be.at.most(320);
      });

      it('49: grows its text 1.9 times or more with a root font of 200 %', async () => {
        const sizes = (widget: BudgetElement): number[] =>
          ['.title', '.summary', '.unit', '.drawing text', '[role=toolbar] button'].map(selector =>
            parseFloat(getComputedStyle(widget.renderRoot.querySelector(selector) as Element).fontSize),
          );
        const before = sizes(await show(template, {lang, width: 900}));
        document.documentElement.style.fontSize = '200%';
        try {
          const after = sizes(await show(template, {lang, width: 900}));
          after.forEach((size, i) => expect(size / (before[i] ?? 1)).to.be.at.least(1.9));
        } finally {
          document.documentElement.style.fontSize = '';
        }
      });
    });
  }
}

describe('look: the settings of the reader', () => {
  const page = '/test/pages/look.html';
  const ready = `[...document.querySelectorAll('body > :not(script)')].every(e => e.shadowRoot?.querySelector('figure')) && document.querySelector('mizania-treemap').shadowRoot.querySelector('.drawing svg') !== null`;
  const inAll = (expression: string): string =>
    `[...document.querySelectorAll('body > :not(script)')].map(e => { const r = e.shadowRoot; return ${expression}; })`;

  for (const scheme of ['light', 'dark'] as const) {
    it(`41: with forced colours, ${scheme}, keeps what colours mean and shows the focus`, async () => {
      const {reached, result} = await visit<readonly (readonly [string, string, string])[]>({
        path: page,
        scheme,
        media: {'forced-colors': 'active'},
        until: ready,
        read: inAll(`(r.querySelector('[data-key]').focus(), [
          getComputedStyle(r.querySelector('.legend .swatch') ?? r.querySelector('.root')).forcedColorAdjust,
          getComputedStyle(r.activeElement ?? r.querySelector('.root')).outlineStyle,
          getComputedStyle(r.querySelector('.drawing path[fill^=var]') ?? r.querySelector('.root')).fill])`),
      });
      expect(reached).to.equal(true);
      for (const [swatch, outline, fill] of result) {
        expect(swatch).to.equal('none');
        expect(outline).to.equal('solid');
        expect(fill).to.match(/^rgb|^none/);
      }
    });
  }

  it('43: with more contrast, draws its fine lines and its lesser text in ink', async () => {
    const {result} = await visit<readonly boolean[]>({
      path: page,
      media: {'prefers-contrast': 'more'},
      until: ready,
      read: inAll(
        `getComputedStyle(r.querySelector('.kicker')).color === getComputedStyle(r.querySelector('.title')).color`,
      ),
    });
    expect(result).to.deep.equal([true, true, true, true]);
  });

  it('44, 45: moves nothing, so that reduced motion finds nothing to reduce', async () => {
    const {result} = await visit<readonly number[]>({
      path: page,
      media: {'prefers-reduced-motion': 'no-preference'},
      until: ready,
      read: inAll(`(r.querySelector('[data-key]').focus(), r.getAnimations().length +
        [...r.querySelectorAll('*')].filter(e => parseFloat(getComputedStyle(e).transitionDuration) > 0).length)`),
    });
    expect(result).to.deep.equal([0, 0, 0, 0]);
  });

  for (const [what, width, height] of [
    ['46: at 400 % zoom of a screen of 1280 px', 320, 256],
    ['47: at a height of 256 px', 900, 256],
  ] as const) {
    it(`${what}, scrolls in one direction only and brings the focus into view`, async () => {
      const {result} = await visit<{readonly wide: number; readonly seen: readonly boolean[]}>({
        path: page,
        width,
        height,
        // What is far from a window so low has its words and its tools, and no drawing.
        until: `${inAll(`r.querySelector('[role=toolbar] button') !== null`)}.every(Boolean)`,
        read: `({wide: document.documentElement.scrollWidth, seen: ${inAll(`(() => {
          const [first] = r.querySelectorAll('[role=toolbar] button');
          first.focus();
          const {top, bottom} = first.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight; })()`)}})`,
      });
      expect(result.wide).to.be.at.most(width);
      expect(result.seen).to.deep.equal([true, true, true, true]);
    });
  }

  it('50: on paper, has its table and its source, and no buttons to press', async () => {
    const {result} = await visit<readonly unknown[]>({
      path: page,
      print: true,
      until: ready,
      read: inAll(`[r.querySelector('tbody tr').checkVisibility(), r.querySelector('.source').checkVisibility(),
        r.querySelector('[role=toolbar]').checkVisibility()]`),
    });
    expect(result).to.deep.equal(Array.from({length: 4}, () => [true, true, false]));
  });
});
