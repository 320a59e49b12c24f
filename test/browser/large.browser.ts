// Files of very many lines: read beside the page where a worker is allowed, in slices where it is not, exact in both.
import '/dist/mizania.js';
import type {BudgetElement} from '@mizania/elements';
import {expect} from '@open-wc/testing';
import {largeCsv, type LargeTotals} from '../tools/large-csv.js';
import {visit} from '../tools/visit.js';
import {until} from './show.js';

const PAGE_FETCH = globalThis.fetch;

/** What a page went through while it read a file. */
interface Course {
  readonly requests: number;
  readonly workers: number;
  /** Turns of a timer of the page meanwhile. */
  readonly ticks: number;
  readonly totals: LargeTotals;
}

/** Answers for an address with a file that is made while it is read, until the work is done. */
async function whileServing(address: string, rows: number, work: () => Promise<void>, head = ''): Promise<Course> {
  let [requests, workers, ticks] = [0, 0, 0];
  let totals: LargeTotals | undefined;
  globalThis.fetch = (input, init) => {
    if (!(input as string).endsWith(address)) return PAGE_FETCH(input, init);
    requests += 1;
    const text = largeCsv(rows, 3, {faultyEvery: 1000, rowsPerChunk: 500});
    let first = head;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        const next = text.next();
        if (!next.done) {
          controller.enqueue(new TextEncoder().encode(first + next.value));
          first = '';
          return;
        }
        totals = next.value;
        controller.close();
      },
    });
    return Promise.resolve(new Response(body));
  };
  const Real = globalThis.Worker;
  globalThis.Worker = class extends Real {
    constructor(...args: ConstructorParameters<typeof Worker>) {
      super(...args);
      workers += 1;
    }
  };
  const ticking = setInterval(() => (ticks += 1), 5);
  try {
    await work();
  } finally {
    clearInterval(ticking);
    globalThis.fetch = PAGE_FETCH;
    globalThis.Worker = Real;
  }
  if (!totals) throw new Error('The file was not read to its end.');
  return {requests, workers, ticks, totals};
}

const WIDGETS: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['mizania-treemap', {by: 'mission programme', year: '2025'}],
  ['mizania-gauge', {year: '2024'}],
  ['mizania-breakdown', {year: '2023', phase: 'paid', decimal: '.'}],
];

/** Three widgets of one file, which ask different things of it and read it in two ways. */
async function showLarge(src: string): Promise<readonly BudgetElement[]> {
  const widgets = WIDGETS.map(([name, attributes]) => {
    const widget = document.createElement(name) as BudgetElement;
    for (const [attribute, value] of Object.entries({src, lang: 'fr', ...attributes}))
      widget.setAttribute(attribute, value);
    return widget;
  });
  const ready = widgets.map(widget => new Promise(resolve => widget.addEventListener('mizania-ready', resolve)));
  document.body.append(...widgets);
  await Promise.all(ready);
  return widgets;
}

const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s/g, '');
/** Millimes in dinars, as they are written in French. */
const exact = (millimes: number): string =>
  `${Math.floor(millimes / 1000).toLocaleString('fr')}${millimes % 1000 === 0 ? '' : `,${String(millimes % 1000).padStart(3, '0')}`}`;

const rowsOf = ({model}: BudgetElement): Map<string, number | undefined> =>
  new Map(model?.table.rows.map(({key, amounts}) => [key, amounts[0]]));

/** What the widgets say is what was counted when the file was made. */
function expectExact([treemap, gauge, breakdown]: readonly BudgetElement[], totals: LargeTotals): void {
  if (!treemap || !gauge || !breakdown) throw new Error('A widget is missing.');
  expect(treemap.model?.total).to.equal(totals.sums.get('2025 CP voted'));
  expect(rowsOf(treemap).size).to.equal(8);
  for (const [code, amount] of rowsOf(treemap))
    expect(amount).to.equal(totals.missions.get(`2025 CP voted ${code}`), code);
  for (const phase of ['voted', 'amended', 'paid'])
    expect(rowsOf(gauge).get(phase)).to.equal(totals.sums.get(`2024 CP ${phase}`), phase);
  expect(breakdown.model?.total).to.equal(totals.sums.get('2023 CP paid'));
  const missing = totals.missing.get('2024 CP paid') ?? 0;
  expect(plain(gauge.model?.notes.join())).to.contain(plain(missing.toLocaleString('fr')));
  const said = plain(treemap.renderRoot.querySelector('.issues summary')?.textContent);
  expect(said).to.match(new RegExp(`^${plain(totals.leftOut.rows.toLocaleString('fr'))}[^0-9]`));
}

