import type {Words} from './words.js';

/** `2024-06-30` in words: "30 juin 2024". A year or a month alone stay what they are. */
export function formatDate(iso: string, words: Words): string {
  const [year = '', month, day] = iso.split('-');
  if (!month) return year;
  const name = words.months[Number(month) - 1] ?? month;
  return day ? `${words.day(Number(day))} ${name} ${year}` : `${name} ${year}`;
}

/** Share of its year that has passed at the end of an ISO day: `2024-06-30` gives 182 / 366. Only for full dates. */
export function shareOfYear(iso: string): number | undefined {
  const [year, month, day] = iso.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const start = Date.UTC(year, 0, 1);
  return (Date.UTC(year, month - 1, day + 1) - start) / (Date.UTC(year + 1, 0, 1) - start);
}
