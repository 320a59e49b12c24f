// What becomes of a figure made without a page when the kit is there.
import '/dist/mizania.js';
import type {BudgetElement} from '@mizania/elements';
import {expect} from '@open-wc/testing';
import {html, render} from 'lit';
import {expectWarning} from '../tools/page-guard.js';
import {differences, type SvgNode} from '../tools/picture.js';
import {prerender, type PrerenderedWidget} from '../tools/prerender.js';
import {visit} from '../tools/visit.js';
import {focused, plain, settledIn, textOf, until, widgetIn} from './show.js';

const WIDGETS: Readonly<Record<string, PrerenderedWidget>> = {
  treemap: {tag: 'mizania-treemap', attributes: {src: '/data/lf-2019.csv'}, file: 'lf-2019.csv'},
  breakdown: {tag: 'mizania-breakdown', attributes: {src: '/data/illustrative.csv'}, file: 'illustrative.csv'},
  bullets: {
    tag: 'mizania-gauge',
    attributes: {src: '/data/illustrative.csv', each: 'mission'},
    file: 'illustrative.csv',
  },
  map: {
    tag: 'mizania-map',
    attributes: {src: '/data/private-investment-2016-2021.csv'},
    file: 'private-investment-2016-2021.csv',
  },
};

const TREEMAP = WIDGETS.treemap as PrerenderedWidget;
const CSV =
  '# unit: million\nyear,mission_fr,mission_ar,voted\n2024,Santé,الصحة,2\n2025,Santé,الصحة,3\n2025,Transport,النقل,1\n';
const INLINE: PrerenderedWidget = {tag: 'mizania-treemap', data: CSV};

let column: HTMLElement | undefined;
afterEach(() => column?.remove());

/** Requests must not be mistaken for those of another test. */
let visits = 0;

interface Frame {
  readonly lang?: 'fr' | 'ar';
  readonly width?: number;
  /** Changes the markup before it is parsed, as an editor may. */
  readonly edit?: (markup: string) => string;
}

/** Puts a prerendered widget into a page in which the kit is already. */
async function mount(widget: PrerenderedWidget, {lang = 'fr', width = 700, edit}: Frame = {}): Promise<BudgetElement> {
  const src = widget.attributes?.src;
  const own = {...widget.attributes, lang, ...(src ? {src: `${src}?${(visits += 1)}`} : {})};
  const {markup} = await prerender([{...widget, attributes: own}]);
  column = document.createElement('div');
  column.dir = lang === 'ar' ? 'rtl' : 'ltr';
  column.style.width = `${width}px`;
  document.body.prepend(column);
  const [text = ''] = markup;
  (column as unknown as {setHTMLUnsafe(text: string): void}).setHTMLUnsafe(edit?.(text) ?? text);
  const made = widgetIn(column);
  // Until the element has learned how to take the figure over.
  await until(
    () => !isAsleep(made) || made.shadowRoot?.querySelector('.chart')?.hasAttribute('tabindex') !== false,
    'its readiness',
  );
  return made;
}

const stillOf = (widget: BudgetElement): HTMLElement | null => widget.shadowRoot?.querySelector('.still') ?? null;
const isAsleep = (widget: BudgetElement): boolean => stillOf(widget) !== null && widget.model === undefined;
const isLive = (widget: BudgetElement): boolean => stillOf(widget) === null && widget.model !== undefined;

const requestsOf = (widget: BudgetElement): number =>
  performance.getEntriesByName(new URL(widget.src, location.href).href).length;

/** What is seen of several. */
const seen = (widget: BudgetElement, selector: string): HTMLElement | SVGElement => {
  const found = [...(widget.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
  const [first] = found.filter(element => element.getClientRects().length > 0);
  if (!first) throw new Error(`nothing is seen of ${selector}`);
  return first;
};

const point = (target: Element, type: string, pointerType = 'mouse'): void =>
  void target.dispatchEvent(new PointerEvent(type, {bubbles: true, composed: true, pointerType}));

const hover = (widget: BudgetElement): void => point(seen(widget, '.chart path'), 'pointerover');

/** A click in the middle of what is seen of something. */
function clickOn(target: Element): void {
  const {left, top, width, height} = target.getBoundingClientRect();
  const at = {clientX: left + width / 2, clientY: top + height / 2};
  target.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, ...at}));
}

