import type {Credit, Phase} from '../../budget/phase.js';
import {normalise} from '../../text/clean.js';
import type {Profile} from './profile.js';

/** An amount column of a file in a published layout. */
export interface Measure {
  readonly column: number;
  /** The phase of an amount by the stage of its row. */
  readonly phases: Readonly<Record<string, Phase>>;
  readonly credit: Credit | undefined;
  /** What the header says; else the row does. */
  readonly stage: string | undefined;
  readonly year: string | undefined;
}

export function measuresOf(header: readonly string[], profile: Profile): readonly Measure[] {
  const taken = new Set<number>();
  return profile.measures.flatMap(({header: pattern, phases, credit}) =>
    header.flatMap((name, column) => {
      const match = pattern.exec(normalise(name));
      if (!match || taken.has(column)) return [];
      taken.add(column);
      const {stage, year} = match.groups ?? {};
      return [{column, phases, credit, stage, year}];
    }),
  );
}

/** The phase of an amount in a row of this stage, or nothing when the column says nothing there. */
export function phaseOf({phases, stage}: Measure, rowStage: string): Phase | undefined {
  const key = stage ?? rowStage;
  return Object.hasOwn(phases, key) ? phases[key] : undefined;
}

/** What one row of the result holds: one kind of credit and one year, in as many phases as there are. */
export interface Part {
  readonly credit: Credit | undefined;
  readonly year: string | undefined;
  readonly measures: readonly Measure[];
}

export function partsOf(measures: readonly Measure[]): readonly Part[] {
  const parts = new Map<string, Measure[]>();
  for (const measure of measures) {
    const key = `${measure.credit ?? ''} ${measure.year ?? ''}`;
    parts.set(key, [...(parts.get(key) ?? []), measure]);
  }
  return [...parts.values()].map(group => ({credit: group[0]?.credit, year: group[0]?.year, measures: group}));
}
