import type {Channels} from './channels.js';
import {type Code, constant, isPerDatum, joined, mapped, member, print} from './code.js';
import type {Scope} from './scope.js';
import {type Json, Unsupported, word} from './unsupported.js';

/** Attributes of SVG by name, in the order in which they are written. */
export type Attributes = ReadonlyMap<string, Code>;

/** Vega's channels that are attributes of SVG under another name. */
const PAINT: Readonly<Record<string, string>> = {
  fill: 'fill',
  fillOpacity: 'fill-opacity',
  stroke: 'stroke',
  strokeOpacity: 'stroke-opacity',
  strokeWidth: 'stroke-width',
  strokeCap: 'stroke-linecap',
  strokeJoin: 'stroke-linejoin',
  strokeDash: 'stroke-dasharray',
  strokeDashOffset: 'stroke-dashoffset',
  strokeMiterLimit: 'stroke-miterlimit',
  opacity: 'opacity',
  cursor: 'cursor',
};

/** Marks take these from their group, so a constant stands there once. An opacity would make the group see-through as a whole. */
const INHERITED = /^(?:fill|stroke|font|text-anchor|cursor)/;

const ANCHOR: Readonly<Record<string, string>> = {left: 'start', center: 'middle', right: 'end'};

export function paint(channels: Channels): [string, Code][] {
  return Object.entries(PAINT).flatMap(([channel, attribute]): [string, Code][] => {
    const code = channels.get(channel);
    if (!code || (code.kind === 'value' && code.value === null)) return [];
    return [[attribute, channel === 'strokeDash' ? mapped(code, dash, text => `${text}.join()`) : code]];
  });
}

const dash = (value: Json): Json => (Array.isArray(value) ? value.join() : value);

/** Size, family, weight, style and alignment of a text. */
export function font(channels: Channels, scope: Scope): [string, Code][] {
  const align = mapped(
    channels.get('align') ?? constant('left'),
    value => ANCHOR[word(value)] ?? 'start',
    text => `${scope.helper('anchor')}(${text})`,
  );
  const named = (channel: string, attribute: string): [string, Code][] => {
    const code = channels.get(channel);
    return code && code.kind === 'value' && code.value === null ? [] : code ? [[attribute, code]] : [];
  };
  return [
    ['font-family', channels.get('font') ?? constant('sans-serif')],
    [
      'font-size',
      mapped(
        channels.get('fontSize') ?? constant(11),
        value => `${word(value)}px`,
        text => `\`\${${text}}px\``,
      ),
    ],
    ...named('fontStyle', 'font-style'),
    ...named('fontVariant', 'font-variant'),
    ...named('fontWeight', 'font-weight'),
    ['text-anchor', align],
  ];
}

/** Fails on a channel that nobody has read. */
export function allRead(channels: Channels, read: readonly string[], path: string): void {
  for (const [channel, code] of channels)
    if (!(channel in PAINT) && !read.includes(channel) && !(code.kind === 'value' && code.value === null))
      throw new Unsupported(`channel ${channel}`, `${path}.${channel}`);
}

/** Where a mark stands that is drawn around its own origin. */
export function placed(x: Code, y: Code, angle: Code | undefined, scope: Scope): Code {
  scope.helper('at');
  if (angle === undefined) return joined([x, y], (a, b) => `at(${a}, ${b})`);
  return joined([x, y, angle], (a, b, c) => `\`\${at(${a}, ${b})} rotate(\${${c}})\``);
}

/** What all marks of a layer share, and what each has of its own, as the source of two object literals. */
export function written(attributes: readonly [string, Code][]): {readonly all: string; readonly own: string} {
  const shared = ([name, code]: [string, Code]): boolean => INHERITED.test(name) && !isPerDatum(code);
  return {all: literal(attributes.filter(shared)), own: literal(attributes.filter(each => !shared(each)))};
}

const literal = (attributes: readonly [string, Code][]): string =>
  attributes.map(([name, code]) => `${member(name).startsWith('.') ? name : `'${name}'`}: ${print(code)}`).join(', ');
