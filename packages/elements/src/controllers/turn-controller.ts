import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** How far beyond the window a chart is made ready before the reader gets there, in window heights. */
const AHEAD = 1;

/** The longest that a chart far from the window waits for an idle moment of its page, in milliseconds. */
const LONGEST_WAIT = 3000;

/** Charts that wait for an idle moment, each for one of its own. */
const waiting = new Set<TurnController>();
let listening = false;

function serveWhenIdle(): void {
  if (listening || waiting.size === 0) return;
  listening = true;
  const serve = (): void => {
    listening = false;
    const [first] = waiting;
    first?.take();
    serveWhenIdle();
  };
  if (typeof requestIdleCallback === 'undefined') setTimeout(serve, 100);
  else requestIdleCallback(serve, {timeout: LONGEST_WAIT});
}

const charts = new WeakMap<Element, TurnController>();
let observer: IntersectionObserver | undefined;

/** One observer for all the charts of a page. */
function observe(host: Element, chart: TurnController): void {
  if (typeof IntersectionObserver === 'undefined') return;
  observer ??= new IntersectionObserver(
    entries => entries.forEach(({target, isIntersecting}) => charts.get(target)?.move(isIntersecting)),
    {rootMargin: `${AHEAD * 100}% 0px`},
  );
  charts.set(host, chart);
  observer.observe(host);
}

/** What is emulated as paper says it by no event. */
const paper = typeof matchMedia === 'undefined' ? undefined : matchMedia('print');

/**
 * Says when it is the turn of a chart: at once in and near the window, where it is also drawn; further away its words come
 * in an idle moment of the page. Before it prints, everything is near.
 */
export class TurnController implements ReactiveController {
  /** True in the window and as far from it as it is high. */
  near = true;
  private works: (() => void)[] = [];
  private moment: Promise<void> | undefined;
  private arrive: () => void = () => undefined;
  /** True while its page is being printed. */
  isPrinted = false;
  private readonly print = ({type}: Event): void => {
    this.isPrinted = type === 'beforeprint' || paper?.matches === true;
    if (this.isPrinted) this.move(true);
    this.moved();
  };

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly moved: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    const {top, bottom} = this.host.getBoundingClientRect();
    const {innerHeight} = window;
    this.near = top <= (1 + AHEAD) * innerHeight && bottom >= -AHEAD * innerHeight;
    observe(this.host, this);
    this.isPrinted = paper?.matches === true;
    addEventListener('beforeprint', this.print);
    addEventListener('afterprint', this.print);
    paper?.addEventListener('change', this.print);
    // A widget that comes back is drawn again.
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    observer?.unobserve(this.host);
    removeEventListener('beforeprint', this.print);
    removeEventListener('afterprint', this.print);
    paper?.removeEventListener('change', this.print);
    this.take();
  }

  /** Does a work when the turn comes. */
  ask(work: () => void): void {
    if (this.near) return work();
    this.works.push(work);
    this.moment ??= new Promise(resolve => (this.arrive = resolve));
    waiting.add(this);
    serveWhenIdle();
  }

  /** Settles when nothing waits. */
  get settled(): Promise<void> {
    return this.moment ?? Promise.resolve();
  }

  move(near: boolean): void {
    const before = this.near;
    this.near = near;
    if (near) this.take();
    if (near !== before) this.moved();
  }

  take(): void {
    waiting.delete(this);
    const {works, arrive} = this;
    this.works = [];
    this.moment = undefined;
    for (const work of works) work();
    arrive();
  }
}
