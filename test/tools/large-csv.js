/**
 * A budget file of any length in the documented format (docs/data-format.md), for tests and measurements. The same text
 * for the same seed on every machine, and its totals, worked out beside the text and not from it. It is plain JavaScript, so that
 * a page under a strict policy can make its own file.
 */

/**
 * Sums in millimes. Those of ten million rows stay below 2^53, so ordinary numbers hold them exactly.
 *
 * @typedef {object} LargeTotals
 * @property {number} rows
 * @property {number} bytes
 * @property {ReadonlyMap<string, number>} sums what counts, by `year credit phase`, as in `2024 CP voted`
 * @property {ReadonlyMap<string, number>} missing rows that count and have no figure, by the same keys
 * @property {ReadonlyMap<string, number>} missions what counts, by `year credit phase mission`
 * @property {{rows: number, voted: number}} leftOut rows whose year cannot be read, and what they say was voted
 */

/**
 * @typedef {object} LargeCsvOptions
 * @property {number} [faultyEvery] one row in so many has a year that cannot be read; none when absent
 * @property {number} [rowsPerChunk] rows joined into one piece of text
 */

export const LARGE_YEARS = /** @type {const} */ ([2021, 2022, 2023, 2024, 2025]);
export const LARGE_PHASES = /** @type {const} */ (['voted', 'amended', 'paid']);

const MISSIONS = /** @type {const} */ ([
  ['sante', 'Santé'],
  ['justice', 'Justice'],
  ['education', 'Éducation'],
  ['finances', 'Finances'],
  ['transport', 'Transport'],
  ['interieur', 'Intérieur'],
  ['defense', 'Défense nationale'],
  ['affaires_culturelles', 'Affaires culturelles'],
]);
/** The last ones are rare, and their names need quotes. */
const PROGRAMMES = [
  'Pilotage et appui',
  'Services de base',
  'Services spécialisés',
  'Infrastructures',
  'Recherche',
  'Formation',
  'Investissement, entretien',
  'Programme dit "spécial"',
];
const ARTICLES = ['101', '102', '201', '202', '302', '501', '604', '811'];
const GOVERNORATES = 24;

const HEADER =
  'year,credit,mission_code,mission_fr,programme_code,programme_fr,article,governorate,voted,amended,paid\n';

/**
 * Gives the text piece by piece, and the totals at its end.
 *
 * @param {number} rows
 * @param {number} seed
 * @param {LargeCsvOptions} [options]
 * @returns {Generator<string, LargeTotals>}
 */
export function* largeCsv(rows, seed, {faultyEvery = 0, rowsPerChunk = 1000} = {}) {
  const random = seeded(seed);
  /** @type {Map<string, number>} */
  const sums = new Map();
  /** @type {Map<string, number>} */
  const missing = new Map();
  /** @type {Map<string, number>} */
  const missions = new Map();
  const leftOut = {rows: 0, voted: 0};
  let text = `# unit: dinar\n# decimal: .\n# illustrative: true\n${HEADER}`;
  let bytes = 0;
  for (let row = 1; row <= rows; row += 1) {
    const year = LARGE_YEARS[below(random, LARGE_YEARS.length)] ?? 2021;
    const credit = random() < 0.7 ? 'CP' : 'CE';
    const [code, name] = MISSIONS[below(random, MISSIONS.length)] ?? MISSIONS[0];
    const programme = Math.floor(random() ** 2 * PROGRAMMES.length);
    const article = `${programme + 1}${1 + below(random, 2)}${ARTICLES[below(random, ARTICLES.length)] ?? ''}`;
    const governorate = random() < 0.2 ? '' : codeOf(below(random, GOVERNORATES));
    const amounts = amountsOf(random);
    const faulty = faultyEvery > 0 && row % faultyEvery === 0;
    text += `${faulty ? 'LF' : year},${credit},${code},${name},${programme + 1},${cell(PROGRAMMES[programme] ?? '')},`;
    text += `${article},${governorate},${amounts.map(dinars).join(',')}\n`;
    if (faulty) {
      leftOut.rows += 1;
      leftOut.voted += amounts[0] ?? 0;
    } else {
      LARGE_PHASES.forEach((phase, i) => {
        const key = `${year} ${credit} ${phase}`;
        const amount = amounts[i];
        if (amount === undefined) return void missing.set(key, (missing.get(key) ?? 0) + 1);
        sums.set(key, (sums.get(key) ?? 0) + amount);
        missions.set(`${key} ${code}`, (missions.get(`${key} ${code}`) ?? 0) + amount);
      });
    }
    if (row % rowsPerChunk !== 0 && row < rows) continue;
    bytes += utf8Length(text);
    yield text;
    text = '';
  }
  return {rows, bytes, sums, missing, missions, leftOut};
}

/**
 * Voted, amended and paid, in millimes: up to a million dinars, few large. One row in fifty has no payment yet.
 *
 * @param {() => number} random
 * @returns {readonly [number, number, number | undefined]}
 */
function amountsOf(random) {
  const voted = Math.round(random() ** 3 * 1e8) * 10;
  const amended = random() < 0.6 ? voted : Math.round((voted * (80 + below(random, 40))) / 1000) * 10;
  return [voted, amended, random() < 0.02 ? undefined : Math.round((amended / 1000) * random()) * 1000];
}

/** An amount as publishers write it: no decimals where there are none, else three. @param {number | undefined} millimes */
function dinars(millimes) {
  if (millimes === undefined) return '';
  const rest = millimes % 1000;
  const whole = (millimes - rest) / 1000;
  return rest === 0 ? `${whole}` : `${whole}.${String(rest).padStart(3, '0')}`;
}

/** @param {number} place */
function codeOf(place) {
  return `TN-${(1 + Math.floor(place / 6)) * 10 + 1 + (place % 6)}`;
}

/** @param {string} text */
function cell(text) {
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** All letters of the file are Latin: two bytes for those with an accent. @param {string} text */
function utf8Length(text) {
  let length = text.length;
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) > 127) length += 1;
  return length;
}

/** @param {() => number} random @param {number} count */
function below(random, count) {
  return Math.floor(random() * count);
}

/** mulberry32 @param {number} seed */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