describe('a file of a million lines', function () {
  this.timeout(180_000);
  let widgets: readonly BudgetElement[] = [];
  let course: Course;

  before(async () => {
    const show = async (): Promise<void> => {
      widgets = await showLarge('/million.csv');
    };
    course = await whileServing('/million.csv', 1_000_000, show, '# total_2025_voted_CP: 0.001\n');
  });
  after(() => widgets.forEach(widget => widget.remove()));

  it('is exact in every widget, with the lines that lack a figure and those that are left out', () => {
    expectExact(widgets, course.totals);
  });

  it('is read by one worker after one request, while the page lives on', () => {
    expect([course.requests, course.workers]).to.deep.equal([1, 1]);
    expect(course.ticks).to.be.greaterThan(100);
  });

  it('is checked in the worker: the gap to the published total is that of all its lines, to the millime', async () => {
    const [treemap] = widgets;
    const said = (): string =>
      [...(treemap?.renderRoot.querySelectorAll('.checks li') ?? [])].map(item => item.textContent).join('\n');
    await until(() => said() !== '', 'the checks');
    const gap = (course.totals.sums.get('2025 CP voted') ?? 0) - 1;
    expect(plain(said())).to.contain(plain(`${exact(gap)}dinars`));
    expect(said()).to.match(/engagement/);
  });

  it('opens level by level, and gives the levels that no widget had asked for', async () => {
    const [treemap] = widgets;
    if (!treemap) throw new Error('A widget is missing.');
    const sum = (): number => [...rowsOf(treemap).values()].reduce<number>((total, amount = 0) => total + amount, 0);
    const mission = treemap.model?.outline[0];
    treemap.path = [mission?.key ?? ''];
    await treemap.updateComplete;
    expect([rowsOf(treemap).size, sum()]).to.deep.equal([8, mission?.amount]);
    const ready = new Promise(resolve => treemap.addEventListener('mizania-ready', resolve, {once: true}));
    treemap.setAttribute('by', 'governorate');
    treemap.path = [];
    await ready;
    // Those of the file, and the lines that name none.
    expect([rowsOf(treemap).size, sum()]).to.deep.equal([25, course.totals.sums.get('2025 CP voted')]);
  });
});

describe('where there can be no worker', () => {
  it('a large file is read in slices under a policy that forbids it, and nothing is said of it', async function () {
    this.timeout(60_000);
    interface Seen {
      readonly requests: number;
      readonly ticks: number;
      readonly rows: number;
      readonly counted: number;
      readonly total: number;
      readonly shown: string;
    }
    const {reached, result, messages} = await visit<Seen>({
      path: '/test/pages/large.html?rows=150000',
      policy:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'none'",
      until: `document.querySelector('mizania-treemap').model`,
      read: `(() => {
        const {model, shadowRoot} = document.querySelector('mizania-treemap');
        const counted = new Map(seen.totals.sums).get('2025 CP voted');
        return {...seen, counted, rows: seen.totals.rows, total: model.total, shown: shadowRoot.textContent};
      })()`,
    });
    expect(reached).to.equal(true);
    expect(result.total).to.equal(result.counted);
    expect([result.requests, result.rows]).to.deep.equal([1, 150_000]);
    expect(result.ticks).to.be.greaterThan(20);
    expect(messages.filter(message => !/worker/i.test(message))).to.deep.equal([]);
    expect(result.shown).not.to.match(/worker|script/i);
  });

  it('a browser that throws is no fault either', async function () {
    this.timeout(60_000);
    const {result} = await visit<{readonly total: number; readonly counted: number}>({
      path: '/test/pages/large.html?rows=20000&worker=throws',
      until: `document.querySelector('mizania-treemap').model`,
      read: `({
        total: document.querySelector('mizania-treemap').model.total,
        counted: new Map(seen.totals.sums).get('2025 CP voted'),
      })`,
    });
    expect(result.total).to.equal(result.counted);
  });
});

describe('a file of a few lines', () => {
  it('needs no worker', async () => {
    let widgets: readonly BudgetElement[] = [];
    const course = await whileServing('/few.csv', 1000, async () => {
      widgets = await showLarge('/few.csv');
    });
    expectExact(widgets, course.totals);
    expect([course.requests, course.workers]).to.deep.equal([1, 0]);
    widgets.forEach(widget => widget.remove());
  });
});
