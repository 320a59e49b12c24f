// Checks 30, 31, 33 to 35 and 37 to 40 of the 54: what every eye can tell apart, read and hit.
import '/dist/mizania.js';
import type {BudgetElement} from '@mizania/elements';
import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {apart, contrast, EYES, fillsOf, painted, token} from './colours.js';
import {everywhere, WIDGETS} from './every.js';
import {openAll} from './reading.js';
import {focused, items, plain, show, until} from './show.js';

/** The fills under a point of the drawing, the topmost first, up to a text of it. */
function fillsUnder(text: SVGTextElement, x: number, y: number): string[] {
  const root = text.closest('svg') as SVGSVGElement;
  const marks = [...root.querySelectorAll<SVGGeometryElement | SVGTextElement>('path, text')];
  return marks
    .slice(0, marks.indexOf(text))
    .filter((mark): mark is SVGGeometryElement => mark instanceof SVGGeometryElement)
    .filter(mark => {
      const matrix = mark.getScreenCTM();
      const {fill} = getComputedStyle(mark);
      return painted(fill) && matrix && mark.isPointInFill(new DOMPoint(x, y).matrixTransform(matrix.inverse()));
    })
    .map(mark => getComputedStyle(mark).fill)
    .reverse();
}

/** A text of the page with words of its own, and the colour behind it. */
function pageTexts(widget: BudgetElement): {readonly text: string; readonly ink: string; readonly under: string}[] {
  const paper = getComputedStyle(widget.renderRoot.querySelector('.paper-probe') as Element).color;
  const own = ({childNodes}: Element): boolean =>
    [...childNodes].some(node => node.nodeType === 3 && node.nodeValue?.trim());
  return [...widget.renderRoot.querySelectorAll('.root *:not(svg *)')]
    .filter(element => own(element) && element.checkVisibility() && !element.closest('.hidden, .marks'))
    .map(element => {
      let under = paper;
      for (let at: Element | null = element; at; at = at.parentElement) {
        const {backgroundColor} = getComputedStyle(at);
        if (painted(backgroundColor)) {
          under = backgroundColor;
          break;
        }
      }
      return {text: plain(element.textContent ?? ''), ink: getComputedStyle(element).color, under};
    });
}

/** An element whose colour is that of the paper, to ask for it. */
function probePaper(widget: BudgetElement): void {
  const probe = document.createElement('span');
  probe.className = 'paper-probe';
  probe.style.color = 'var(--mz-paper)';
  widget.renderRoot.querySelector('.root')?.append(probe);
}

