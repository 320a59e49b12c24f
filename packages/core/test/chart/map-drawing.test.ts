import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {MultiPolygon, Position} from 'geojson';
import type {MapMark} from '../../src/chart/map/drawing.js';
import {regionShapes} from '../../src/chart/map/geometry.js';
import {hatchOf} from '../../src/chart/map/hatch.js';
import {mapModel, type MapModel} from '../../src/chart/map/map-model.js';
import {boundsOf, contains, containsBox} from '../../src/chart/map/planar.js';
import type {Box} from '../../src/chart/model.js';
import {budgetOf, collection, CSV, envFor, geometry, square, squares, topology, withTinyPair} from './map-fixture.js';

const modelOf = (shapes: unknown = geometry, width = 420): MapModel =>
  mapModel(budgetOf(CSV), shapes, {}, envFor('fr', width));
const marksOf = (model: MapModel): readonly MapMark[] => model.drawing.datasets.marks as readonly MapMark[];
const shapeOf = (mark: MapMark | undefined): Position[][][] => (mark?.geometry as MultiPolygon).coordinates;
const markOf = (model: MapModel, key: string, copy = false): MapMark => {
  const mark = marksOf(model).find(candidate => candidate.key === key && candidate.copy === copy);
  assert.ok(mark, `no mark ${key}`);
  return mark;
};
const boxOf = (model: MapModel, key: string): Box => boundsOf([shapeOf(markOf(model, key))]);
const linesIn = (model: MapModel, name: string): Position[][] =>
  (model.drawing.datasets[name] as readonly {geometry: {coordinates: Position[][]}}[]).flatMap(
    ({geometry: {coordinates}}) => coordinates,
  );
const lengthOf = (lines: Position[][]): number =>
  lines.reduce(
    (sum, line) =>
      sum +
      line.slice(1).reduce((length, [x = 0, y = 0], i) => length + Math.hypot(x - line[i]![0]!, y - line[i]![1]!), 0),
    0,
  );

describe('regionShapes', () => {
  const keyOf = (text: string): string | undefined =>
    ({'XX-11': 'XX-11', Béja: 'XX-11', '12': 'XX-12', نابل: 'XX-12'})[text];
  const keys = (source: unknown): string[] => regionShapes(source, keyOf).shapes.map(({key}) => key);

  it('knows regions by id and by the usual properties, in any case', () => {
    const features = [square('XX-11', 0, 0, 1, 1), square('', 1, 0, 2, 1, {GEO_CODE: 'x', Name_AR: 'نابل'})];
    assert.deepEqual(keys(collection(features)), ['XX-11', 'XX-12']);
    assert.deepEqual(
      keys(collection([square('7', 0, 0, 1, 1, {shapeName: 'Béja'}), square('', 1, 0, 2, 1, {code: 12})])),
      ['XX-11', 'XX-12'],
    );
  });

  it('reads TopoJSON and takes the object with the regions', () => {
    assert.deepEqual(keys(topology), ['XX-11', 'XX-12']);
  });

  it('keeps a shape that it does not know, under its own name', () => {
    const {shapes} = regionShapes(collection([squares[0]!, square('Lac', 2, 0, 3, 1)]), keyOf);
    assert.deepEqual(shapes.map(({key, known, name}) => ({key, known, name}))[1], {
      key: 'map:Lac',
      known: false,
      name: 'Lac',
    });
  });

  it('joins features of one region', () => {
    const {shapes} = regionShapes(
      collection([square('XX-11', 0, 0, 1, 1), square('', 2, 0, 3, 1, {name: 'Béja'})]),
      keyOf,
    );
    assert.equal(shapes.length, 1);
    assert.equal(shapes[0]?.shape.length, 2);
  });
});

