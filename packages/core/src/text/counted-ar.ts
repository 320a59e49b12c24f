/**
 * Counted noun: singular, dual, 3 to 10 with the plural, 11 to 99 with the singular accusative, round hundreds (and what
 * they begin: 101, 102) and zero with the plain singular. A feminine noun writes the last two alike.
 */
export function counted(
  count: number,
  digits: string,
  one: string,
  two: string,
  few: string,
  many: string,
  plain = many,
): string {
  if (count === 1) return one;
  if (count === 2) return two;
  const tail = count % 100;
  if (tail >= 3 && tail <= 10) return `${digits} ${few}`;
  return `${digits} ${tail >= 11 ? many : plain}`;
}
