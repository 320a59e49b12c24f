import assert from 'node:assert/strict';
import type {ChartEnv} from '../../src/chart/env.js';
import type {ChartModel} from '../../src/chart/model.js';

export interface Mark {
  readonly key: string;
  readonly amount: number | null;
  readonly colour: string;
  readonly phase?: string;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

interface Text {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
}

export const marksOf = (model: ChartModel): readonly Mark[] => (model.drawing.datasets.marks ?? []) as readonly Mark[];

export const textsOf = (model: ChartModel, ...names: string[]): readonly Text[] =>
  names.flatMap(name => (model.drawing.datasets[name] ?? []) as readonly Text[]);

export const sum = (amounts: readonly (number | null | undefined)[]): number =>
  amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0);

/** Drawn words without their isolates, and every space a plain one. */
export const plain = (text: string): string => text.replace(/[\u202a-\u202c]/g, '').replace(/[\u00a0\u202f]/g, ' ');

export const said = (model: ChartModel): string => plain(model.summary.map(({text}) => text).join(''));

export const width = (mark: Mark): number => mark.x1 - mark.x0;

/** Boxes of all the texts of a bar chart: names start at their position, numbers end there. */
function textBoxes(model: ChartModel, env: ChartEnv): {x0: number; x1: number; y0: number; y1: number; text: string}[] {
  const rtl = env.words.lang === 'ar';
  const bold = model.drawing.spec === 'gauge' ? 'shares' : 'values';
  return ['labels', 'yearLabel', 'values', 'shares'].flatMap(name =>
    textsOf(model, name).map(({x, y, text, size}) => {
      const long = env.measure(plain(text), size, name === bold);
      const starts = name === 'labels' || name === 'yearLabel';
      const x0 = starts === rtl ? x - long : x;
      return {x0, x1: x0 + long, y0: y - size / 2, y1: y + size / 2, text: plain(text)};
    }),
  );
}

/** No text leaves the drawing, none lies on another, none is smaller than 12 pixels, and every row can be hit. */
export function assertReadable(model: ChartModel, env: ChartEnv): void {
  const boxes = textBoxes(model, env);
  for (const {x0, x1, y0, y1, text} of boxes) {
    assert.ok(x0 >= -1 && x1 <= env.width + 1, `"${text}" leaves the drawing: ${x0} to ${x1} of ${env.width}`);
    assert.ok(
      y0 >= -1 && y1 <= model.drawing.height + 1,
      `"${text}" leaves the drawing: ${y0} to ${y1} of ${model.drawing.height}`,
    );
  }
  boxes.forEach((a, i) =>
    boxes.slice(i + 1).forEach(b => {
      const apart = a.x1 <= b.x0 + 1 || b.x1 <= a.x0 + 1 || a.y1 <= b.y0 + 1 || b.y1 <= a.y0 + 1;
      assert.ok(apart, `"${a.text}" lies on "${b.text}"`);
    }),
  );
  for (const {size} of textsOf(model, 'labels', 'values', 'shares', 'pieces', 'yearLabel')) assert.ok(size >= 12);
  for (const {box} of model.outline) assert.ok(!box || box.height >= 24);
}

/** Every bar of the Arabic drawing stands where that of the French one is in a mirror. */
export function assertMirrored(french: ChartModel, arabic: ChartModel, drawingWidth: number): void {
  const ltr = marksOf(french);
  const rtl = marksOf(arabic);
  assert.equal(rtl.length, ltr.length);
  rtl.forEach((mark, i) => {
    const twin = ltr[i];
    assert.ok(
      twin && Math.abs(mark.x0 - (drawingWidth - twin.x1)) < 1 && Math.abs(mark.x1 - (drawingWidth - twin.x0)) < 1,
      `${mark.key}: ${mark.x0} is not ${drawingWidth} - ${twin?.x1}`,
    );
  });
}
