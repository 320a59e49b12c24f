import type {OwnDrawing} from '@mizania/core';
import type {View} from 'vega';

type Param = Readonly<Record<string, unknown>>;

/** What readers have chosen with the controls of a drawing, by the param as the spec has it. */
const chosen = new WeakMap<Element, Map<string, unknown>>();

/** Params that a control sets; what is selected in the drawing is not one. */
const controlsOf = ({spec}: OwnDrawing): readonly Param[] =>
  (spec.params as readonly Param[]).filter(param => param.bind !== undefined && param.select === undefined);

/** Remembers what has been chosen: a drawing is made anew for another width, language or scheme, and when it comes back into view. */
export function keepChoices(container: Element, own: OwnDrawing, view: View): void {
  const values = controlsOf(own).map(
    param => [JSON.stringify(param), view.signal(String(param.name)) as unknown] as const,
  );
  chosen.set(container, new Map(values));
}

/** The params of a spec, with what has been chosen as their values. */
export function paramsWithChoices(container: Element, own: OwnDrawing): readonly Param[] {
  const values = chosen.get(container);
  return (own.spec.params as readonly Param[]).map(param => {
    const key = JSON.stringify(param);
    return values?.has(key) ? {...param, value: values.get(key)} : param;
  });
}
