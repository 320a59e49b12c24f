import type {Amount} from '../amount/amount.js';

/** What goes beyond `limit` thousandths of `base`, rounded up to the minor unit; 0 when nothing does. Exact: no float. */
export function excessOver(measured: Amount, base: Amount, limit: number): Amount {
  const beyond = BigInt(measured) * 1000n - BigInt(base) * BigInt(limit);
  return beyond <= 0n ? 0 : Number((beyond + 999n) / 1000n);
}
