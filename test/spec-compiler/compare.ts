// Draws one spec twice, by the compiler's module and by Vega itself without a page, and says what is different.
import {mkdirSync, writeFileSync} from 'node:fs';
import {parse, View} from 'vega';
import {compile, type TopLevelSpec} from 'vega-lite';
import {compileSpec} from '../../.config/spec-compiler/module.js';
import type {Dict} from '../../.config/spec-compiler/unsupported.js';
import {inRoot} from '../../.config/tools/paths.js';
import type {Layer, Scene} from '../../packages/elements/src/draw/scene.js';
import {differences, type SvgNode} from '../tools/picture.js';

export interface Given {
  readonly datasets: Readonly<Record<string, readonly object[]>>;
  readonly params?: Readonly<Record<string, string | number | boolean | readonly (string | number)[]>>;
}

const SIZE = {width: 320, height: 200};

/** A spec with what those of the kit have in common. */
export const specOf = (rest: Dict): Dict => ({
  width: 100,
  height: 100,
  padding: 0,
  autosize: 'none',
  background: null,
  config: {view: {stroke: null, fill: 'transparent'}, aria: false, mark: {aria: false}},
  ...rest,
});

let files = 0;

/** The marks that the compiled module gives. */
export async function layersOf(spec: Dict, {datasets, params = {}}: Given): Promise<readonly Layer[]> {
  const folder = inRoot('test/output/spec-compiler');
  mkdirSync(folder, {recursive: true});
  files += 1;
  const file = `${folder}/${process.pid}-${files}.ts`;
  writeFileSync(file, compileSpec('test', spec, '../../../packages/elements/src/draw/scene.js'));
  const {scene} = (await import(file)) as {readonly scene: Scene};
  return scene(datasets, params, SIZE);
}

/** What the two pictures do not have in common, and how many marks Vega drew. */
export async function compare(
  rest: Dict,
  given: Given,
): Promise<{readonly faults: readonly string[]; readonly marks: number}> {
  const spec = specOf(rest);
  const ours = treeOf(await layersOf(spec, given));
  const theirs = parsed(await svgByVega(spec, given));
  return {faults: differences(ours, theirs), marks: ours.children.flatMap(({children}) => children).length};
}

async function svgByVega(spec: Dict, {datasets, params = {}}: Given): Promise<string> {
  const view = new View(parse(compile(spec as unknown as TopLevelSpec).spec), {renderer: 'none'});
  view.width(SIZE.width).height(SIZE.height);
  for (const [name, value] of Object.entries(params)) view.signal(name, value);
  // Vega writes what it derives into the data.
  for (const [name, data] of Object.entries(datasets))
    view.data(
      name,
      data.map(d => ({...d})),
    );
  await view.runAsync();
  const svg = await view.toSVG();
  view.finalize();
  return svg;
}

/** A scene as the renderer writes it. */
function treeOf(layers: readonly Layer[]): SvgNode {
  const groups = layers.map(({tag, all = {}, marks}) =>
    node(
      'g',
      all,
      marks.map(({key: _, text, leading, ...attributes}) => {
        const lines =
          typeof text === 'object'
            ? text.map((line, i) => node('tspan', i === 0 ? {} : {x: 0, dy: leading}, [], line))
            : [];
        return node(tag, attributes, lines, typeof text === 'string' ? text : '');
      }),
    ),
  );
  return node('svg', {fill: 'none', 'stroke-miterlimit': 4}, groups);
}

function node(
  tag: string,
  attributes: Readonly<Record<string, unknown>>,
  children: readonly SvgNode[] = [],
  text = '',
): SvgNode {
  const present = Object.entries(attributes).filter(([, value]) => value !== undefined);
  // Vega writes no paint for "transparent" into a text; in a page it does, which the oracle compares.
  const words = present.map(([name, value]) => [name, value === 'transparent' ? 'none' : String(value)]);
  return {tag, attributes: Object.fromEntries(words) as Record<string, string>, children, text};
}

const ENTITIES: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', '#xA0': '\u00a0'};
const plain = (text: string): string => text.replace(/&([#\w]+);/g, (_, name: string) => ENTITIES[name] ?? '?');

/** Vega's SVG, which is regular enough for a handful of lines. */
function parsed(svg: string): SvgNode {
  interface Open {
    tag: string;
    attributes: Record<string, string>;
    children: Open[];
    text: string;
  }
  const root: Open = {tag: 'root', attributes: {}, children: [], text: ''};
  const stack = [root];
  for (const [, close, tag = '', inside = '', self, text = ''] of svg.matchAll(
    /<(\/?)([\w-]+)([^>]*?)(\/?)>([^<]*)/g,
  )) {
    if (close) stack.pop();
    else {
      const attributes = Object.fromEntries(
        [...inside.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, plain(value)]),
      );
      const open = {tag, attributes, children: [], text: plain(text)};
      stack.at(-1)?.children.push(open);
      if (!self) stack.push(open);
    }
  }
  return root;
}
