import type {Amount} from '../../amount/amount.js';
import type {CountryPack, Population} from '../../country/pack.js';

/**
 * The head counts of the year nearest to `year`, the latest ones when there is no year. Of two as near, the census is
 * preferred: it was counted.
 */
export function populationFor(pack: CountryPack, year: number | undefined): Population | undefined {
  const far = (population: Population): number =>
    year === undefined ? -population.year : Math.abs(population.year - year);
  const counted = (population: Population): number => (population.kind === 'census' ? 0 : 1);
  return [...(pack.populations ?? [])].sort((a, b) => far(a) - far(b) || counted(a) - counted(b))[0];
}

/** Minor units per head, halves rounded away from zero. The remainder is exact, so the division never passes through a fraction. */
export function perHead(amount: Amount, heads: number): Amount {
  const size = Math.abs(amount);
  const rest = size % heads;
  const share = (size - rest) / heads + (rest >= heads - rest ? 1 : 0);
  return share === 0 ? 0 : Math.sign(amount) * share;
}
