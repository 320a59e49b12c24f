/**
 * The part of TopoJSON that the map uses, so that the package needs no other package's types. Type aliases, not
 * interfaces: only these fit the `Topology` of topojson-specification.
 */
export type MapTopology = {
  type: 'Topology';
  bbox: [number, number, number, number];
  transform: {scale: [number, number]; translate: [number, number]};
  objects: {governorates: {type: 'GeometryCollection'; geometries: MapGeometry[]}};
  arcs: [number, number][][];
};

/** A governorate; `id` is its ISO 3166-2 code. */
export type MapGeometry =
  {id: string; type: 'Polygon'; arcs: number[][]} | {id: string; type: 'MultiPolygon'; arcs: number[][][]};
