import {compile, type TopLevelSpec} from 'vega-lite';
import type {LoggerInterface} from 'vega';
import {checkSpec} from './check-spec.js';
import {type Dict, isDict, onlyKeys, Unsupported, word, listOf} from './unsupported.js';

const KNOWN = [
  '$schema',
  'autosize',
  'background',
  'padding',
  'width',
  'height',
  'style',
  'data',
  'signals',
  'marks',
  'scales',
  'projections',
  'config',
];

/** Vega-Lite's own compiler, with its warnings as errors: a spec of the kit has nothing that it would ignore. */
export function toVega(spec: Dict): Dict {
  checkSpec(spec);
  const logger: LoggerInterface = {
    level: () => logger,
    error: message,
    warn: message,
    info: () => logger,
    debug: () => logger,
  };
  // Vega-Lite checks the spec itself; its type is a union too wide to write specs in.
  const vega = compile(spec as unknown as TopLevelSpec, {logger}).spec as unknown as Dict;
  onlyKeys(vega, KNOWN, 'vega');
  for (const style of listOf(vega.style)) checkFrame(vega, word(style));
  return vega;
}

/** The frame of the view is never drawn, so it has to be invisible. */
function checkFrame(vega: Dict, style: string): void {
  const config = isDict(vega.config) && isDict(vega.config.style) ? vega.config.style : {};
  const look = isDict(config[style]) ? config[style] : {};
  const stroke = look.stroke === undefined ? style === 'cell' : look.stroke !== null && look.stroke !== 'transparent';
  const fill = look.fill !== undefined && look.fill !== null && look.fill !== 'transparent';
  if (stroke || fill) throw new Unsupported('visible view', 'config.view', 'write stroke: null, fill: "transparent"');
}

function message(...words: readonly unknown[]): never {
  throw new Unsupported(words.join(' '), 'Vega-Lite');
}

/** `layer_0_layer_2_marks` stands where the author wrote `layer[0].layer[2]`. */
export function authorsPath(markName: string): string {
  const path = [...markName.matchAll(/(?:^|_)layer_(\d+)/g)].map(([, index]) => `layer[${index}]`).join('.');
  return path === '' ? 'mark' : path;
}
