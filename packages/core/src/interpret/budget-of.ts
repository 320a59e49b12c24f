import type {Budget} from '../budget/budget.js';
import type {Country} from '../country/country.js';
import type {Decoded} from '../decode/decoded.js';
import {interpret, type InterpretOptions} from './interpret.js';
import {hasSign} from './profiles/signs.js';

/** A budget, and the country in whose words and currency it is to be shown. */
export interface Understood {
  readonly budget: Budget;
  readonly country: Country;
}

/**
 * The budget of a source. A published layout is recognised by its header, unless the page says what the columns are; a source
 * of another country or currency than the page's comes back with a country of its own. What that takes is loaded for such
 * files only.
 */
export async function budgetOf(
  decoded: Decoded,
  country: Country,
  options: InterpretOptions = {},
): Promise<Understood> {
  const {header} = decoded.table;
  if (!decoded.layout && !hasSign(header, options.fields))
    return {budget: interpret(decoded.table, country, options), country};
  const {understand} = await import('./understand.js');
  return understand(decoded, country, options);
}
