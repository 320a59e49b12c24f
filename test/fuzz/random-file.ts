import {between, pickFrom, seeded} from '../../packages/core/test/random.js';

/** A budget file as a publisher might write it, and what is in it, counted apart while it was written. */
export interface RandomFile {
  readonly text: string;
  /** Sums in millimes by `year flow`, of the rows that belong to a total. */
  readonly totals: ReadonlyMap<string, bigint>;
  /** Millimes of the rows that can belong to none, because their year cannot be read. */
  readonly leftOut: bigint;
  /** Cells that hold something that is no number. */
  readonly unreadable: number;
}

const UNITS = [
  ['millime', 0],
  ['dinar', 3],
  ['thousand', 6],
  ['million', 9],
] as const;
const NAMES = ['Santé', 'Éducation, supérieure', 'التربية', 'L’eau; le sol', 'Dé"fense', 'Justice', 'النقل', 'A\tB'];
const NO_NUMBER = ['beaucoup', '#REF!', '12x', '1e', 'abc'];
const NO_FIGURE = ['', '-', 'n.d.', '..'];

interface Style {
  readonly separator: string;
  readonly decimal: '.' | ',';
  readonly group: string;
  readonly lineEnd: string;
  readonly exponent: number;
}

/** The same seed gives the same file. */
export function randomFile(seed: number): RandomFile {
  const random = seeded(seed);
  const [unit, exponent] = pickFrom(random, UNITS);
  const decimal = pickFrom(random, ['.', ','] as const);
  const style: Style = {
    separator: pickFrom(random, [',', ';', '\t']),
    decimal,
    group: pickFrom(random, ['', '', '\u00a0', '\u202f', ' ']),
    lineEnd: pickFrom(random, ['\n', '\r\n']),
    exponent,
  };
  const years = Array.from({length: between(random, 1, 3)}, (_, i) => 2020 + i);
  const totals = new Map<string, bigint>();
  let leftOut = 0n;
  let unreadable = 0;
  const rows = Array.from({length: between(random, 1, 60)}, () => {
    const lost = random() < 0.03;
    const year = lost ? 'avant' : String(pickFrom(random, years));
    const flow = random() < 0.15 ? 'revenue' : 'spending';
    const place = [pickFrom(random, NAMES), `P${between(random, 1, 6)}`, String(between(random, 1, 7))];
    const chance = random();
    if (chance < 0.06) return [year, flow, ...place, pickFrom(random, NO_FIGURE)];
    if (chance < 0.1) {
      unreadable += 1;
      return [year, flow, ...place, pickFrom(random, NO_NUMBER)];
    }
    const amount = randomAmount(random);
    if (lost) leftOut += amount;
    else totals.set(`${year} ${flow}`, (totals.get(`${year} ${flow}`) ?? 0n) + amount);
    return [year, flow, ...place, written(amount, style)];
  });
  const header = ['year', 'flow', 'mission', 'programme', 'part', 'voted'];
  const lines = [header, ...rows].map(cells => cells.map(cell => quoted(cell, style)).join(style.separator));
  const meta = [`# unit: ${unit}`, `# decimal: ${decimal}`];
  const text = [...meta, ...lines].join(style.lineEnd) + (random() < 0.5 ? style.lineEnd : '');
  return {text: (random() < 0.3 ? '\ufeff' : '') + text, totals, leftOut, unreadable};
}

/** Many small amounts, some of a whole state, a few negative. */
function randomAmount(random: () => number): bigint {
  const size = BigInt(Math.floor(random() * 10 ** between(random, 1, 13)));
  return random() < 0.07 ? -size : size;
}

/** The amount with all its digits in the unit of the file. */
function written(amount: bigint, {exponent, decimal, group}: Style): string {
  const digits = String(amount < 0n ? -amount : amount).padStart(exponent + 1, '0');
  const whole = digits.slice(0, digits.length - exponent).replace(/\B(?=(\d{3})+$)/g, group);
  const fraction = exponent === 0 ? '' : digits.slice(-exponent).replace(/0+$/, '');
  return (amount < 0n ? '-' : '') + whole + (fraction === '' ? '' : decimal + fraction);
}

function quoted(cell: string, {separator}: Style): string {
  return cell.includes(separator) || /["\r\n\t;,]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
