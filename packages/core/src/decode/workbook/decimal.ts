/** Below it, fifteen digits keep the millime of any amount, whatever the unit of the column. */
const FIFTEEN_ARE_ENOUGH = 1e12;

export interface Decimal {
  readonly text: string;
  /** True when digits that no spreadsheet shows were left out. */
  readonly shortened: boolean;
}

/**
 * The number of a cell as plain decimal text, with a point and no exponent. Spreadsheets keep numbers in binary and write
 * them with up to 17 digits: `1234.5599999999999` is 1234.56, the shortest text of the same number. What a calculation
 * left beyond the 15 digits that a spreadsheet keeps or shows (`0.30000000000000004`) is left out, and that is said.
 * A whole number keeps every digit. What is no number stays as it is, to be reported as an amount that cannot be read.
 */
export function decimalOf(stored: string): Decimal {
  const text = stored.trim();
  if (/^-?\d{1,15}$/.test(text)) return {text: String(Number(text)), shortened: false};
  const number = Number(text);
  if (text === '' || !Number.isFinite(number)) return {text, shortened: false};
  const short = String(number);
  if (short.length <= 16 && short.includes('.') && !short.includes('e')) return {text: short, shortened: false};
  if (/^[-+]?\d+$/.test(text)) return {text: wholeDigits(text), shortened: false};
  const exact = plain(short);
  if (Math.abs(number) >= FIFTEEN_ARE_ENOUGH || digitsIn(exact) <= 15) return {text: exact, shortened: false};
  return {text: plain(String(Number(number.toPrecision(15)))), shortened: true};
}

/** A whole number beyond what binary keeps exactly, as it stands in the file. */
function wholeDigits(text: string): string {
  const digits = text.replace(/^[-+]?0*(?=\d)/, '');
  return text.startsWith('-') && digits !== '0' ? `-${digits}` : digits;
}

function digitsIn(text: string): number {
  return text.replace(/^-?[0.]*/, '').replace('.', '').length;
}

/** `1.5e-7` and `1e+21` without their exponents. */
function plain(text: string): string {
  const [, sign = '', whole = '', fraction = '', exponent] = /^(-?)(\d+)(?:\.(\d+))?(?:e([-+]\d+))?$/.exec(text) ?? [];
  if (exponent === undefined) return text === '-0' ? '0' : text;
  const shift = Number(exponent);
  const digits = whole + fraction;
  return shift < 0 ? `${sign}0.${'0'.repeat(-shift - 1)}${digits}` : `${sign}${digits.padEnd(shift + 1, '0')}`;
}
