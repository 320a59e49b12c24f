/** Letters that join the letter before them, and not the one after. U+FEFB stands for lam and alef, which are one sign. */
const ENDING = 'اٱدذرزوةىژ\ufefb';

/** Letters that join on both sides. */
const JOINING = 'بتثجحخسشصضطظعغفقكلمنهيـپچگکی';

/** Forms of a letter: alone, at the end, at the start and in the middle of what is joined. */
export type Forms<T> = readonly [alone: T, end: T, start: T, middle: T];

/** One sign as it is written: a letter, and which of its forms. */
export interface Sign {
  readonly letter: string;
  readonly form: 0 | 1 | 2 | 3;
}

/** Marks and controls have no width of their own. */
const UNSEEN = /[\p{M}\p{Cf}\p{Cc}]/gu;

/** A text as a row of signs. Letters with marks are taken apart, so a table needs the plain ones alone. */
export function signsOf(text: string): readonly Sign[] {
  const letters = [...text.normalize('NFD').replace(UNSEEN, '').replaceAll('لا', '\ufefb')];
  return letters.map((letter, i) => {
    const joinsNext = isIn(JOINING, letter) && joinsBefore(letters[i + 1]);
    const joinsLast = joinsBefore(letter) && isIn(JOINING, letters[i - 1]);
    return {letter, form: joinsLast ? (joinsNext ? 3 : 1) : joinsNext ? 2 : 0};
  });
}

const isIn = (letters: string, letter: string | undefined): boolean => letter !== undefined && letters.includes(letter);

const joinsBefore = (letter: string | undefined): boolean => isIn(JOINING, letter) || isIn(ENDING, letter);

/** Every letter of a table, with the forms that it has. */
export const JOINED: readonly (readonly [letter: string, forms: readonly Sign['form'][]])[] = [
  ...[...ENDING].map(letter => [letter, [0, 1]] as const),
  ...[...JOINING].map(letter => [letter, [0, 1, 2, 3]] as const),
];
