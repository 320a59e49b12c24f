/** What the format of a cell says about its number. */
export type NumberFormat =
  | {readonly kind: 'plain'}
  /** A day, a month or a year, or a time: which parts of it the format shows. */
  | {readonly kind: 'date'; readonly shows: DateParts}
  /** A code: `00302` is stored as 302 and shown with this many digits. */
  | {readonly kind: 'code'; readonly digits: number}
  /** Shown a thousand or a million times smaller than it is stored. */
  | {readonly kind: 'scaled'};

export type DateParts = 'year' | 'month' | 'day' | 'moment' | 'time';

/** Excel takes no longer one. */
const LONGEST = 255;

const PLAIN: NumberFormat = {kind: 'plain'};

/** Formats that have a number and no text in the file (ECMA-376, 18.8.30), dates of East Asian programs included. */
function builtIn(id: number): NumberFormat {
  if (id === 17) return {kind: 'date', shows: 'month'};
  if (id === 22) return {kind: 'date', shows: 'moment'};
  if ((id >= 14 && id <= 16) || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58))
    return {kind: 'date', shows: 'day'};
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id === 45 || id === 47) return {kind: 'date', shows: 'time'};
  return PLAIN;
}

/** What a format means, by its number and by its text where the file gives one (`00000`, `dd/mm/yyyy`, `#,##0,`). */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) return builtIn(id);
  if (code.length > LONGEST) return PLAIN;
  // Only the part for positive numbers; what stands in quotes or after a backslash is shown as it is.
  const [positive = ''] = code.replace(/"[^"]*"|\\.|[_*]./g, '').split(';');
  // A count of hours or minutes is an amount of time, no moment.
  if (/\[(?:h+|m+|s+)\]/i.test(positive)) return PLAIN;
  const bare = positive.replace(/\[[^\]]*\]/g, '').trim();
  if (/^0{2,}$/.test(bare) && /^0+(?:;|$)/.test(code.trim())) return {kind: 'code', digits: bare.length};
  if (/[#0?],+(?:[^#0?,]|$)/.test(bare)) return {kind: 'scaled'};
  // `s.00` shows parts of a second; any other place for a digit makes it a number, whatever letters follow.
  const isNumber = /[#0?]/.test(bare.replace(/s\.0+/gi, '')) || /general|standard/i.test(bare);
  if (isNumber || !/[ymdhs]/i.test(bare)) return PLAIN;
  return {kind: 'date', shows: datePartsIn(bare.toLowerCase())};
}

function datePartsIn(code: string): DateParts {
  const time = /[hs]/.test(code);
  if (!/[yd]/.test(code)) return time ? 'time' : 'day';
  if (time) return 'moment';
  if (code.includes('d')) return 'day';
  return code.includes('m') ? 'month' : 'year';
}
