import {pathSymbols} from 'vega-scenegraph';
import {Unsupported} from './unsupported.js';

const NAMES = [
  'circle',
  'square',
  'cross',
  'diamond',
  'triangle',
  'triangle-up',
  'triangle-down',
  'triangle-left',
  'triangle-right',
  'arrow',
  'wedge',
  'stroke',
];

/** A command of a path and its numbers; those that grow with the symbol, and flags that do not. */
type Step = readonly [command: string, numbers: readonly number[], fixed?: readonly number[]];

interface SymbolPath {
  /** The path for a symbol of that radius. */
  drawn(radius: number): string;
  /** A function of the area that gives it in the page. */
  readonly source: string;
}

/** Takes down what Vega draws for a symbol of radius 1; every symbol is that one, grown. */
export function symbolPath(name: string, path: string): SymbolPath {
  if (!NAMES.includes(name)) throw new Unsupported(`shape "${name}"`, `${path}.shape`);
  const steps: Step[] = [];
  pathSymbols(name).draw(
    {
      moveTo: (x, y) => steps.push(['M', [x, y]]),
      lineTo: (x, y) => steps.push(['L', [x, y]]),
      // The only arcs are whole circles around the origin.
      arc: (_x, _y, r) => steps.push(['A', [r, r, -r, 0], [2, 0, 1, 1]], ['A', [r, r, r, 0], [2, 0, 1, 1]]),
      rect: (x, y, width, height) =>
        steps.push(['M', [x, y]], ['h', [width]], ['v', [height]], ['h', [-width]], ['Z', []]),
      closePath: () => steps.push(['Z', []]),
    },
    4,
  );
  const text = (number: (value: number) => string): string => steps.map(step => command(step, number)).join('');
  return {
    drawn: radius => text(value => String(Math.round(value * radius * 1000) / 1000)),
    source: `(area: number): string => { const r = Math.sqrt(area) / 2; return \`${text(value => (value === 0 ? '0' : `\${round(${String(value)} * r)}`))}\`; }`,
  };
}

function command([letter, numbers, fixed]: Step, number: (value: number) => string): string {
  const texts = numbers.map(number);
  if (fixed) texts.splice(fixed[0] ?? 0, 0, ...fixed.slice(1).map(String));
  return `${letter}${texts.join(',')}`;
}
