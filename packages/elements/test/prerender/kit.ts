import {readFileSync} from 'node:fs';
import {type DefaultTreeAdapterTypes, parse, parseFragment} from 'parse5';
import {tsImport} from 'tsx/esm/api';
import type * as Prerender from '../../src/prerender/index.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** The sources, compiled as their own tsconfig says: widgets have decorators. */
export const {prerender, stylesheet, stylesheetHash} = (await tsImport('../../src/prerender/index.ts', {
  parentURL: import.meta.url,
  tsconfig: 'packages/elements/tsconfig.json',
})) as typeof Prerender;

export const LANGS = ['fr', 'ar', 'en'] as const;

export const demoData = (name: string): string =>
  readFileSync(new URL(`../../../../demo/data/${name}`, import.meta.url), 'utf8');

/** A tag as somebody would write it, with the file that it names. */
export interface Case {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly file: string;
}

export const CASES: Readonly<Record<string, Case>> = {
  treemap: {tag: 'mizania-treemap', attributes: {}, file: 'lf-2019.csv'},
  breakdown: {tag: 'mizania-breakdown', attributes: {}, file: 'illustrative.csv'},
  'breakdown of each mission': {
    tag: 'mizania-breakdown',
    attributes: {each: 'mission', percent: ''},
    file: 'illustrative.csv',
  },
  gauge: {tag: 'mizania-gauge', attributes: {}, file: 'execution-2024.csv'},
  'gauge of each mission': {tag: 'mizania-gauge', attributes: {each: 'mission'}, file: 'illustrative.csv'},
  map: {tag: 'mizania-map', attributes: {'per-head': ''}, file: 'private-investment-2016-2021.csv'},
};

export const markupOf = ({tag, attributes, file}: Case, lang: string): string =>
  prerender(tag, {src: `data/${file}`, ...attributes, lang}, demoData(file));

/** What a parser sees, with what it stumbles over. */
export function parsed(markup: string): {
  readonly host: Element;
  readonly shadow: Element;
  readonly errors: readonly string[];
} {
  const errors: string[] = [];
  const page = `<!doctype html><html lang="fr"><head><title>t</title></head><body>${markup}</body></html>`;
  const root = parse(page, {onParseError: ({code}) => errors.push(code)});
  const host = elementsIn(root).find(({tagName}) => tagName.startsWith('mizania-'));
  const template = host && childrenOf(host).find(({tagName}) => tagName === 'template');
  if (!host || !template) throw new Error('no widget with a shadow root');
  return {host, shadow: template, errors};
}

const nodesOf = (node: Node): readonly Node[] =>
  'content' in node ? nodesOf(node.content) : 'childNodes' in node ? node.childNodes : [];

export const childrenOf = (node: Node): Element[] =>
  nodesOf(node).filter((child): child is Element => 'tagName' in child);

/** All elements in and below a node, those of templates included. */
export function elementsIn(node: Node): Element[] {
  const below = nodesOf(node).flatMap(elementsIn);
  return 'tagName' in node ? [node, ...below] : below;
}

export const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find(attribute => attribute.name === name)?.value;

export const withClass = (node: Node, name: string): Element[] =>
  elementsIn(node).filter(element => (attributeOf(element, 'class') ?? '').split(' ').includes(name));

export function textOf(node: Node): string {
  return 'value' in node ? node.value : nodesOf(node).map(textOf).join('');
}

/** Text as it is read: every kind of space as a plain one, no marks of direction. */
export const plain = (text: string): string =>
  text
    .replace(/[\u202a-\u202c]/g, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();

export {parseFragment};