describe('map drawing', () => {
  it('puts north up and east right, in Arabic as well', () => {
    for (const lang of ['fr', 'ar'] as const) {
      const model = mapModel(budgetOf(CSV), geometry, {}, envFor(lang));
      assert.equal(boxOf(model, 'XX-11').y < boxOf(model, 'XX-31').y, true);
      assert.equal(boxOf(model, 'XX-11').x < boxOf(model, 'XX-12').x, true);
    }
  });

  it('stays inside its size, which is no wider than asked and no taller than 640 pixels', () => {
    for (const width of [200, 300, 420, 1200]) {
      const model = modelOf(geometry, width);
      const bounds = boundsOf(marksOf(model).map(shapeOf));
      assert.equal(model.drawing.width <= Math.min(width, 420) && model.drawing.height <= 640, true);
      assert.equal(
        bounds.x >= 0 &&
          bounds.y >= 0 &&
          bounds.x + bounds.width <= model.drawing.width &&
          bounds.y + bounds.height <= model.drawing.height,
        true,
      );
      assert.equal(bounds.width > model.drawing.width * 0.7 || bounds.height > 600, true);
    }
  });

  it('is Mercator: squares of degrees grow with the latitude', () => {
    const model = modelOf();
    const [north, south] = [boxOf(model, 'XX-11'), boxOf(model, 'XX-31')];
    assert.equal(Math.abs(north.width - south.width) <= 0.2, true);
    assert.equal(
      Math.abs(north.height / south.height - Math.cos((34.5 * Math.PI) / 180) / Math.cos((36.5 * Math.PI) / 180)) <
        0.005,
      true,
    );
  });

  it('does not depend on how a file winds its rings', () => {
    const reversed = collection(
      squares.map(feature => {
        const {coordinates} = feature.geometry as {coordinates: Position[][]};
        return {...feature, geometry: {type: 'Polygon', coordinates: coordinates.map(ring => [...ring].reverse())}};
      }),
    );
    assert.deepEqual(boxOf(modelOf(reversed), 'XX-22'), boxOf(modelOf(), 'XX-22'));
  });

  it('draws a common border once, and the outline apart', () => {
    const model = modelOf();
    const bounds = boundsOf(marksOf(model).map(shapeOf));
    assert.equal(Math.abs(lengthOf(linesIn(model, 'coast')) - 2 * (bounds.width + bounds.height)) < 1, true);
    assert.equal(Math.abs(lengthOf(linesIn(model, 'borders')) - (bounds.height + 2 * bounds.width)) < 1, true);
  });

  it('writes names whole, inside their regions, none over another', () => {
    const labels = modelOf().drawing.datasets.labels as readonly {
      key: string;
      x: number;
      y: number;
      text: string;
      size: number;
    }[];
    assert.deepEqual(
      labels.map(({text}) => text.replace(/[\u202a\u202c]/g, '')),
      ['Béja', 'Nabeul', 'Le Kef', 'Sousse', 'Tozeur', 'Médenine'],
    );
    for (const {key, x, y, text, size} of labels) {
      const width = (text.length - 2) * size * 0.55;
      assert.ok(
        containsBox(shapeOf(markOf(modelOf(), key)), {x: x - width / 2, y: y - size / 3, width, height: size / 1.5}),
        text,
      );
      assert.equal(size >= 12, true);
    }
  });

  it('finds room for a name in a region whose centre lies outside it', () => {
    const horseshoe = {
      type: 'Feature',
      id: 'XX-11',
      properties: {},
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [8, 36],
            [8, 37],
            [8.4, 37],
            [8.4, 36.3],
            [9.6, 36.3],
            [9.6, 37],
            [10, 37],
            [10, 36],
            [8, 36],
          ],
        ],
      },
    };
    const model = modelOf(collection([horseshoe, square('XX-12', 8.4, 36.3, 9.6, 37), ...squares.slice(2)]));
    const [label] = (model.drawing.datasets.labels as readonly {key: string; x: number; y: number}[]).filter(
      ({key}) => key === 'XX-11',
    );
    assert.ok(label, 'no label');
    assert.equal(contains(shapeOf(markOf(model, 'XX-11')), label.x, label.y), true);
  });

  it('writes a name that does not fit beside its region, on nothing else', () => {
    const model = modelOf(collection([square('XX-12', 10, 36.9, 10.1, 37), squares[0]!, ...squares.slice(2)]), 300);
    const [caption] = (
      model.drawing.datasets.captions as readonly {key: string; x: number; y: number; text: string}[]
    ).filter(({key}) => key === 'XX-12');
    assert.ok(caption, 'no name beside the small region');
    assert.match(caption.text, /Nabeul/);
    for (const mark of marksOf(model)) assert.equal(contains(shapeOf(mark), caption.x, caption.y), false, mark.key);
  });

  it('says where each region is', () => {
    const model = modelOf();
    assert.deepEqual(model.outline.find(({key}) => key === 'XX-22')?.box, boxOf(model, 'XX-22'));
  });

  it('fits the ink of a name to its class', () => {
    const model = modelOf();
    for (const label of model.drawing.datasets.labels as readonly {key: string; colour: string}[])
      assert.equal(label.colour, markOf(model, label.key).colour);
  });
});