const rest = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 150));

/** `l` steps as the corners that they lead to, for paths that are written shorter in text. */
function longPath(path: string): string {
  return path.replace(/M(-?[\d.]+) (-?[\d.]+)l([^MZ]*)/g, (_, x: string, y: string, steps: string) => {
    let [atX, atY] = [Number(x), Number(y)];
    const numbers = (steps.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const corners = [`${atX},${atY}`];
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      atX += numbers[i] ?? 0;
      atY += numbers[i + 1] ?? 0;
      corners.push(`${atX.toFixed(3)},${atY.toFixed(3)}`);
    }
    return `M${corners.join('L')}`;
  });
}

const nodeOf = (element: Element): SvgNode => ({
  tag: element.localName,
  attributes: Object.fromEntries(
    [...element.attributes].map(({name, value}) => [name, name === 'd' ? longPath(value) : value]),
  ),
  text: element.textContent ?? '',
  children: [...element.children].map(nodeOf),
});

/** Where to cut a figure so that half of the list that is seen has come; half of all where there is no list. */
function middleOfList(markup: string): number {
  const ranked = markup.indexOf('class="ranked"');
  const start = ranked < 0 ? markup.indexOf('class="listed') : ranked;
  if (start < 0) return Math.floor(markup.length / 2);
  const rows = [...markup.slice(start, start + /<\/[uo]l>/.exec(markup.slice(start))!.index).matchAll(/<li[ >]/g)];
  return start + (rows[Math.floor(rows.length / 2)]?.index ?? 0);
}

/** The lines under the picture, with their title, as they are seen. */
const linesOf = (element: Element): readonly string[] =>
  [...(element.shadowRoot?.querySelectorAll('.listed-title, .listed .row') ?? [])]
    .filter(line => line.checkVisibility())
    .map(line => [...line.childNodes].filter(isSeen).map(({textContent}) => textContent?.trim()))
    .map(words => words.filter(Boolean).join(' '));

const isSeen = (node: Node): boolean =>
  node instanceof Element ? node.checkVisibility() && !node.classList.contains('hidden') : node instanceof Text;

const boxesIn = (svg: Element): DOMRect[] =>
  [...svg.querySelectorAll('path, line, text')].map(mark => mark.getBoundingClientRect());

