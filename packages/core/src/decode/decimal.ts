/** A decimal number without a rounding: `digits` divided by ten to the power of `scale`. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/** Beyond it a number is no amount of anything, and writing it out would fill the memory. */
const LARGEST_EXPONENT = 400;

/** Reads a number as programs write it (`-12.5`, `1e21`), or nothing. Never as people write it: that is `parseAmount`. */
export function decimalOf(text: string): Decimal | undefined {
  const [, sign = '', whole = '', fraction = '', power = '0'] =
    /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/i.exec(text.trim()) ?? [];
  const exponent = Number(power);
  if (whole + fraction === '' || Math.abs(exponent) > LARGEST_EXPONENT) return undefined;
  const scale = fraction.length - exponent;
  const digits = BigInt(whole + fraction) * (sign === '-' ? -1n : 1n);
  return scale < 0 ? {digits: digits * 10n ** BigInt(-scale), scale: 0} : {digits, scale};
}

/** `-12.5`, without an exponent and without zeros at the end of the fraction. */
export function decimalText({digits, scale}: Decimal): string {
  const all = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0');
  const whole = all.slice(0, all.length - scale);
  const fraction = all.slice(all.length - scale).replace(/0+$/, '');
  return `${digits < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

export function plus(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  const at = ({digits, scale: own}: Decimal): bigint => digits * 10n ** BigInt(scale - own);
  return {digits: at(a) + at(b), scale};
}

export function times(a: Decimal, b: Decimal): Decimal {
  return {digits: a.digits * b.digits, scale: a.scale + b.scale};
}

export function equals(a: Decimal, b: Decimal): boolean {
  return plus(a, {digits: -b.digits, scale: b.scale}).digits === 0n;
}