describe('map hatching', () => {
  const box: Position[][][] = [
    [
      [
        [0, 0],
        [50, 0],
        [50, 40],
        [0, 40],
        [0, 0],
      ],
    ],
  ];

  it('stays inside the shape and keeps clear of the name', () => {
    const name = {x: 10, y: 10, width: 30, height: 12};
    const lines = hatchOf(box, name);
    assert.equal(lines.length > 5, true);
    for (const [[x0 = 0, y0 = 0] = [], [x1 = 0, y1 = 0] = []] of lines) {
      const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
      assert.ok(contains(box, x, y), `${x} ${y}`);
      assert.ok(!(x > 10 && x < 40 && y > 10 && y < 22), `${x} ${y}`);
    }
  });
});

describe('map inset', () => {
  it('enlarges tiny regions that lie together, and only them', () => {
    const model = modelOf(withTinyPair);
    assert.deepEqual(
      marksOf(model)
        .filter(({copy}) => copy)
        .map(({key}) => key),
      ['XX-12', 'XX-22'],
    );
    const [small, large] = [
      boundsOf([shapeOf(markOf(model, 'XX-12'))]),
      boundsOf([shapeOf(markOf(model, 'XX-12', true))]),
    ];
    assert.equal(large.width > 1.6 * small.width, true);
    assert.deepEqual(model.outline.find(({key}) => key === 'XX-12')?.box, large);
  });

  it('lies in free space, inside the drawing, in a frame with a caption', () => {
    for (const width of [300, 420]) {
      const model = modelOf(withTinyPair, width);
      const frame = boundsOf([[[linesIn(model, 'frame')[1]!]]]);
      assert.ok(
        frame.x >= 0 &&
          frame.y >= 0 &&
          frame.x + frame.width <= model.drawing.width &&
          frame.y + frame.height <= model.drawing.height,
        JSON.stringify(frame),
      );
      for (const mark of marksOf(model).filter(({copy}) => !copy)) {
        for (const [x = 0, y = 0] of shapeOf(mark).flat(2))
          assert.ok(
            x <= frame.x || x >= frame.x + frame.width || y <= frame.y || y >= frame.y + frame.height,
            `${x} ${y}`,
          );
        assert.ok(!contains(shapeOf(mark), frame.x + frame.width / 2, frame.y + frame.height / 2), mark.key);
      }
      const captions = (model.drawing.datasets.captions as readonly {text: string}[]).map(({text}) => text).join(' ');
      assert.match(captions, /Grande Ville/);
    }
  });

  it('does not appear where no tiny regions lie together', () => {
    assert.equal(
      marksOf(modelOf()).every(({copy}) => !copy),
      true,
    );
    assert.deepEqual(linesIn(modelOf(), 'frame'), []);
    const alone = collection([...squares.slice(1), square('XX-11', 8, 36.9, 8.1, 37)]);
    assert.equal(
      marksOf(modelOf(alone)).every(({copy}) => !copy),
      true,
    );
  });
});

describe('map neighbours', () => {
  it('lead to the region that lies there, west to the left in every language', () => {
    const {neighbours} = modelOf();
    assert.deepEqual(neighbours['XX-21'], {right: 'XX-22', up: 'XX-11', down: 'XX-31'});
    assert.deepEqual(neighbours['XX-12'], {left: 'XX-11', down: 'XX-22'});
    assert.deepEqual(mapModel(budgetOf(CSV), geometry, {}, envFor('ar')).neighbours, neighbours);
  });

  it('follow the map and not the inset', () => {
    const {neighbours} = modelOf(withTinyPair);
    assert.equal(neighbours['XX-12']?.right, 'XX-22');
    assert.equal(neighbours['XX-22']?.left, 'XX-12');
    assert.equal(neighbours['XX-22'].up, 'XX-11');
    assert.equal(neighbours['XX-32']?.left, 'XX-11');
  });

  it('prefer a region that shares a border', () => {
    const {neighbours} = modelOf(
      collection([
        square('XX-11', 8, 34, 9, 38),
        square('XX-12', 9.1, 35.9, 9.3, 36.1),
        square('XX-22', 9, 36.2, 12, 38),
      ]),
    );
    assert.equal(neighbours['XX-11']?.right, 'XX-22');
  });

  it('take a bordering region somewhat to the side before a stranger straight ahead', () => {
    const {neighbours} = modelOf(
      collection([square('XX-11', 8, 36, 9, 37), square('XX-12', 9, 35, 10, 36.3), square('XX-31', 8, 32, 9, 33)]),
    );
    assert.equal(neighbours['XX-11']?.down, 'XX-12');
  });

  it('reach every region from every other', () => {
    for (const shapes of [geometry, withTinyPair]) {
      const {neighbours} = modelOf(shapes);
      for (const start of Object.keys(neighbours)) {
        const reached = new Set([start]);
        for (const key of reached) for (const next of Object.values(neighbours[key] ?? {})) reached.add(next as string);
        assert.equal(reached.size, 6, start);
      }
    }
  });
});
