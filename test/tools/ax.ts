import {executeServerCommand} from '@web/test-runner-commands';
import {Skipped, isChromium} from './page-guard.js';

/** A node of the accessibility tree: what a screen reader is given. */
export interface AxNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly value: string;
  /** `level`, `posinset`, `expanded`, `live`…; only what the browser states. */
  readonly properties: Readonly<Record<string, string | number | boolean>>;
  readonly children: readonly AxNode[];
}

/** The page as it is handed to assistive technology. Only Chromium can be asked: elsewhere the test is skipped. */
export function axTree(): Promise<AxNode> {
  if (!isChromium) throw new Skipped('needs the accessibility tree, which only Chromium’s protocol gives');
  return executeServerCommand('ax', {});
}

/** A node and all below it, in reading order. */
export const nodesOf = (node: AxNode): readonly AxNode[] => [node, ...node.children.flatMap(nodesOf)];

/** A tree as text, a line for each node. */
export function outlineOf({role, name, description, value, properties, children}: AxNode, depth = 0): string {
  const said = [name && JSON.stringify(name), description && `(${description})`, value && `= ${value}`];
  const states = Object.entries(properties).map(([key, state]) => `${key}=${String(state)}`);
  const line = [role, ...said.filter(Boolean), ...states].join(' ');
  return [`${'  '.repeat(depth)}${line}`, ...children.map(child => outlineOf(child, depth + 1))].join('\n');
}
