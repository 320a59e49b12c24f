import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parse, View} from 'vega';
import {compile, type TopLevelSpec} from 'vega-lite';
import {mapModel} from '../../src/chart/map/map-model.js';
import type {MapMark} from '../../src/chart/map/drawing.js';
import {mapSpec} from '../../src/chart/map/spec.js';
import {budgetOf, CSV, envFor, geometry} from './map-fixture.js';

const compiled = compile(mapSpec as unknown as TopLevelSpec).spec;

describe('mapSpec', () => {
  it('holds no data and no words', () => {
    for (const data of compiled.data ?? [])
      assert.deepEqual(
        Object.keys(data).filter(key => key === 'values' || key === 'url'),
        [],
      );
    assert.doesNotMatch(JSON.stringify(compiled), /"title"|"legends"|"axes"/);
  });

  it('clips nothing: a clip needs an id that is not unique on a page', () => {
    assert.doesNotMatch(JSON.stringify(compiled), /"clip":true/);
  });

  it('draws the very pixels of the model: the identity projection is not fitted again', async () => {
    const {drawing} = mapModel(budgetOf(CSV), geometry, {}, envFor());
    const view = new View(parse(compiled), {renderer: 'none'}).width(drawing.width).height(drawing.height);
    for (const [name, rows] of Object.entries(drawing.datasets))
      view.data(
        name,
        rows.map(row => ({...row})),
      );
    const svg = await view.toSVG();
    for (const {geometry: shape, colour} of drawing.datasets.marks as readonly MapMark[]) {
      const [[[first = [], second = []] = []] = []] = (shape as {coordinates: number[][][][]}).coordinates;
      const path = `d="M${first.join(',')}L${second.join(',')}`;
      const at = svg.indexOf(path);
      assert.ok(at >= 0, path);
      assert.ok(svg.slice(at).split('>')[0]?.includes(`var(--mz-${colour})`), svg.slice(at, at + 300));
    }
    assert.doesNotMatch(svg, /NaN|undefined/);
  });
});
