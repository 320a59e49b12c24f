/**
 * Long work in small pieces. It rests at every `yield`, which comes after about a millisecond at most, so that whoever runs
 * it may let others have their turn: a page stays alive while a million rows are read.
 */
export type Work<Result> = Generator<undefined, Result, undefined>;

/** What the host lends to work that shares its thread. */
export interface Turns {
  /** Milliseconds, from any moment on. */
  now(): number;
  /** Resolves when the host has had its turn: drawn, answered the reader, run its timers. */
  rest(): Promise<void>;
}

/** Milliseconds of work after which the host has its turn: half of what a picture of 60 a second may take. */
const SLICE = 8;

/** Runs work to its end without a rest: in a worker, in Node, or where there is little of it. */
export function finished<Result>(work: Work<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Runs work in slices of a few milliseconds between which the host has its turn. */
export async function inSlices<Result>(work: Work<Result>, turns: Turns, slice = SLICE): Promise<Result> {
  let until = turns.now() + slice;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (turns.now() < until) continue;
    await turns.rest();
    until = turns.now() + slice;
  }
}

/** Rows that are worked through between two rests. */
const ROWS = 8192;

/** Goes through rows in order, a few thousand at a time. */
export function* byRows(count: number, each: (from: number, to: number) => void): Work<void> {
  for (let from = 0; from < count; from += ROWS) {
    each(from, Math.min(count, from + ROWS));
    yield;
  }
}
