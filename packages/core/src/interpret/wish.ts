import type {Wish} from '../query/selection.js';
import {creditNamed, flowNamed, phaseNamed} from './vocabulary.js';

/** A page may name a phase, a kind of credit or a flow in any of the words that a header may use: `CP`, `recettes`. */
export function understood(wish: Wish): Wish {
  const {phase, credit, flow} = wish;
  return {
    ...wish,
    phase: phase && (phaseNamed(phase) ?? phase),
    credit: credit && (creditNamed(credit) ?? credit),
    flow: flow && (flowNamed(flow) ?? flow),
  };
}
