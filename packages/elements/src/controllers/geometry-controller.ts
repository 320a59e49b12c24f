import {type Issue, issueOf, type Labels} from '@mizania/core';
import type {ReactiveController} from 'lit';
import {jsonAt} from '../data/page-store.js';
import type {ChartHost} from './chart-host.js';

export interface GeometryHost extends ChartHost {
  /** An address, an object, or nothing for the map of the country. */
  readonly geometry: string | object | undefined;
  readonly country: string;
}

/** Fetches the shapes of a map: the page's own, else those of Tunisia, which come with the first map that needs them. */
export class GeometryController implements ReactiveController {
  /** TopoJSON or GeoJSON; `undefined` while it is on its way, `null` when there is none. */
  shapes: unknown;
  /** Who drew the shapes, when the kit knows. */
  source: Labels | undefined;
  /** Why the shapes did not come. */
  issue: Issue | undefined;
  private asked: readonly unknown[] = [];

  constructor(private readonly host: GeometryHost) {
    host.addController(this);
  }

  hostUpdate(): void {
    const asked = [this.host.geometry || undefined, this.host.country];
    if (this.asked.length > 0 && asked.every((value, i) => value === this.asked[i])) return;
    this.asked = asked;
    void this.load(asked);
  }

  private async load(asked: readonly unknown[]): Promise<void> {
    const [geometry, country] = asked;
    this.shapes = undefined;
    this.issue = undefined;
    this.source = undefined;
    try {
      await this.host.turn;
      const {shapes, source} = await mapFor(geometry, country);
      if (asked !== this.asked) return;
      this.shapes = shapes ?? null;
      this.source = source;
    } catch (error) {
      if (asked !== this.asked) return;
      this.shapes = null;
      const cause = error instanceof Error ? (error.cause as Issue | undefined) : undefined;
      this.issue = cause?.code
        ? {...cause, severity: 'warning'}
        : issueOf('bad-json', 'warning', {text: typeof geometry === 'string' ? geometry : ''});
    }
    this.host.invalidate();
  }
}

interface FoundMap {
  readonly shapes: unknown;
  readonly source?: Labels;
}

/** The page's own map, else the one that the kit ships: Tunisia's. Another country brings its own by address. */
async function mapFor(geometry: unknown, country: unknown): Promise<FoundMap> {
  if (typeof geometry === 'string') return {shapes: await jsonAt(geometry)};
  if (geometry !== undefined || country !== '') return {shapes: geometry};
  const {tunisiaMap, mapSource} = await import('@mizania/tunisia/map');
  return {shapes: tunisiaMap, source: mapSource};
}
