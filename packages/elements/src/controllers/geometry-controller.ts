import {type Issue, issueOf, type Labels} from '@mizania/core';
import type {ReactiveController} from 'lit';
import {jsonAt} from '../data/page-store.js';
import type {ChartHost} from './chart-host.js';

export interface GeometryHost extends ChartHost {
  /** An address, an object, or nothing for the map of the country. */
  readonly geometry: string | object | undefined;
  readonly country: string;
}

/** Who drew the map that the kit ships. */
const SHIPPED_SOURCE: Labels = {
  fr: 'jqvmap 1.5.1 (licence MIT), contours simplifiés',
  ar: 'jqvmap 1.5.1 (رخصة MIT)، حدود مبسطة',
  en: 'jqvmap 1.5.1 (MIT licence), simplified outlines',
};

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
      const shapes = typeof geometry === 'object' ? geometry : typeof geometry === 'string' ? await jsonAt(geometry) : await shippedMap(country);
      if (asked !== this.asked) return;
      this.shapes = shapes ?? null;
      if (geometry === undefined && shapes) this.source = SHIPPED_SOURCE;
    } catch (error) {
      if (asked !== this.asked) return;
      this.shapes = null;
      const cause = error instanceof Error ? (error.cause as Issue | undefined) : undefined;
      this.issue = cause?.code ? {...cause, severity: 'warning'} : issueOf('bad-json', 'warning', {text: typeof geometry === 'string' ? geometry : ''});
    }
    this.host.invalidate();
  }
}

/** Only Tunisia's map is shipped; another country brings its own by address. */
async function shippedMap(country: unknown): Promise<unknown> {
  return country === '' ? (await import('@mizania/tunisia/map')).tunisiaMap : undefined;
}
