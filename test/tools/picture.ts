// Two pictures are compared by what is seen, however it is written: marks, order, positions, paths, paint and text.

/** An element of an SVG, from a page, from a text, or from a scene of the kit. */
export interface SvgNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Text, where there are no children. */
  readonly text: string;
  readonly children: readonly SvgNode[];
}

/** One mark as it is seen: words that have to be the same, numbers that may differ by a hundredth. */
interface Seen {
  readonly words: Readonly<Record<string, string>>;
  readonly numbers: Readonly<Record<string, readonly number[]>>;
}

const TOLERANCE = 0.01;
const SHAPES = ['path', 'line', 'text'];
/** Set on a group, these hold for what is in it. */
const INHERITED = /^(?:fill|stroke|font|text-anchor|pointer-events)/;
/** Where it is, which is compared as numbers; and what is not seen: a class, what screen readers get, and a cursor, which Vega sets by script. */
const GEOMETRY = ['transform', 'd', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'dx', 'dy', 'class', 'cursor', 'aria-hidden'];

/** What is different between two pictures, in words; nothing when they are the same. */
export function differences(one: SvgNode, other: SvgNode): readonly string[] {
  const [a, b] = [marksOf(one), marksOf(other)];
  if (a.length !== b.length) return [`${a.length} marks against ${b.length}`];
  return a.flatMap((mark, i) => differ(mark, b[i] as Seen).map(text => `mark ${i}: ${text}`));
}

export const countOf = (picture: SvgNode): number => marksOf(picture).length;

function differ(a: Seen, b: Seen): string[] {
  const names = (key: 'words' | 'numbers'): string[] => [...new Set([...Object.keys(a[key]), ...Object.keys(b[key])])];
  const words = names('words').filter(name => a.words[name] !== b.words[name]);
  const numbers = names('numbers').filter(name => {
    const [left = [], right = []] = [a.numbers[name], b.numbers[name]];
    return (
      left.length !== right.length ||
      left.some((value, i) => !(Math.abs(value - (right[i] ?? Number.NaN)) <= TOLERANCE))
    );
  });
  return [
    ...words.map(name => `${name} is ${a.words[name] ?? 'absent'} against ${b.words[name] ?? 'absent'}`),
    ...numbers.map(name => `${name} is ${String(a.numbers[name])} against ${String(b.numbers[name])}`),
  ];
}

/** The marks in order, with what they inherit. The backgrounds of Vega's groups are no marks. */
function marksOf(node: SvgNode, inherited: Readonly<Record<string, string>> = {}): readonly Seen[] {
  if (/\b(?:background|foreground)\b/.test(node.attributes.class ?? '')) return [];
  const passed = {
    ...inherited,
    ...Object.fromEntries(Object.entries(node.attributes).filter(([name]) => INHERITED.test(name))),
  };
  if (!SHAPES.includes(node.tag)) return node.children.flatMap(child => marksOf(child, passed));
  const look = Object.entries({...inherited, ...node.attributes}).filter(([name]) => !GEOMETRY.includes(name));
  const {letters, numbers} = pathOf(node.attributes.d ?? '');
  return [
    {
      words: {
        ...Object.fromEntries(look),
        tag: node.tag,
        path: letters,
        text: node.children.length > 0 ? node.children.map(line => line.text).join('\n') : node.text,
      },
      numbers: {...placeOf(node), path: numbers, lines: node.children.map(line => Number(line.attributes.dy ?? 0))},
    },
  ];
}

/** Where a mark stands: a line by its ends, others by position, angle and shift. */
function placeOf({tag, attributes}: SvgNode): Readonly<Record<string, readonly number[]>> {
  const at = (name: string): number => Number(attributes[name] ?? 0);
  const steps = [...(attributes.transform ?? '').matchAll(/(\w+)\(([^)]*)\)/g)].map(([, name = '', args = '']) => ({
    name,
    args: args.split(/[\s,]+/).map(Number),
  }));
  const sum = (moves: typeof steps): readonly [number, number] =>
    moves
      .filter(({name}) => name === 'translate')
      .reduce(([x, y], {args: [dx = 0, dy = 0]}) => [x + dx, y + dy], [0, 0]);
  const turn = steps.findIndex(({name}) => name === 'rotate');
  const [x, y] = sum(turn < 0 ? steps : steps.slice(0, turn));
  if (tag === 'line') return {position: [x + at('x1'), y + at('y1'), x + at('x2'), y + at('y2')]};
  return {
    position: [x + at('x'), y + at('y')],
    angle: turn < 0 ? [0] : (steps[turn]?.args ?? []),
    shift: turn < 0 ? [0, 0] : sum(steps.slice(turn)),
  };
}

function pathOf(d: string): {letters: string; numbers: readonly number[]} {
  const tokens = d.match(/[A-Za-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? [];
  return {
    letters: tokens.filter(token => /^[A-Za-z]$/.test(token)).join(''),
    numbers: tokens.filter(token => !/^[A-Za-z]$/.test(token)).map(Number),
  };
}
