import type {Axis, Dimension} from '../../country/pack.js';
import type {FullLabels} from '../../text/lang.js';

/** A level of a layout: its names in French, Arabic and English, each as `singular|plural`. */
export function level(
  id: string,
  axis: Axis,
  rank: number,
  names: FullLabels,
  more: Pick<Dimension, 'scoped' | 'entries' | 'flow'> = {},
): Dimension {
  const forms = (text: string): {one: string; other: string} => {
    const [one = text, other = one] = text.split('|');
    return {one, other};
  };
  return {id, axis, rank, names: {fr: forms(names.fr), ar: forms(names.ar), en: forms(names.en)}, ...more};
}
