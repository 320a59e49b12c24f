import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {pictureMarkup} from '../../src/draw/markup.js';
import {shortPath} from '../../src/draw/short-path.js';

/** The corners of a path, whichever way it is written. */
function cornersOf(path: string): string[] {
  const tokens = path.match(/[MLlZz]|-?(?:\d+\.?\d*|\.\d+)/g) ?? [];
  const corners: string[] = [];
  let [x, y] = [0, 0];
  let command = '';
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i] ?? '';
    if (/[A-Za-z]/.test(token)) {
      command = token;
      i += 1;
      if (/z/i.test(command)) corners.push('end');
      continue;
    }
    const [dx, dy] = [Number(tokens[i]), Number(tokens[i + 1])];
    [x, y] = command === 'l' ? [x + dx, y + dy] : [dx, dy];
    corners.push(`${x.toFixed(3)},${y.toFixed(3)}`);
    i += 2;
  }
  return corners;
}

describe('a path written shorter', () => {
  it('has the same corners to the last decimal', () => {
    const path = 'M189.1,38.7L189.7,38.9L0,-0.5L-3.25,1000.001L7,7ZM1,2L1.5,2L1.5,2.125Z';
    assert.equal(shortPath(path), 'M189.1 38.7l.6.2-189.7-39.4-3.25 1000.501 10.25-993.001ZM1 2l.5 0 0 .125Z');
    assert.deepEqual(cornersOf(shortPath(path)), cornersOf(path));
  });

  it('does not drift over many points', () => {
    const points = Array.from({length: 2000}, (_, i) => `${(i * 0.1).toFixed(1)},${(Math.sin(i) * 50).toFixed(3)}`);
    const path = `M${points.join('L')}`;
    assert.deepEqual(cornersOf(shortPath(path)), cornersOf(path));
  });

  it('leaves a rectangle and an empty path as they are', () => {
    for (const path of ['M7,8h100v50h-100Z', '', 'M1,2Z']) assert.equal(shortPath(path), path);
  });
});

describe('a picture as text', () => {
  it('has layers with what their marks share, and marks with what is their own', () => {
    const layers = [
      {
        name: 'a',
        tag: 'path' as const,
        all: {fill: 'none', stroke: undefined},
        marks: [{key: 'k', d: 'M0,0h1v1h-1Z', fill: 'var(--x)'}],
      },
      {
        name: 'b',
        tag: 'text' as const,
        marks: [
          {text: '<1>', 'font-size': '12px'},
          {text: ['a', '&'], leading: 15},
        ],
      },
      {name: 'c', tag: 'line' as const, marks: []},
    ];
    assert.equal(
      pictureMarkup(layers, 10, 20.5),
      '<svg class="marks" width="10" height="20.5" viewBox="0 0 10 20.5"><g fill="none" stroke-miterlimit="4">' +
        '<g class="a" fill="none"><path d="M0,0h1v1h-1Z" fill="var(--x)"></path></g>' +
        '<g class="b"><text x="0" y="0" font-size="12px">&lt;1&gt;</text><text x="0" y="0"><tspan>a</tspan><tspan x="0" dy="15">&amp;</tspan></text></g>' +
        '<g class="c"></g></g></svg>',
    );
  });
});
