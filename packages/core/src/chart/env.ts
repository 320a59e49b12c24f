import type {Country} from '../country/country.js';
import type {Unit} from '../country/pack.js';
import type {Words} from '../text/words.js';

/** What the host knows and the model cannot: the room there is, and how wide a text would be in its font. */
export interface ChartEnv {
  /** What is said, and so in which language. */
  readonly words: Words;
  readonly country: Country;
  /** Width of the drawing in CSS pixels. */
  readonly width: number;
  /** Size of one rem in CSS pixels: text grows with the reader's own font size. */
  readonly rem: number;
  /** Width of a text in CSS pixels at a font size, regular or bold. */
  readonly measure: (text: string, size: number, bold?: boolean) => number;
  /** Unit in which totals are shown; the country's usual one, or smaller for small totals, when absent. */
  readonly shownIn?: Unit;
}
