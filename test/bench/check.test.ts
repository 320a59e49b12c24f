// A bench that would time a wrong picture proves nothing: each fault is made once, and must be found.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {barsFaults, bulletsFaults} from './check/rows.js';
import {mapFaults} from './check/map.js';
import {treemapFaults} from './check/treemap.js';
import type {Picture, Shape} from './browser/picture.js';
import type {Expected} from './task/expected.js';

const item = (name: string, amount: number, more: object = {}) => ({
  key: name,
  name,
  amount,
  text: `${amount / 1000}`,
  ...more,
});

const expected = (kind: string, items: Expected['items']): Expected => ({kind, items, total: '', marks: items.length});
const shape = (x: number, y: number, width: number, height: number, fill = 'red'): Shape => ({
  x,
  y,
  width,
  height,
  fill,
});
const written = (text: string, x: number, y: number) => ({text, x, y});

/** The picture with one shape or text changed. */
const changed = (
  picture: Picture,
  change: {shapes?: Record<number, Partial<Shape>>; texts?: Record<number, string>},
): Picture => ({
  ...picture,
  shapes: picture.shapes.map((each, i) => ({...each, ...change.shapes?.[i]})),
  texts: picture.texts.map((each, i) => ({...each, text: change.texts?.[i] ?? each.text})),
});

describe('the check of a treemap', () => {
  const items = [item('Santé', 5000), item('Justice', 3000), item('Transport', 2000)];
  const right: Picture = {
    words: '',
    shapes: [shape(0, 0, 100, 100), shape(100, 0, 100, 60), shape(100, 60, 100, 40)],
    texts: [written('San té', 30, 20), written('5', 30, 40), written('Justice', 130, 10), written('3', 130, 30)],
  };
  const faults = (picture: Picture) => treemapFaults(picture, expected('treemap', items), 18_000);

  it('accepts areas as the amounts, with names where they belong', () => {
    assert.deepEqual(faults(right), []);
  });

  it('takes a ground, and what is drawn twice, for no cell', () => {
    assert.deepEqual(faults({...right, shapes: [shape(0, 0, 200, 100), ...right.shapes, shape(0, 0, 100, 100)]}), []);
  });

  it('finds a cell that is missing, too many, or too large', () => {
    assert.match(faults({...right, shapes: right.shapes.slice(1)})[0] ?? '', /2 rectangles for 3/);
    assert.match(faults({...right, shapes: [...right.shapes, shape(5, 5, 9, 9)]})[0] ?? '', /4 rectangles for 3/);
    assert.ok(faults(changed(right, {shapes: {1: {height: 75}}})).includes('the area of Justice'));
  });

  it('finds a name in the cell of another, a wrong amount, and a treemap without names', () => {
    assert.ok(faults(changed(right, {texts: {0: 'Justice', 2: 'Santé'}})).includes('the place of Santé'));
    assert.deepEqual(faults(changed(right, {texts: {3: '4'}})), ['the amount of Justice']);
    assert.deepEqual(faults({...right, texts: []}), ['only 0 of 3 are named']);
  });
});

