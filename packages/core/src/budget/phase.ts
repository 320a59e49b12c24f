/**
 * The life of a credit, in the order in which it happens (organic budget law 2019-15).
 * `proposed` is what a finance bill asks for: it authorises nothing until it is voted, perhaps otherwise.
 * `executed` is for publishers who do not say at which stage their figure was taken: it is shown as such and is never
 * taken for `ordered` or `paid`.
 */
export type Phase = 'proposed' | 'voted' | 'amended' | 'committed' | 'ordered' | 'paid' | 'executed';

export const PHASES: readonly Phase[] = ['proposed', 'voted', 'amended', 'committed', 'ordered', 'paid', 'executed'];

/** Phases that authorise money: what became of it is measured against them. */
export const AUTHORISED: readonly Phase[] = ['voted', 'amended'];

/** Phases that execute nothing: what is asked for and what is authorised. */
export const PLANNED: readonly Phase[] = ['proposed', ...AUTHORISED];

/** Commitment credits (CE) allow to commit, payment credits (CP) allow to pay: articles 22 and 23. Never added together. */
export type Credit = 'commitment' | 'payment';

export const CREDITS: readonly Credit[] = ['payment', 'commitment'];

export type Flow = 'spending' | 'revenue';

export const FLOWS: readonly Flow[] = ['spending', 'revenue'];

export function isPhase(value: string): value is Phase {
  return (PHASES as readonly string[]).includes(value);
}

export function isCredit(value: string): value is Credit {
  return (CREDITS as readonly string[]).includes(value);
}

export function isFlow(value: string): value is Flow {
  return (FLOWS as readonly string[]).includes(value);
}
