import {type Drawing, issueOf, type OwnDrawing} from '@mizania/core';
import {type Loader, type LocaleFormatters, type LoggerInterface, type Spec, View} from 'vega';
import embed, {type EmbedOptions} from 'vega-embed';
import type {TopLevelSpec} from 'vega-lite';
import type {Drawn} from '../drawn.js';
import {keepChoices, paramsWithChoices} from './choices.js';
import {mixable} from './colours.js';
import {makeRoom} from './room.js';
import {styleIn} from './style.js';
import {Tip} from './tip.js';

/** One picture, with what lies over and under it. */
interface Picture {
  readonly nodes: readonly HTMLElement[];
  /** Remembers what the reader has chosen, for the next one. */
  keep(): void;
  finalize(): void;
}

/**
 * Draws a page's own spec with Vega. Every change draws it anew beside the one that stands and then replaces that, so that
 * the page never jumps. Nothing in it needs more of a security policy than the rest of the kit: expressions are
 * interpreted, and neither a style element nor a style attribute is written.
 */
export async function drawOwn(container: HTMLElement, first: Drawing): Promise<Drawn> {
  styleIn(container);
  let shown: Picture | undefined;
  let wanted: Drawing | undefined;
  const show = async (drawing: Drawing): Promise<void> => {
    wanted = drawing;
    shown?.keep();
    const picture = await pictureOf(container, drawing);
    if (wanted !== drawing) return picture.finalize();
    shown?.finalize();
    shown = picture;
    container.replaceChildren(...picture.nodes);
    letScroll(container);
  };
  await show(first);
  // The stylesheet gives the ink a transition of no length: it starts whenever the colours of the page change.
  const recolour = ({target, propertyName}: TransitionEvent): void => {
    if (!wanted || target !== container || propertyName !== 'color') return;
    show(wanted).catch((error: unknown) => console.error(error));
  };
  container.addEventListener('transitionrun', recolour);
  return {
    spec: first.spec,
    update: show,
    keyAt: () => undefined,
    focus: () => undefined,
    remove() {
      wanted = undefined;
      container.removeEventListener('transitionrun', recolour);
      shown?.keep();
      shown?.finalize();
      // A page does not jump when a drawing far from the window goes, nor when it comes back.
      if (container.offsetHeight > 0) container.style.setProperty('--height', `${container.offsetHeight}px`);
      container.replaceChildren();
    },
  };
}

async function pictureOf(container: HTMLElement, {own, datasets}: Drawing): Promise<Picture> {
  if (!own) throw new TypeError('invalid drawing: it has no spec of its own');
  const [box, place, controls] = [division('scroll'), division('picture'), division('controls')];
  // What it shows is in the summary and in the table.
  place.setAttribute('aria-hidden', 'true');
  // vega-embed empties its place in a way that Trusted Types forbid.
  Object.defineProperty(place, 'innerHTML', {set: () => place.replaceChildren()});
  box.append(place);
  const tip = new Tip();
  const errors: unknown[] = [];
  const result = await embed(place, specOf(own, container) as unknown as TopLevelSpec, {
    ...FIXED,
    config: configOf(own, container),
    logger: loggerInto(errors),
    patch: spec => withData(spec, own.fits, datasets),
    viewClass: viewOf(own),
    tooltip: tip.show,
    bind: controls,
  }).catch((error: unknown) => Promise.reject(faultFrom(error)));
  await makeRoom(result.view, place);
  const isEmpty = place.querySelector('.role-mark > *') === null;
  if (errors.length > 0 || isEmpty) {
    result.finalize();
    throw errors.length > 0
      ? faultFrom(errors[0])
      : new Error('The spec draws no mark', {cause: issueOf('nothing-drawn', 'error')});
  }
  return {
    nodes: [box, controls, tip.element],
    keep: () => keepChoices(container, own, result.view),
    finalize: result.finalize,
  };
}

/** What Vega finds wrong with a spec: its own words are for the developer. */
function faultFrom(error: unknown): Error {
  const {message} = error instanceof Error ? error : new Error(String(error));
  return new Error(message, {cause: issueOf('bad-spec', 'error', {detail: message})});
}

const division = (className: string): HTMLElement => Object.assign(document.createElement('div'), {className});

const refuse = (address: string): Promise<never> => Promise.reject(new Error(`not fetched: ${address}`));

/** Whatever a spec asks for: there is no request, no link, no menu, and no code made of text. */
const FIXED: EmbedOptions<never> = {
  mode: 'vega-lite',
  renderer: 'svg',
  ast: true,
  actions: false,
  defaultStyle: false,
  hover: false,
  loader: {load: refuse, sanitize: refuse, http: refuse, file: refuse} satisfies Loader,
  expressionFunctions: Object.fromEntries(
    ['amount', 'amountDigits', 'exactAmount', 'axisName', 'legendName'].map(name => [name, written(name)]),
  ),
};

/** The formats of the chart in which a function is called: several stand on a page, in several languages. */
const formats = new WeakMap<object, OwnDrawing['formats']>();

function written(name: string): (value: unknown) => string {
  return function (this: {context: {dataflow: View}}, value: unknown): string {
    return formats.get(this.context.dataflow)?.[name]?.(value) ?? '';
  };
}

/** A view that writes numbers and dates in the language of its chart: vega-embed sets one language for the whole page. */
function viewOf(own: OwnDrawing): typeof View {
  return class extends View {
    constructor(...[runtime, options]: ConstructorParameters<typeof View>) {
      // The types ask for formatters; Vega makes them of the definitions.
      const locale = {number: own.numbers, time: own.times} as unknown as LocaleFormatters;
      super(runtime, {...options, locale});
      formats.set(this, own.formats);
    }
  };
}

const specOf = (own: OwnDrawing, container: HTMLElement): OwnDrawing['spec'] => ({
  ...own.spec,
  params: mixable(paramsWithChoices(container, own), container),
});

const configOf = ({config}: OwnDrawing, container: HTMLElement): OwnDrawing['config'] => ({
  ...config,
  font: getComputedStyle(container).fontFamily,
  range: mixable(config.range, container),
});

/** The rows, as copies: Vega writes on what it is given. The width is that of the whole, axes and legends included. */
function withData(spec: Spec, fits: boolean, datasets: Drawing['datasets']): Spec {
  const data = spec.data?.map(item => {
    const rows = datasets[item.name];
    return rows ? {...item, values: rows.map(row => ({...row}))} : item;
  });
  return {...spec, data: data, ...(fits && {autosize: {type: 'fit-x', contains: 'padding'}})};
}

/** Warnings go to the developer; the first error stops the drawing. */
function loggerInto(errors: unknown[]): LoggerInterface {
  const logger: LoggerInterface = {
    level: () => logger,
    error(...args: readonly unknown[]) {
      errors.push(...args);
      return logger;
    },
    warn(...args: readonly unknown[]) {
      console.warn('mizania-chart:', ...args);
      return logger;
    },
    info: () => logger,
    debug: () => logger,
  };
  return logger;
}

/** A drawing that keeps its own width scrolls in its box, by keyboard too. */
function letScroll(container: HTMLElement): void {
  const box = container.querySelector<HTMLElement>('.scroll');
  if (!box || box.scrollWidth <= box.clientWidth) return;
  box.tabIndex = 0;
  box.setAttribute('role', 'region');
  box.setAttribute('aria-labelledby', 'title');
}
