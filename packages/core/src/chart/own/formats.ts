import type {Texts} from '../../text/texts.js';
import type {Format} from './spec/channels.js';

/** Amounts in the main unit, as a spec has them, written as everywhere in the kit. */
export function formatsOf(texts: Texts, decimals: number): Readonly<Record<Format, (value: unknown) => string>> {
  const written = (write: (amount: number) => string) => (value: unknown) => {
    // Of no figure there is none either way; nothing else that is not a number is an amount.
    if (value === null || value === undefined || !Number.isFinite(Number(value))) return texts.words.notAvailable;
    return write(Math.round(Number(value) * 10 ** decimals));
  };
  return {amount: written(texts.short), amountDigits: written(texts.digits), exactAmount: written(texts.exact)};
}