for (const [name, widget] of Object.entries(WIDGETS)) {
  describe(`taken over: ${name}`, () => {
    for (const lang of ['fr', 'ar'] as const) {
      for (const width of [300, 390, 700]) {
        it(`asks for nothing, then is the same picture at the same place, in ${lang} at ${width} pixels`, async () => {
          const element = await mount(widget, {lang, width});
          await rest();
          expect(isAsleep(element)).to.equal(true);
          expect(requestsOf(element)).to.equal(0);
          const before = seen(element, 'svg.marks');
          const [picture, boxes, {height}] = [nodeOf(before), boxesIn(before), element.getBoundingClientRect()];
          const lines = linesOf(element);
          const settled = settledIn(element);
          hover(element);
          expect(await settled).to.equal('mizania-ready');
          await until(() => isLive(element), 'the live figure');
          expect(requestsOf(element)).to.equal(1);
          const after = seen(element, '.drawing svg');
          expect(differences(picture, nodeOf(after))).to.deep.equal([]);
          expect(linesOf(element)).to.deep.equal(lines);
          expect(element.getBoundingClientRect().height).to.be.closeTo(height, 0.5);
          boxesIn(after).forEach((box, i) => {
            expect(Math.abs(box.left - (boxes[i]?.left ?? NaN)), `mark ${i}`).to.be.below(3);
            expect(Math.abs(box.top - (boxes[i]?.top ?? NaN)), `mark ${i}`).to.be.below(3);
          });
        });
      }
    }

    it('moves nothing in its page, from the first paint to the live figure', async () => {
      const {path} = await prerender([{...widget, attributes: {...widget.attributes, lang: 'fr'}}], {
        name: `shift-${name}`,
        kit: true,
      });
      const read = `(async () => {
        const host = document.querySelector('main > *');
        const shown = [...host.shadowRoot.querySelectorAll('.chart path')].find(path => path.getClientRects().length > 0);
        const ready = new Promise(resolve => host.addEventListener('mizania-ready', resolve, {once: true}));
        shown.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true, pointerType: 'mouse'}));
        await ready;
        await new Promise(resolve => setTimeout(resolve, 300));
        const shifts = await new Promise(resolve => {
          new PerformanceObserver(list => resolve(list.getEntries())).observe({type: 'layout-shift', buffered: true});
          setTimeout(() => resolve([]), 200);
        });
        return {still: host.shadowRoot.querySelector('.still') !== null, shift: shifts.reduce((sum, {value}) => sum + value, 0)};
      })()`;
      const until = `document.querySelector('main > *').shadowRoot.querySelector('.chart[tabindex]')`;
      for (const width of [360, 1000]) {
        const {reached, result} = await visit<{still: boolean; shift: number}>({
          path,
          width,
          height: 1600,
          until,
          read,
        });
        expect(reached).to.equal(true);
        expect(result).to.deep.equal({still: false, shift: 0});
      }
    });

    it('moves nothing that is seen while it is still on its way', async () => {
      const frame = document.createElement('iframe');
      // Where its list has several columns.
      frame.style.width = name === 'map' ? '400px' : '1000px';
      document.body.append(frame);
      const page = frame.contentDocument as Document;
      const {markup} = await prerender([widget]);
      const [text = ''] = markup;
      const half = middleOfList(text);
      page.open();
      page.write(`<!doctype html><body>${text.slice(0, half)}`);
      await rest();
      const root = (page.body.firstElementChild as BudgetElement).shadowRoot as ShadowRoot;
      const places = (): ReadonlyMap<Element, DOMRect> =>
        new Map(
          [...root.querySelectorAll('.title, .summary, .legend li, .row, svg.marks')]
            .filter(element => element.checkVisibility({visibilityProperty: true}))
            .map(element => [element, element.getBoundingClientRect()]),
        );
      const before = places();
      expect(before.size).to.be.greaterThan(1);
      page.write(text.slice(half));
      page.close();
      await rest();
      const after = places();
      expect(after.size).to.be.greaterThan(before.size);
      for (const [element, {left, top}] of before) {
        expect([after.get(element)?.left, after.get(element)?.top], element.className as string).to.deep.equal([
          left,
          top,
        ]);
      }
      frame.remove();
    });

    it('breaks no rule of axe, as it stands and taken over', async () => {
      const element = await mount(widget);
      await expect(element).to.be.accessible();
      seen(element, '.chart').focus();
      await until(() => isLive(element), 'the live figure');
      await expect(element).to.be.accessible();
    });
  });
}

