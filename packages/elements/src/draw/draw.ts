import {type Drawing, SPECS} from '@mizania/core';
import {parse, type Runtime, View, Warn} from 'vega';
import {expressionInterpreter} from 'vega-interpreter';
import {compile, type TopLevelSpec} from 'vega-lite';
import type {Drawn} from './drawn.js';

const runtimes = new Map<string, Runtime>();

/** Expressions are parsed to a tree and interpreted, so a page needs no `unsafe-eval` in its policy. */
function runtimeOf(name: string): Runtime {
  let runtime = runtimes.get(name);
  if (!runtime) {
    const spec = SPECS[name];
    if (!spec) throw new TypeError(`invalid spec: ${name}`);
    // The specs are plain JSON, checked by Vega-Lite itself; its type is a union too wide to write them in.
    const vega = compile(spec as unknown as TopLevelSpec).spec;
    runtime = parse(vega, undefined, {ast: true});
    runtimes.set(name, runtime);
  }
  return runtime;
}

/** The datum behind an SVG element, as Vega binds it. */
function datumOf(target: EventTarget | null): {readonly key?: string} | undefined {
  const item = (target as {__data__?: {datum?: {key?: string}} | readonly {datum?: {key?: string}}[]} | null)?.__data__;
  return Array.isArray(item) ? undefined : (item as {datum?: {key?: string}} | undefined)?.datum;
}

/**
 * Draws one chart into an element. This is the only file that knows Vega: the specs that are compiled at build time
 * will replace it.
 */
export async function draw(container: HTMLElement, first: Drawing): Promise<Drawn> {
  const view = new View(runtimeOf(first.spec), {
    expr: expressionInterpreter,
    renderer: 'svg',
    container,
    hover: false,
    logLevel: Warn,
  });
  view.tooltip(() => undefined);
  let marks = first.datasets.marks ?? [];
  const show = async ({width, height, params, datasets}: Drawing): Promise<void> => {
    view.width(width).height(height);
    for (const [name, value] of Object.entries(params)) view.signal(name, value);
    for (const [name, data] of Object.entries(datasets)) view.data(name, [...data]);
    marks = datasets.marks ?? [];
    await view.runAsync();
  };
  await show(first);
  return {
    spec: first.spec,
    update: show,
    keyAt: target => datumOf(target)?.key,
    focus(key) {
      // All of them: a region of a map may stand in the inset as well.
      const same = key === undefined ? [] : marks.filter(mark => (mark as {key?: string}).key === key);
      view.data(
        'focus',
        same.map(datum => ({...datum})),
      );
      void view.runAsync();
    },
    remove() {
      view.finalize();
      container.replaceChildren();
    },
  };
}
