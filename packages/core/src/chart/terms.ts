import type {BudgetEntry} from '../budget/budget.js';
import type {Flow, Phase} from '../budget/phase.js';
import type {ChartContext} from './context.js';
import type {ChartModel, Piece} from './model.js';

/** A name that a text was made with, and the term that it is. */
interface Named {
  readonly term: string;
  /** As it may be written there. */
  readonly names: readonly string[];
}

/** The id of a term, when the country pack explains it. */
export const termIn = ({env}: ChartContext, id: string): string | undefined =>
  env.country.explains(id) ? id : undefined;

export const phaseTerm = (ctx: ChartContext, phase: Phase, flow: Flow = ctx.selection.flow): string | undefined =>
  termIn(ctx, `${flow}.${phase}`);

/** The term that an entry is: by its code, else by its kind. */
export function entryTerm(ctx: ChartContext, dimension: string, entry: BudgetEntry | undefined): string | undefined {
  const official = entry?.official;
  return (
    official && (termIn(ctx, `${dimension}.${official.code}`) ?? termIn(ctx, `${dimension}.${official.kind ?? ''}`))
  );
}

/**
 * The model with its terms. Names stand at the end of the texts that were made with them, so they are taken off from there, the
 * last one first: no word is found by chance. A title of the publisher's own has none.
 */
export function explained<M extends ChartModel>(model: M, levels: readonly string[], ctx: ChartContext): M {
  const {flow, phase, credit} = ctx.selection;
  const {words, level} = ctx.texts;
  const kicker: Named[] = [
    {term: `${flow}.${phase}`, names: [words.phase[flow][phase]]},
    ...(credit ? [{term: `credit.${credit}`, names: [words.credit[credit]]}] : []),
  ];
  const named = levels.map(id => ({term: id, names: [words.head(level(id)), level(id)]}));
  const title = [{term: `${flow}.executed`, names: [words.executionTitle(flow)]}, ...named];
  const terms = {
    kicker: piecesOf(model.kicker, kicker, ctx),
    title: ctx.budget.meta.title ? undefined : piecesOf(model.title, title, ctx),
    legendTitle: piecesOf(model.legendTitle ?? '', named.slice(0, 1), ctx),
  };
  return {...model, terms};
}

function piecesOf(text: string, names: readonly Named[], ctx: ChartContext): readonly Piece[] | undefined {
  let rest = text;
  const pieces: Piece[] = [];
  for (const {term, names: forms} of [...names].reverse()) {
    const name = forms.find(form => rest.includes(form)) ?? '';
    const at = rest.lastIndexOf(name);
    if (name === '' || !termIn(ctx, term)) continue;
    pieces.unshift({text: name, term}, {text: rest.slice(at + name.length)});
    rest = rest.slice(0, at);
  }
  return pieces.length > 0 ? [{text: rest}, ...pieces].filter(piece => piece.text !== '') : undefined;
}
