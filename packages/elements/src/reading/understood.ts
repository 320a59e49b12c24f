import type {Budget, Country, InterpretOptions, ReadWish} from '@mizania/core';
import {levelsNamed} from '@mizania/core';
import type {Opened} from './opened.js';
import type {Reading} from './reading.js';

/** A budget, the country in whose words it is to be shown, and what was read with which word on its columns. */
export interface Understood {
  readonly budget: Budget;
  readonly country: Country;
  readonly reading: Reading;
  readonly options: InterpretOptions;
}

/** The country with all that it knows of some levels. */
export type Complete = (country: Country, levels: readonly string[]) => Promise<Country>;

/**
 * The budget of a file as a country understands it, with the lists of which the file speaks, and with these levels. A file in
 * a published layout, or of another country or currency, brings its own words.
 */
export async function understood(
  opened: Opened,
  base: Country,
  {sheet, year, ...given}: InterpretOptions & Pick<ReadWish, 'sheet' | 'year'>,
  keep: readonly string[],
  complete: Complete,
): Promise<Understood> {
  const fields = given.fields ?? '';
  const whole = await opened.reading({sheet, fields, country: base, year});
  const reading = await whole.recognised(fields);
  const {layout, header} = reading;
  const layouts = layout && (await import('../load/layouts.js'));
  const options = layouts ? {...given, fields: layouts.fieldsFor(layout, fields)} : given;
  const own = layouts?.countryFor(base, layout) ?? base;
  const levels = levelsNamed(header, own, options.fields ?? '');
  const full = await complete(base, levels);
  const isForeign = own.pack.country !== base.pack.country || own.pack.currency !== base.pack.currency;
  const country = isForeign ? own : (layouts?.countryFor(full, layout) ?? full);
  return {budget: await reading.budget(country, options, keep), country, reading, options};
}