describe('a figure that stands', () => {
  it('says nothing to the page and has no model until it is woken', async () => {
    const element = await mount(TREEMAP);
    await element.updateComplete;
    expect([isAsleep(element), element.model]).to.deep.equal([true, undefined]);
    const settled = settledIn(element);
    element.wake();
    expect(await settled).to.equal('mizania-ready');
    expect(element.model?.total).to.equal(40_741_000_000_000);
  });

  it('gives the focus to its first item when the focus comes to the drawing', async () => {
    const element = await mount(TREEMAP);
    const chart = seen(element, '.chart');
    expect([chart.getAttribute('tabindex'), chart.getAttribute('aria-label')]).to.deep.equal([
      '0',
      'Éléments du graphique',
    ]);
    chart.focus();
    await until(() => isLive(element), 'the live figure');
    expect(focused(element)?.dataset.key).to.equal(element.model?.outline[0]?.key);
  });

  it('opens what was clicked, in the drawing', async () => {
    const element = await mount(TREEMAP);
    const keys: string[] = [];
    element.addEventListener('mizania-select', ({detail}) => keys.push(detail.label));
    const label = [...seen(element, 'svg.marks').querySelectorAll('text')].find(text =>
      text.textContent?.includes('Éducation'),
    );
    clickOn(label as Element);
    await until(() => isLive(element), 'the live figure');
    expect(keys).to.deep.equal(['Éducation']);
    expect(element.path).to.have.length(1);
  });

  it('opens what was clicked in the list, and in the list of a map', async () => {
    const element = await mount(TREEMAP);
    const keys: string[] = [];
    element.addEventListener('mizania-select', ({detail}) => keys.push(detail.label));
    const row = seen(element, '.listed .row');
    const name = plain(row.querySelector('.name')?.textContent ?? '');
    clickOn(row);
    await until(() => isLive(element), 'the live figure');
    expect(keys).to.deep.equal([name]);
    const map = await mount(WIDGETS.map as PrerenderedWidget);
    map.addEventListener('mizania-select', ({detail}) => keys.push(detail.label));
    clickOn([...(map.shadowRoot?.querySelectorAll('.ranked .row') ?? [])][2] as Element);
    await until(() => isLive(map), 'the live map');
    expect(keys.at(-1)).to.equal('Ben Arous');
  });

  it('stays under a finger or a button that is down', async () => {
    const element = await mount(TREEMAP);
    const mark = seen(element, '.chart path');
    point(mark, 'pointerover');
    point(mark, 'pointerdown');
    await until(() => element.model !== undefined, 'the model');
    await rest();
    expect(stillOf(element)).to.not.equal(null);
    point(mark, 'pointerup');
    clickOn(mark);
    await until(() => isLive(element), 'the live figure');
    expect(element.path).to.have.length(1);
  });

  it('does not wake for a finger that scrolls over it, nor for its table, its source and its theme', async () => {
    const element = await mount(TREEMAP);
    point(seen(element, '.chart path'), 'pointerover', 'touch');
    const details = stillOf(element)?.querySelector<HTMLDetailsElement>('details.data');
    const summary = details?.querySelector('summary');
    point(summary as Element, 'pointerover');
    summary?.focus();
    summary?.click();
    element.setAttribute('theme', 'dark');
    await rest();
    expect(details?.open).to.equal(true);
    expect([isAsleep(element), requestsOf(element)]).to.deep.equal([true, 0]);
  });

  it('keeps its table open and the focus on its button', async () => {
    const element = await mount(TREEMAP);
    const summary = stillOf(element)?.querySelector<HTMLElement>('details.data > summary');
    summary?.click();
    summary?.focus();
    const {height} = element.getBoundingClientRect();
    hover(element);
    await until(() => isLive(element), 'the live figure');
    expect(element.shadowRoot?.querySelector<HTMLElement>('.table-box')?.hidden).to.equal(false);
    expect(focused(element)?.getAttribute('part')).to.equal('table-button');
    expect(element.getBoundingClientRect().height).to.be.closeTo(height, 0.5);
  });

  it('says the same checks, in the same place, and leaves when the live figure says them too', async () => {
    for (const lang of ['fr', 'ar'] as const) {
      const file = 'ministries-2015-2019.csv';
      const attributes = {src: `/data/${file}`, by: 'title', each: 'year'};
      const element = await mount({tag: 'mizania-breakdown', attributes, file}, {lang});
      const checks = (): HTMLElement | null | undefined => element.shadowRoot?.querySelector<HTMLElement>('.checks');
      const before = checks();
      expect(before?.querySelectorAll('li').length).to.equal(3);
      const {top, height} = (before as HTMLElement).getBoundingClientRect();
      const said = plain(before?.textContent ?? '');
      let withoutChecks = 0;
      const watcher = new MutationObserver(() => {
        const live = element.shadowRoot?.querySelector<HTMLElement>('.root:not(.still)');
        if (live && !live.hidden && !live.querySelector('.checks')) withoutChecks += 1;
      });
      watcher.observe(element.shadowRoot as ShadowRoot, {subtree: true, childList: true, attributes: true});
      hover(element);
      await until(() => isLive(element), 'the live figure');
      watcher.disconnect();
      expect(withoutChecks).to.equal(0);
      expect(checks()).to.not.equal(before);
      expect(plain(checks()?.textContent ?? '')).to.equal(said);
      expect(checks()?.getBoundingClientRect().top).to.be.closeTo(top, 0.5);
      expect(checks()?.getBoundingClientRect().height).to.be.closeTo(height, 0.5);
    }
  });

  it('wakes when the page asks for something else, and shows it', async () => {
    const changes: Readonly<Record<string, (element: BudgetElement) => void>> = {
      attribute: element => element.setAttribute('year', '2024'),
      property: element => (element.year = 2024),
      data: element => (element.data = {meta: {unit: 'million'}, rows: [{year: 2024, mission_fr: 'Santé', voted: 2}]}),
      'data in the tag': element =>
        (element.querySelector('script') as HTMLElement).firstChild?.replaceWith(CSV.replace(/2025.*\n/g, '')),
    };
    for (const [what, change] of Object.entries(changes)) {
      const element = await mount(INLINE);
      await rest();
      expect(isAsleep(element), what).to.equal(true);
      change(element);
      await until(() => isLive(element), what);
      expect(element.model?.total, what).to.equal(2_000_000_000);
    }
  });

  it('wakes when its language changes, and speaks it', async () => {
    const element = await mount(INLINE);
    element.lang = 'ar';
    await until(() => isLive(element), 'the live figure');
    expect(textOf(element, '.summary')).to.match(/[\u0600-\u06ff]/);
    expect(element.shadowRoot?.querySelector('.root')?.getAttribute('dir')).to.equal('rtl');
  });

  it('does not show what an editor has changed since it was made', async () => {
    const edits: Readonly<Record<string, (markup: string) => string>> = {
      attribute: markup => markup.replace('<mizania-treemap', '<mizania-treemap year="2024"'),
      data: markup =>
        markup.replace(/(<script[^>]*>[^]*?)2025,Santé,الصحة,3\n2025,Transport,النقل,1/, '$12025,Santé,الصحة,2'),
    };
    for (const [what, edit] of Object.entries(edits)) {
      const element = await mount(INLINE, {edit});
      await until(() => isLive(element), what);
      expect(element.model?.total, what).to.equal(2_000_000_000);
    }
  });

  it('is as wide as its page lets it be again when that changes', async () => {
    const element = await mount(TREEMAP, {width: 700});
    hover(element);
    await until(() => isLive(element), 'the live figure');
    expect(element.model?.drawing.width).to.equal(600);
    (element.parentElement as HTMLElement).style.width = '650px';
    await until(() => element.model?.drawing.width === 650, 'a drawing for this width');
    expect(element.shadowRoot?.querySelector('.held')).to.equal(null);
  });

  it('stays the same picture in another font, and with larger letters, until it is drawn anew', async () => {
    const page = document.documentElement;
    try {
      for (const size of ['16px', '20px']) {
        page.style.fontSize = size;
        const element = await mount(TREEMAP, {width: 700});
        (element.parentElement as HTMLElement).style.setProperty('--mizania-font', 'monospace');
        await rest();
        expect(isAsleep(element), size).to.equal(true);
        const [before, {height}] = [seen(element, 'svg.marks'), element.getBoundingClientRect()];
        const picture = nodeOf(before);
        hover(element);
        await until(() => isLive(element), 'the live figure');
        expect(differences(picture, nodeOf(seen(element, '.drawing svg'))), size).to.deep.equal([]);
        expect(element.getBoundingClientRect().height, size).to.be.closeTo(height, 0.5);
        column?.remove();
      }
    } finally {
      page.style.fontSize = '';
    }
  });

  it('answers the pointer where its marks are seen, larger than they are drawn', async () => {
    const element = await mount(TREEMAP, {width: 700});
    hover(element);
    await until(() => isLive(element), 'the live figure');
    const items = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.marks [data-key]') ?? [])];
    const marks = [...(element.shadowRoot?.querySelectorAll('.drawing .layer_0_marks path') ?? [])];
    expect(items.length).to.be.greaterThan(5);
    const boxes = marks.map(mark => mark.getBoundingClientRect());
    for (const item of items) {
      const {left, top, width, height} = item.getBoundingClientRect();
      const isOver = (box: DOMRect): boolean =>
        [left - box.left, top - box.top, width - box.width, height - box.height].every(by => Math.abs(by) < 1);
      expect(boxes.some(isOver), item.dataset.key).to.equal(true);
    }
    const {left, top, width, height} = (marks[0] as Element).getBoundingClientRect();
    const at = {clientX: left + width / 2, clientY: top + height / 4};
    marks[0]?.dispatchEvent(new PointerEvent('pointermove', {bubbles: true, composed: true, ...at}));
    await element.updateComplete;
    const tip = element.shadowRoot?.querySelector('.tooltip')?.getBoundingClientRect();
    expect(Math.abs((tip?.left ?? NaN) - at.clientX)).to.be.below(40);
  });

  it('hostile 47: says under itself that its file did not come, and is taken over when it comes', async () => {
    expectWarning(/404|^$/);
    console.error('404');
    const element = await mount({...TREEMAP, attributes: {src: '/data/nowhere.csv'}});
    const errors: string[] = [];
    element.addEventListener('mizania-error', ({detail}) => errors.push(detail.code));
    const {top} = seen(element, 'svg.marks').getBoundingClientRect();
    hover(element);
    await until(() => errors.length > 0, 'the error');
    await element.updateComplete;
    expect(errors).to.deep.equal(['http']);
    expect(stillOf(element)).to.not.equal(null);
    expect(textOf(element, '[role=alert]')).to.contain('404');
    expect(seen(element, 'svg.marks').getBoundingClientRect().top).to.equal(top);
    element.src = '/data/lf-2019.csv';
    await until(() => isLive(element), 'the live figure');
    expect(element.shadowRoot?.querySelector('[role=alert]')).to.equal(null);
  });

  it('that says an error is tried again', async () => {
    const {markup} = await prerender([
      {tag: 'mizania-treemap', attributes: {src: '/data/lf-2019.csv?error'}, data: 'a,b\n1,2\n'},
    ]);
    expect(markup[0]).to.contain('class="state error"');
    const element = await mount({tag: 'mizania-treemap', attributes: {src: '/data/lf-2019.csv'}, data: 'a,b\n1,2\n'});
    await until(() => isLive(element), 'the live figure');
    expect(textOf(element, '.summary')).to.contain('40 741');
  });

  it('keeps the slots of its tag', async () => {
    const options = {children: '<span slot="title">Titre de la page</span>'};
    const element = await mount({...INLINE, options});
    const shown = (): string =>
      [...(element.shadowRoot?.querySelectorAll<HTMLSlotElement>('slot[name=title]') ?? [])]
        .filter(slot => slot.parentElement?.checkVisibility())
        .flatMap(slot => slot.assignedNodes().map(node => node.textContent ?? ''))
        .join();
    expect(shown()).to.equal('Titre de la page');
    hover(element);
    await until(() => isLive(element), 'the live figure');
    expect(shown()).to.equal('Titre de la page');
  });

  it('is live at once where it cannot be learned how it is taken over', async () => {
    const {path} = await prerender([{...TREEMAP, attributes: {src: '/demo/data/lf-2019.csv'}}], {
      name: 'no-door',
      kit: true,
    });
    const {reached} = await visit({
      path,
      absent: 'chunks/takeover',
      until: `document.querySelector('main > *').model && !document.querySelector('main > *').shadowRoot.querySelector('.still')`,
    });
    expect(reached).to.equal(true);
  });

  it('is found by an element that is there before its tag is read', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const page = frame.contentDocument as Document;
    page.open();
    page.write('<!doctype html><script>import("/dist/mizania.js")</script>');
    await until(() => frame.contentWindow?.customElements.get('mizania-treemap') !== undefined, 'the kit');
    const {markup} = await prerender([{...TREEMAP, attributes: {src: '/data/lf-2019.csv?written'}}]);
    page.write(markup[0] ?? '');
    await rest();
    page.close();
    const element = page.querySelector('mizania-treemap') as BudgetElement;
    await until(() => element.shadowRoot?.querySelector('.chart[tabindex]') !== null, 'its readiness');
    await rest();
    expect(isAsleep(element)).to.equal(true);
    expect(element.querySelector('template')).to.equal(null);
    frame.remove();
  });

  it('is nothing but a tag in a browser that knows no such templates', async () => {
    const {markup} = await prerender([{...TREEMAP, attributes: {src: '/data/lf-2019.csv?old'}}]);
    column = document.createElement('div');
    document.body.prepend(column);
    const old = document.createElement('template');
    old.innerHTML = markup[0] ?? '';
    const settled = settledIn(column);
    column.append(old.content);
    const element = widgetIn(column);
    await element.updateComplete;
    expect(element.querySelector('template')).to.not.equal(null);
    expect(element.shadowRoot?.querySelector('.skeleton')).to.not.equal(null);
    expect(await settled).to.equal('mizania-ready');
    expect(textOf(element, '.summary')).to.contain('40 741');
  });

  it('is moved in its page without a word', async () => {
    const element = await mount(TREEMAP);
    const other = document.createElement('div');
    render(html`<p>x</p>`, other);
    column?.append(other);
    other.append(element);
    await rest();
    expect([isAsleep(element), requestsOf(element)]).to.deep.equal([true, 0]);
    hover(element);
    await until(() => isLive(element), 'the live figure');
  });
});
