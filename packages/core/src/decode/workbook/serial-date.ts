import type {DateParts} from './number-format.js';

const DAY_MS = 86_400_000;
/** 1 January of the years 1 and 10000. */
const START = -693_593;
const END = 2_958_466;

/**
 * The date that a spreadsheet keeps as a count of days, in ISO form and no finer than it is shown: `2024`, `2024-06`,
 * `2024-06-30`, `2024-06-30T12:00:00`, or `12:00:00` alone. Nothing for a count that is no date: day 0, beyond the year
 * 9999, or 29 February 1900, a day that Excel counts and that never was. Days before 1900 are counted back: LibreOffice
 * makes the year 178 of a code such as `178-04-04`, and it must not be taken for a number.
 */
export function dateOf(serial: number, shows: DateParts, from1904: boolean): string | undefined {
  if (!(serial >= START && serial < END)) return undefined;
  // Counted in seconds: a time of day is a fraction that binary keeps only nearly.
  const seconds = Math.round(serial * 86_400);
  const day = Math.floor(seconds / 86_400);
  const time = new Date((seconds - day * 86_400) * 1000).toISOString().slice(11, 19);
  if (shows === 'time' && day === 0) return time;
  const since1900 = from1904 ? day + 1462 : day;
  if (since1900 < START || since1900 === 0 || since1900 >= END || since1900 === 60) return undefined;
  const first = since1900 > 0 && since1900 < 60 ? 31 : 30;
  const date = new Date(Date.UTC(1899, 11, first) + since1900 * DAY_MS).toISOString().slice(0, 10);
  if (shows === 'year') return date.slice(0, 4);
  if (shows === 'month') return date.slice(0, 7);
  return shows === 'day' || seconds === day * 86_400 ? date : `${date}T${time}`;
}
