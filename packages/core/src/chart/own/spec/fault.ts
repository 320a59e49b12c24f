import type {Issue} from '../../../issue.js';
import {eachObject, isObject, type Json, viewsIn} from './tree.js';

/** The name under which a spec finds the rows of the budget. */
export const DATASET = 'budget';

/** Why a spec cannot be drawn; `detail` is for the developer. */
export type SpecFault = Pick<Issue, 'code' | 'text' | 'detail'>;

/** The version of Vega-Lite that draws; older ones are read as it reads them, newer ones may mean something else. */
const NEWEST = 6;

const COMPOSED = ['mark', 'layer', 'concat', 'hconcat', 'vconcat', 'facet', 'repeat'];

/** What a spec may not be or do, before anything is drawn; `undefined` when nothing speaks against it. */
export function faultOf(spec: unknown): SpecFault | undefined {
  if (!isObject(spec)) return {code: 'bad-spec', detail: 'A spec is a JSON object'};
  const schema = typeof spec.$schema === 'string' ? spec.$schema : '';
  if (/\/vega\/v\d/.test(schema))
    return {code: 'bad-spec', text: schema, detail: 'This is a Vega spec: Vega-Lite is asked for'};
  const [, version = ''] = /\/vega-lite\/v(\d+)/.exec(schema) ?? [];
  if (Number(version) > NEWEST)
    return {code: 'bad-spec', text: schema, detail: `Vega-Lite ${version} is not known: ${NEWEST} is`};
  if (!COMPOSED.some(key => key in spec))
    return {code: 'bad-spec', detail: `A Vega-Lite spec has one of: ${COMPOSED.join(', ')}`};
  return addressIn(spec) ?? dataFault(spec);
}

/** Nothing is fetched, and a picture that is hidden from assistive technology leads nowhere. */
function addressIn(spec: Json): SpecFault | undefined {
  let fault: SpecFault | undefined;
  eachObject(spec, object => {
    for (const key of ['url', 'href']) {
      const address = object[key];
      if (address !== undefined && address !== null)
        fault ??= {code: 'spec-address', text: typeof address === 'string' ? address : JSON.stringify(address)};
    }
  });
  return fault;
}

/** Under the words and the source of the budget stands a picture of the budget. */
function dataFault(spec: Json): SpecFault | undefined {
  const own = new Set(Object.keys(isObject(spec.datasets) ? spec.datasets : {}));
  const named: string[] = [];
  eachObject(spec, (object, key) => {
    if (key !== 'data' || typeof object.name !== 'string') return;
    if (['values', 'sequence', 'graticule', 'sphere'].some(kind => kind in object)) own.add(object.name);
    else named.push(object.name);
  });
  if (own.has(DATASET)) return {code: 'spec-data', detail: `"${DATASET}" is the name of the kit's own dataset`};
  const unknown = named.find(name => name !== DATASET && !own.has(name));
  if (unknown !== undefined) return {code: 'spec-data', detail: `There is no dataset "${unknown}"`};
  // Looked up or drawn: in either case it stands in the picture.
  if (named.includes(DATASET) || drawsDefault(spec)) return undefined;
  return {code: 'spec-data', detail: `Nothing is drawn of {"data": {"name": "${DATASET}"}}`};
}

/** True when some view names no data and stands in none that does: the budget is its data. */
function drawsDefault(view: Json): boolean {
  if (view.data !== undefined) return false;
  const views = viewsIn(view);
  return views.length === 0 || views.some(drawsDefault);
}

/** As a moment the number 2025 would be two seconds after New Year of 1970. */
export function timeFault(spec: Json): SpecFault | undefined {
  let fault: SpecFault | undefined;
  eachObject(spec, ({field, type, timeUnit}) => {
    if (field === 'year' && (type === 'temporal' || timeUnit !== undefined))
      fault = {code: 'bad-spec', detail: '"year" is a number: give it the type "ordinal" or "quantitative"'};
  });
  return fault;
}
