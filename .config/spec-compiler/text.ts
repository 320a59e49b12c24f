import {allRead, font, paint, placed} from './attributes.js';
import type {Channels} from './channels.js';
import {type Code, constant, isValue, joined, mapped} from './code.js';
import {ZERO} from './paths.js';
import type {Scope} from './scope.js';
import {type Json, Unsupported, word} from './unsupported.js';

const CHANNELS = 'x y dx dy angle text align baseline font fontSize fontStyle fontVariant fontWeight lineHeight'.split(
  ' ',
);

/** The attributes of a text, and what stands in it. */
export function textAttributes(channels: Channels, dataset: string, scope: Scope, path: string): [string, Code][] {
  allRead(channels, CHANNELS, path);
  const size = channels.get('fontSize') ?? constant(11);
  const drop = baselineOf(channels.get('baseline') ?? constant('alphabetic'), size, scope, path);
  const sum = (a: Code, b: Code): Code =>
    isValue(b, 0) ? a : isValue(a, 0) ? b : joined([a, b], (x, y) => `${x} + ${y}`);
  const [x, y] = [channels.get('x') ?? ZERO, channels.get('y') ?? ZERO];
  const [dx, dy] = [channels.get('dx') ?? ZERO, sum(channels.get('dy') ?? ZERO, drop)];
  const angle = channels.get('angle');
  const transform = angle
    ? joined(
        [placed(x, y, angle, scope), placed(dx, dy, undefined, scope)],
        (turned, moved) => `\`\${${turned}} \${${moved}}\``,
      )
    : placed(sum(x, dx), sum(y, dy), undefined, scope);
  const lineHeight = channels.get('lineHeight');
  const text = mapped(
    channels.get('text') ?? constant(''),
    value => (Array.isArray(value) ? (value as readonly Json[]).map(line => word(line).trim()) : word(value).trim()),
    source =>
      lineHeight
        ? `${scope.helper('words')}(${source})`
        : /^d\.\w+$/.test(source)
          ? `${source}.trim()`
          : `String(${source}).trim()`,
  );
  // Without a height of lines a text is one line.
  if (!lineHeight)
    for (const [field, type] of scope.fields.get(dataset) ?? [])
      if (type === 'words') scope.fields.get(dataset)?.set(field, 'string');
  return [
    ['text', text],
    ...(lineHeight ? [['leading', lineHeight] as [string, Code]] : []),
    ['transform', transform],
    ...font(channels, scope),
    ...paint(channels),
  ];
}

const BASELINES: Readonly<Record<string, number>> = {top: 0.79, middle: 0.3, bottom: -0.21, alphabetic: 0};

/** Vega's own place of a text's line under its position: browsers do not agree on `alignment-baseline`. */
function baselineOf(name: Code, size: Code, scope: Scope, path: string): Code {
  if (name.kind !== 'value') return joined([name, size], (a, b) => `${scope.helper('baseline')}(${a}, ${b})`);
  const factor = BASELINES[word(name.value)];
  if (factor === undefined) throw new Unsupported(`baseline "${word(name.value)}"`, `${path}.baseline`);
  return factor === 0
    ? ZERO
    : mapped(
        size,
        value => Math.round(factor * Number(value)),
        text => `Math.round(${factor} * ${text})`,
      );
}
