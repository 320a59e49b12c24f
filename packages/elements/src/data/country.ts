import {type Country, type CountryPack, issueOf, type Issue} from '@mizania/core';
import {doors} from '../load/doors.js';
import {jsonAt} from './page-store.js';

/** The country of a widget: Tunisia, or a pack of data by URL. Loaded when the first widget needs it. */
export async function loadCountry(address: string): Promise<Country | Issue> {
  const [{countryOf}, pack] = await Promise.all([doors.core(), address === '' ? tunisia() : foreign(address)]);
  return isPack(pack) ? countryOf(pack) : issueOf('bad-country-pack', 'error', {text: address});
}

const tunisia = async (): Promise<unknown> => (await import('@mizania/tunisia')).tunisia;

const foreign = (address: string): Promise<unknown> => jsonAt(address).catch(() => undefined);

/** The few things without which nothing could be read or said. */
function isPack(value: unknown): value is CountryPack {
  if (typeof value !== 'object' || value === null) return false;
  const {country, names, currency, dimensions} = value as Partial<CountryPack>;
  return (
    typeof country === 'string' &&
    typeof names?.fr === 'string' &&
    Array.isArray(dimensions) &&
    Array.isArray(currency?.units) &&
    currency.units.length > 0
  );
}
