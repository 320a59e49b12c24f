import type {Budget} from '../budget/budget.js';
import type {Country} from '../country/country.js';
import {countryFor, fieldsFor} from '../country/layout.js';
import type {Decoded} from '../decode/decoded.js';
import {interpret, type InterpretOptions} from './interpret.js';
import {recognise} from './recognise.js';

/** A budget, and the country in whose words and currency it is to be shown. */
export interface Understood {
  readonly budget: Budget;
  readonly country: Country;
}

/**
 * Understands what a source gave as a budget. A published layout is recognised by its header, unless the page says what the
 * columns are; a source of another country or currency than the page's is shown as that (see `countryFor`).
 */
export function understand(decoded: Decoded, country: Country, options: InterpretOptions = {}): Understood {
  const {table, layout} = decoded.layout ? decoded : recognise(decoded.table, options.fields);
  const own = countryFor(country, layout);
  return {budget: interpret(table, own, {...options, fields: fieldsFor(layout, options.fields)}), country: own};
}
