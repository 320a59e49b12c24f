// Colours as they are painted, and how far apart they are for every eye.
import type {BudgetElement} from '@mizania/elements';
import {type Color, converter, differenceCiede2000, parse, wcagContrast} from 'culori';

const toLinear = converter('lrgb');

/** Three ways to see fewer colours, at their full strength: matrices of light (Machado, Oliveira and Fernandes, 2009). */
const MATRICES = {
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

const within = (value: number): number => Math.min(1, Math.max(0, value));

export const EYES = Object.entries(MATRICES).map(([eye, matrix]) => ({
  eye,
  seen: (colour: Color): Color => {
    const {r, g, b} = toLinear(colour);
    const row = (i: number): number =>
      within((matrix[i] ?? 0) * r + (matrix[i + 1] ?? 0) * g + (matrix[i + 2] ?? 0) * b);
    return {mode: 'lrgb', r: row(0), g: row(3), b: row(6)};
  },
}));

export const apart: (a: Color, b: Color) => number = differenceCiede2000();
export const contrast: (a: Color | string, b: Color | string) => number = wcagContrast;

/** The colour that a private token has in a widget. */
export function token(widget: BudgetElement, name: string): Color {
  const probe = document.createElement('span');
  probe.style.color = `var(--mz-${name})`;
  widget.renderRoot.querySelector('.root')?.append(probe);
  const colour = painted(getComputedStyle(probe).color);
  probe.remove();
  if (!colour) throw new Error(`no colour: ${name}`);
  return colour;
}

/** What a computed style paints; nothing for `none`, a pattern or what is seen through. */
export function painted(style: string): Color | undefined {
  const colour = parse(style);
  return colour && (colour.alpha ?? 1) === 1 ? colour : undefined;
}

/** The tokens that fill the marks of a widget and stand in its legend; not `none`, which is told by its hatching. */
export function fillsOf(widget: BudgetElement): string[] {
  const marks = [...widget.renderRoot.querySelectorAll('.drawing path[fill^=var]')].map(
    path => /^var\(--mz-([\w-]+)\)$/.exec(path.getAttribute('fill') ?? '')?.[1] ?? '',
  );
  const samples = [...widget.renderRoot.querySelectorAll('.legend .swatch:not(.hatched)')].map(({className}) =>
    className.replace('swatch', '').trim(),
  );
  return [...new Set([...marks, ...samples])].filter(
    name => name !== '' && !/^(on-|paper|ink|quiet|line|none)/.test(name),
  );
}
