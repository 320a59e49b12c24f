import {geoMercatorRaw} from 'd3-geo';
import type {Position} from 'geojson';
import type {Box} from '../model.js';
import {boundsOf, type Ring, type Shape} from './planar.js';

const RADIANS = Math.PI / 180;

/**
 * Mercator, point by point, y downwards. Points and not great circles: the order in which a file winds its rings then
 * does not matter, and neighbours keep the very same border.
 */
export function projected(shape: Shape): Shape {
  return shape.map(rings =>
    rings.map(ring =>
      ring.map(([lon = 0, lat = 0]) => {
        const [x, y] = geoMercatorRaw(lon * RADIANS, lat * RADIANS);
        return [x, -y];
      }),
    ),
  );
}

/** How to put a plane into a box of the drawing. */
export interface Fit {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** Scales shapes to a width and puts their top left corner at a point. */
export function fitTo(shapes: readonly Shape[], x: number, y: number, width: number): Fit {
  const bounds = boundsOf(shapes);
  const scale = bounds.width === 0 ? 1 : width / bounds.width;
  return {scale, x: x - bounds.x * scale, y: y - bounds.y * scale};
}

/** Height of the shapes for a width of 1. */
export function aspectOf(shapes: readonly Shape[]): number {
  const {width, height} = boundsOf(shapes);
  return width === 0 ? 1 : height / width;
}

/** A tenth of a pixel: finer than any screen, and a third of the text that full numbers would need. */
const rounded = (value: number): number => Math.round(value * 10) / 10;

/** The shape in pixels. Rings smaller than a pixel go, unless the region would vanish with them. */
export function drawnAt(shape: Shape, fit: Fit): Shape {
  const place = (ring: Ring): Position[] => {
    const points: Position[] = [];
    let before: Position | undefined;
    for (const [lon = 0, lat = 0] of ring) {
      const [x, y] = [rounded(lon * fit.scale + fit.x), rounded(lat * fit.scale + fit.y)];
      if (x === before?.[0] && y === before[1]) continue;
      points.push((before = [x, y]));
    }
    return points;
  };
  const polygons = shape.map(rings => rings.map(place).filter((ring, i) => i === 0 || ring.length > 3));
  const visible = polygons.filter(rings => (rings[0]?.length ?? 0) > 3);
  return visible.length > 0 ? visible : polygons.slice(0, 1);
}

export function boxOf(shape: Shape): Box {
  return boundsOf([shape]);
}
