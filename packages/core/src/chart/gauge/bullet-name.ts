import type {Amount} from '../../amount/amount.js';
import type {BarDatum} from '../bars/scale.js';
import {type ChartContext, outlineItem} from '../context.js';
import {type OutlineItem, pieceKey} from '../model.js';
import {amountIn, type Bullet, measureIn} from './bullets.js';
import {type Execution, isExecution} from './execution.js';
import {rateText, unknownText} from './words.js';

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

/** The phases of a bullet one by one, each with its amount and, for a step of execution, its rate in words. */
export function phaseItems(
  bullet: Bullet,
  execution: Execution,
  rings: readonly BarDatum[],
  ctx: ChartContext,
): readonly OutlineItem[] {
  const {lang, words} = ctx.texts;
  const boxes = new Map(rings.map(({key, x0, x1, y0, y1}) => [key, {x: x0, y: y0, width: x1 - x0, height: y1 - y0}]));
  return execution.phases.map(phase => {
    const amount = amountIn(bullet, phase);
    const rated = isExecution(phase) && amount !== undefined;
    const whole = amountIn(bullet, execution.base);
    const key = pieceKey(bullet.key, phase);
    const share = rated ? rateText(measureIn(bullet, phase), whole, phase, execution, ctx) : undefined;
    const label = {text: words.step[ctx.selection.flow][phase], lang};
    const available = amount !== undefined;
    return outlineItem({key, label, amount: amount ?? 0, available, share, box: boxes.get(key)}, ctx.texts);
  });
}