describe('the check of bars', () => {
  const items = [
    item('Tunis', 100, {segments: [60, 40, 0]}),
    item('Sfax', 50, {segments: [20, 30, 0]}),
    item('Béja', 20, {segments: [20, 0, 0]}),
  ];
  const right: Picture = {
    words: '',
    shapes: [
      shape(50, 10, 120, 20),
      shape(170, 10, 80, 20),
      shape(50, 40, 40, 20),
      shape(90, 40, 60, 20),
      shape(50, 70, 40, 20),
    ],
    texts: [
      written('Tunis', 20, 20),
      written('0.1', 280, 20),
      written('Sfax', 20, 50),
      written('0.05', 180, 50),
      written('Béja', 20, 80),
      written('0.02', 100, 80),
    ],
  };
  const faults = (picture: Picture) => barsFaults(picture, expected('bars', items));

  it('accepts segments as long as the amounts, all to one scale', () => {
    assert.deepEqual(faults(right), []);
  });

  it('finds a segment that is too long, one that is missing, and one row to another scale', () => {
    assert.deepEqual(faults(changed(right, {shapes: {3: {width: 70}}})), ['the bar of Sfax']);
    assert.deepEqual(faults({...right, shapes: right.shapes.filter((_, i) => i !== 3)}), ['the bar of Sfax']);
    assert.ok(faults(changed(right, {shapes: {2: {width: 80}, 3: {width: 120}}})).length > 0);
  });

  it('finds a row without its name, and a wrong amount', () => {
    assert.deepEqual(faults(changed(right, {texts: {2: 'Sousse'}})), ['no bar for Sfax']);
    assert.deepEqual(faults(changed(right, {texts: {1: '0.2'}})), ['the amount of Tunis']);
  });
});

describe('the check of bullets', () => {
  const items = [item('Tunis', 100, {rate: 0.8, rateText: '80\u202f%'})];
  const right: Picture = {
    words: '',
    shapes: [shape(50, 10, 200, 20), shape(50, 15, 160, 10)],
    texts: [written('Tunis', 20, 20), written('80 %', 280, 20)],
  };
  const faults = (picture: Picture) => bulletsFaults(picture, expected('bullets', items));

  it('accepts a bar that is as much of its track as the rate says', () => {
    assert.deepEqual(faults(right), []);
  });

  it('finds a bar of another length, a bar that is missing, and another rate', () => {
    assert.deepEqual(faults(changed(right, {shapes: {1: {width: 150}}})), ['the bar of Tunis']);
    assert.deepEqual(faults({...right, shapes: right.shapes.slice(0, 1)}), ['the bar of Tunis']);
    assert.deepEqual(faults(changed(right, {texts: {1: '81 %'}})), ['the rate of Tunis']);
  });
});

describe('the check of a map', () => {
  const places = new Map([
    ['north', {x: 10, y: 0, width: 20, height: 20}],
    ['east', {x: 30, y: 20, width: 15, height: 25}],
    ['west', {x: 0, y: 20, width: 25, height: 20}],
    ['south', {x: 5, y: 50, width: 40, height: 50}],
  ]);
  const items = ['north', 'east', 'west', 'south'].map((name, i) => item(name, 40 - i * 10));
  const fills = ['darkest', 'dark', 'light', 'light'];
  /** Twice as large, elsewhere, on a ground and with an inset. */
  const right: Picture = {
    words: '',
    shapes: [
      shape(0, 0, 400, 400, 'white'),
      ...[...places.values()].map(({x, y, width, height}, i) =>
        shape(100 + 2 * x, 50 + 2 * y, 2 * width, 2 * height, fills[i] ?? ''),
      ),
      shape(300, 300, 30, 30, 'dark'),
    ],
    texts: [],
  };
  const faults = (picture: Picture) => mapFaults(picture, expected('map', items), places);

  it('accepts regions in their places, at any scale', () => {
    assert.deepEqual(faults(right), []);
  });

  it('finds a region that is missing, or elsewhere', () => {
    assert.match(faults({...right, shapes: right.shapes.slice(0, 3)})[0] ?? '', /3 shapes for 4/);
    assert.ok(faults(changed(right, {shapes: {1: {y: 80}}})).includes('the place of north'));
  });

  it('finds a colour that stands for amounts on both sides of another, and a map of one colour', () => {
    assert.match(faults(changed(right, {shapes: {4: {fill: 'dark'}}}))[0] ?? '', /both sides/);
    assert.match(
      faults(changed(right, {shapes: {1: {fill: 'x'}, 2: {fill: 'x'}, 3: {fill: 'x'}, 4: {fill: 'x'}}}))[0] ?? '',
      /1 colours/,
    );
  });
});
