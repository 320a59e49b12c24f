import type {Entry} from '@mizania/core';

/** French and Arabic names are published ones, English is always this project's. */
export function body(
  code: string,
  family: string,
  fr: string,
  ar: string,
  en: string,
  aliases: readonly string[],
): Entry {
  return {code, labels: {fr, ar, en}, unofficial: ['en'], aliases, family};
}
