import {Kept} from '../../kept.js';
import type {ChartContext} from '../context.js';
import type {Box} from '../model.js';
import {type MapLabel, outsideLabel, regionLabel, waysToWrite} from './labels.js';
import type {MapLayout} from './layout.js';
import type {Shape} from './planar.js';
import type {Region} from './regions.js';

/** Where the name of a region stands: in it, beside it, or nowhere. */
export interface RegionName {
  readonly inside?: MapLabel;
  readonly outside?: MapLabel;
}

type Names = ReadonlyMap<string, RegionName>;

const names = new Kept<MapLayout, Names>(4);

/** The names of the regions of a layout, by key. They stand where they do in any year and phase. */
export function namesOn(layout: MapLayout, regions: ReadonlyMap<string, Region>, ctx: ChartContext): Names {
  const written = layout.regions.map(({key}) => {
    const label = regions.get(key)?.label;
    return (
      label && [
        label,
        waysToWrite(label)
          .flat()
          .map(text => ctx.env.measure(text, ctx.small)),
      ]
    );
  });
  return names.of(layout, JSON.stringify(written), () => placed(layout, regions, ctx));
}

function placed(
  {regions: places, inset, space}: MapLayout,
  regions: ReadonlyMap<string, Region>,
  ctx: ChartContext,
): Names {
  const frames: Shape = [[...(inset?.frame ?? [])]];
  const taken: Box[] = inset ? [inset.box] : [];
  const found = new Map<string, RegionName>();
  for (const {key, shape, enlarged} of places) {
    const label = regions.get(key)?.label;
    if (!label) continue;
    const inside = regionLabel(key, label, enlarged ?? shape, frames, ctx);
    const outside = inside || enlarged ? undefined : outsideLabel(key, label, shape, space, taken, frames, ctx);
    if (outside) taken.push(outside.box);
    found.set(key, {inside, outside});
  }
  return found;
}
