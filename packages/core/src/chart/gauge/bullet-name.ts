import type {Amount} from '../../amount/amount.js';
import type {ChartContext} from '../context.js';
import type {OutlineItem} from '../model.js';
import {amountIn, type Bullet, measureIn} from './bullets.js';
import type {Execution} from './execution.js';
import {unknownText} from './words.js';

/** The two figures of the rate: those of the same rows where there are any, else what is known of each. */
export function pairOf(
  bullet: Bullet,
  {base, headline}: Pick<Execution, 'base' | 'headline'>,
): {readonly done: Amount | undefined; readonly whole: Amount | undefined} {
  const measure = measureIn(bullet, headline);
  return {done: measure?.part ?? amountIn(bullet, headline), whole: measure?.base ?? amountIn(bullet, base)};
}

/** "Santé, 95 millions de dinars payés sur 100 millions de dinars, 95 % des crédits votés ont été payés." */
export function nameOf(bullet: Bullet, item: OutlineItem, {base, headline}: Execution, ctx: ChartContext): string {
  const {words, inWords} = ctx.texts;
  const {flow} = ctx.selection;
  if (headline === undefined) return item.name;
  const {done, whole} = pairOf(bullet, {base, headline});
  const credits = whole === undefined ? undefined : inWords(whole);
  const figures =
    done === undefined
      ? [words.noDone(headline, flow), ...(base && credits ? [words.pair(words.phase[flow][base], credits)] : [])]
      : [words.doneOf(headline, inWords(done), credits, flow)];
  const unknown = unknownText(measureIn(bullet, headline), headline, inWords, ctx);
  const said = [item.label.text, ...figures, ...(item.share ? [item.share] : [])].join(words.listSeparator);
  return [said, ...unknown].join(' ');
}
