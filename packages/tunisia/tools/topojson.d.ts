// The two packages ship no types. Only what make-map uses.
declare module 'topojson-server' {
  import type {GeoJsonObject} from 'geojson';
  import type {Topology} from 'topojson-specification';
  export function topology(objects: Record<string, GeoJsonObject>, quantization?: number): Topology;
}

declare module 'topojson-simplify' {
  import type {Topology} from 'topojson-specification';
  export function presimplify(topology: Topology): Topology;
  export function simplify(topology: Topology, minWeight?: number): Topology;
  export function filter(topology: Topology, filter: (ring: number[][], interior: boolean) => boolean): Topology;
  export function filterWeight(topology: Topology, minWeight: number): (ring: number[][], interior: boolean) => boolean;
}