everywhere((where, template, frame, name) => {
  describe(`vision: ${where}`, () => {
    for (const theme of ['light', 'dark'] as const) {
      const themed = async (): Promise<BudgetElement> => {
        const widget = await show(template, frame);
        widget.theme = theme;
        await widget.updateComplete;
        return widget;
      };

      it(`30${theme === 'dark' ? ', 42' : ''}: every text has 4.5:1 to what is painted under it, ${theme}`, async () => {
        const widget = await themed();
        await openAll(widget);
        probePaper(widget);
        const paper = getComputedStyle(widget.renderRoot.querySelector('.paper-probe') as Element).color;
        for (const text of widget.renderRoot.querySelectorAll<SVGTextElement>('.drawing text')) {
          const {left, right, top, bottom} = text.getBoundingClientRect();
          const ink = painted(getComputedStyle(text).fill);
          for (const x of [left + 1, (left + right) / 2, right - 1]) {
            const under = painted(fillsUnder(text, x, (top + bottom) / 2)[0] ?? paper);
            expect(ink && under && contrast(ink, under), `${text.textContent} at ${Math.round(x)}`).to.be.at.least(4.5);
          }
        }
        for (const {text, ink, under} of pageTexts(widget))
          expect(contrast(painted(ink) ?? ink, painted(under) ?? under), text).to.be.at.least(4.5);
      });

      it(`31${theme === 'dark' ? ', 42' : ''}: every mark has 3:1 to the paper, or an edge that has, ${theme}`, async () => {
        const widget = await themed();
        const paper = token(widget, 'paper');
        const edges = [...widget.renderRoot.querySelectorAll('.drawing path')].filter(path => {
          const stroke = painted(getComputedStyle(path).stroke);
          return stroke && contrast(stroke, paper) >= 3;
        });
        const boxes = edges.map(edge => edge.getBoundingClientRect());
        for (const mark of widget.renderRoot.querySelectorAll('.drawing path[fill^=var]')) {
          const inside = painted(getComputedStyle(mark).fill);
          if (inside && contrast(inside, paper) >= 3) continue;
          const {left, right, top, bottom} = mark.getBoundingClientRect();
          const around = boxes.some(
            box => box.left < left + 1 && box.right > right - 1 && box.top < top + 1 && box.bottom > bottom - 1,
          );
          expect(around, `an edge around ${mark.outerHTML.slice(0, 120)}`).to.equal(true);
        }
      });

      it(`34: any two colours differ by 11 (CIEDE2000) for protan, deutan and tritan eyes, ${theme}`, async () => {
        const widget = await themed();
        const fills = fillsOf(widget);
        for (const {eye, seen} of EYES) {
          fills.forEach((a, i) =>
            fills.slice(i + 1).forEach(b => {
              const difference = apart(seen(token(widget, a)), seen(token(widget, b)));
              expect(difference, `${a} and ${b}, ${eye}`).to.be.at.least(11);
            }),
          );
        }
      });
    }

    it('33: the ring of the focus is 2 px wide or more, at 4.5:1', async () => {
      const widget = await show(template, frame);
      const paper = token(widget, 'paper');
      const stops = widget.renderRoot.querySelectorAll<HTMLElement>('[role=toolbar] button, a[href], summary, .row');
      for (const stop of stops) {
        stop.focus();
        const {outlineWidth, outlineColor, outlineStyle} = getComputedStyle(stop);
        // A script's focus is shown where the keyboard was used last.
        if (!stop.matches(':focus-visible')) continue;
        expect(outlineStyle).to.equal('solid');
        expect(parseFloat(outlineWidth)).to.be.at.least(2);
        expect(contrast(painted(outlineColor) ?? outlineColor, paper)).to.be.at.least(4.5);
      }
      items(widget)[0]?.focus();
      const ring = (): Element[] => [...widget.renderRoot.querySelectorAll('.drawing g:last-child path')];
      if (widget.renderRoot.querySelector('.marks [data-key]:focus') === null) return;
      await until(() => ring().length > 0, 'the ring');
      const widths = ring().map(path => parseFloat(getComputedStyle(path).strokeWidth));
      expect(Math.max(...widths)).to.be.at.least(2);
      const best = ring().map(path => contrast(painted(getComputedStyle(path).stroke) ?? paper, paper));
      expect(Math.max(...best)).to.be.at.least(4.5);
    });

    it('38: no two texts of the drawing lie over each other', async () => {
      for (const width of [320, 900]) {
        const widget = await show(template, {...frame, width});
        const texts = [...widget.renderRoot.querySelectorAll('.drawing text')];
        const boxes = texts.map(text => text.getBoundingClientRect()).filter(({width: wide}) => wide > 0);
        boxes.forEach((a, i) =>
          boxes.slice(i + 1).forEach((b, j) => {
            const x = Math.min(a.right, b.right) - Math.max(a.left, b.left);
            const y = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
            // A line of letters is higher than its letters.
            const high = Math.min(a.height, b.height) * 0.45;
            const both = `${texts[i]?.textContent} and ${texts[i + 1 + j]?.textContent} at ${width}`;
            expect(x > 1 && y > high, both).to.equal(false);
          }),
        );
      }
    });

    it('39: cuts no number, and says in full what it cuts', async () => {
      for (const width of [320, 900]) {
        const widget = await show(template, {...frame, width});
        const outline = (widget.model?.outline ?? []).flatMap(item => [item, ...(item.pieces ?? [])]);
        // What a chart of one's own cuts stands in its table.
        const rows = (widget.model?.table.rows ?? []).map(({label}) => ({name: label.text}));
        const names = [...outline, ...rows];
        for (const text of [...widget.renderRoot.querySelectorAll('.drawing text')].map(node =>
          plain(node.textContent ?? ''),
        )) {
          if (!text.includes('…')) continue;
          expect(text).not.to.match(/\d[\s.,]?…/);
          const start = text.replace('…', '').trim();
          expect(
            names.some(({name: full}) => plain(full).includes(start)),
            text,
          ).to.equal(true);
        }
      }
    });

    it('40: has targets of 24 px, or the same thing as a target of 24 px', async () => {
      for (const width of [320, 900]) {
        const widget = await show(template, {...frame, width});
        await openAll(widget);
        const small = [...widget.renderRoot.querySelectorAll<HTMLElement>('button, a[href], summary')].filter(
          element => {
            const box = element.getBoundingClientRect();
            return element.checkVisibility() && (box.width < 23.5 || box.height < 23.5);
          },
        );
        for (const target of small) {
          // WCAG 2.5.8: a link in a sentence, or a mark whose figures the table under the button has too.
          const {key} = target.dataset;
          const inSentence = target.localName === 'a' && target.closest('.source');
          const inTable = key !== undefined && target.closest('.marks') !== null;
          expect(inSentence || inTable, target.outerHTML.slice(0, 120)).to.be.ok;
        }
      }
    });

    if (name !== 'map')
      it('35: says in words what a colour means, so that greyscale loses nothing', async () => {
        const widget = await show(template, frame);
        const {legend = [], outline = []} = widget.model ?? {};
        for (const item of outline.flatMap(one => [one, ...(one.pieces ?? [])])) {
          const meaning = legend.find(({colour}) => colour === item.colour);
          if (!meaning || legend.length < 2) continue;
          const said = [item.name, item.label.text, ...(item.more ?? [])].join(' ');
          expect(said, item.key).to.contain(meaning.label.text);
        }
      });
  });
});

describe('vision: the map in greyscale', () => {
  it('35: has classes that go from light to dark, and each place with its amount in the list', async () => {
    const widget = await show(html`${WIDGETS['map']}`);
    const light = [1, 2, 3, 4, 5].map(i => contrast(token(widget, `class-${i}`), token(widget, 'paper')));
    expect(light).to.deep.equal([...light].sort((a, b) => a - b));
    for (const item of widget.model?.outline ?? []) {
      const row = [...widget.renderRoot.querySelectorAll('.ranked .row')].find(
        element => (element as HTMLElement).dataset['key'] === item.key,
      );
      expect(plain(row?.textContent ?? '')).to.contain(plain(item.value));
    }
    items(widget)[0]?.focus();
    expect(focused(widget)).to.exist;
  });
});
