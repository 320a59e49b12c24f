import type {Country} from '../country/country.js';
import {countryFor, fieldsFor} from '../country/layout.js';
import type {Decoded} from '../decode/decoded.js';
import type {Understood} from './budget-of.js';
import {interpret, type InterpretOptions} from './interpret.js';
import {recognise} from './recognise.js';

/**
 * Understands what a source gave as a budget. A published layout is recognised by its header, unless the page says what the
 * columns are; a source of another country or currency than the page's is shown as that (see `countryFor`).
 */
export function understand(decoded: Decoded, country: Country, options: InterpretOptions = {}): Understood {
  const {table, layout} = decoded.layout ? decoded : recognise(decoded.table, options.fields);
  const own = countryFor(country, layout);
  return {budget: interpret(table, own, {...options, fields: fieldsFor(layout, options.fields)}), country: own};
}

export {isoCurrency} from '../country/iso-currency.js';
export {countryFor, fieldsFor, type Layout} from '../country/layout.js';
export {recognise} from './recognise.js';
