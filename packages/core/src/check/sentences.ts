import type {Amount} from '../amount/amount.js';
import type {Budget} from '../budget/budget.js';
import type {Country} from '../country/country.js';
import type {BudgetRule} from '../country/rule.js';
import {pickLabel} from '../text/lang.js';
import {type Texts, textsOf, unitFor, yearName} from '../text/texts.js';
import type {Words} from '../text/words.js';
import type {ChangeExceeded, CreditGap, Finding, LimitingExceeded, Scope, ShareExceeded} from './finding.js';

/** What is needed to say findings in one language. */
export interface Saying {
  readonly budget: Budget;
  readonly words: Words;
  readonly country: Country;
}

/** A finding as a sentence: of what it speaks, the amounts, and the gap in the main unit to the last minor unit. */
export function findingSentence(finding: Finding, saying: Saying): string {
  const {words} = saying;
  const texts = textsFor(largestIn(finding), saying);
  return words.pair(whereOf(finding, texts, saying), bodyOf(finding, texts, saying));
}

function textsFor(amount: Amount, {words, country}: Saying): Texts {
  return textsOf(words, country, unitFor(amount, country));
}

function largestIn(finding: Finding): Amount {
  if (finding.kind === 'total') return largest(finding.published, finding.sum);
  if (finding.kind === 'twice') return largest(...finding.views.map(({sum}) => sum));
  if (finding.kind === 'credits') return largest(finding.commitment, finding.payment);
  if (finding.kind === 'balance') return largest(finding.revenue, finding.spending);
  return finding.kind === 'limiting' ? largest(finding.credits, finding.done) : largest(finding.measured);
}

const largest = (...amounts: readonly Amount[]): Amount => Math.max(...amounts.map(Math.abs));

function whereOf(finding: Finding, texts: Texts, {budget, words}: Saying): string {
  const {year, phase, flow, credit} = finding.figures;
  const scope: Scope = 'scope' in finding ? finding.scope : [];
  const measure = budget.meta.measure && pickLabel(budget.meta.measure, words.lang)?.text;
  // The sentence of a balance names the phases of both sides itself, that of an excess the phase that exceeds.
  const saysPhase = finding.kind === 'total' || finding.kind === 'twice' || finding.kind === 'credits';
  const parts = [
    year === undefined ? '' : yearName(year, budget, words),
    saysPhase ? (measure ?? words.phase[flow][phase]) : '',
    saysPhase && credit ? words.credit[credit] : '',
    ...scope.map(({entry}) => texts.labelOf(entry).text),
  ].filter(part => part !== '');
  return parts.length > 0 ? parts.join(' · ') : words.wholeBudget;
}

function bodyOf(finding: Finding, texts: Texts, saying: Saying): string {
  const {words} = saying;
  const {checks} = words;
  if (finding.kind === 'total') {
    const [published, sum] = apart(finding.published, finding.sum, texts);
    return checks.total(Math.sign(finding.gap), published, sum, gapText(finding.gap, texts));
  }
  if (finding.kind === 'twice') {
    const [one, other] = finding.views;
    const [oneSum, otherSum] = one.sum === other.sum ? [texts.short(one.sum), ''] : apart(one.sum, other.sum, texts);
    const [oneName, otherName] = [texts.level(one.dimension), texts.level(other.dimension)];
    return checks.twice(Math.sign(finding.gap), oneName, oneSum, otherName, otherSum, gapText(finding.gap, texts));
  }
  if (finding.kind === 'credits') return creditsText(finding, texts, saying);
  if (finding.kind === 'balance') {
    const {phase} = finding.figures;
    const [revenue, spending] = apart(finding.revenue, finding.spending, texts);
    const {phase: names} = words;
    return checks.balance(
      Math.sign(finding.gap),
      names.revenue[phase],
      revenue,
      names.spending[phase],
      spending,
      gapText(finding.gap, texts),
    );
  }
  return finding.kind === 'limiting' ? limitingText(finding, texts, saying) : limitText(finding, texts, saying);
}

function gapText(gap: Amount, texts: Texts): string {
  return texts.exact(Math.abs(gap));
}

/** Two amounts that differ and would be written alike are written to the last minor unit. */
function apart(a: Amount, b: Amount, texts: Texts): readonly [string, string] {
  return texts.short(a) === texts.short(b) ? [texts.exact(a), texts.exact(b)] : [texts.short(a), texts.short(b)];
}

function citation(rule: BudgetRule, {words}: Saying): string {
  return words.checks.citation(rule.article, rule.law[words.lang]);
}

function creditsText({commitment, payment, gap, partial, rule}: CreditGap, texts: Texts, saying: Saying): string {
  const {checks} = saying.words;
  const [ce, cp] = apart(commitment, payment, texts);
  return [
    checks.credits(ce, cp, gapText(gap, texts)),
    ...(partial ? [checks.creditsPartial] : []),
    ...(rule ? [checks.within(citation(rule, saying))] : []),
  ].join(' ');
}

function limitText(
  {rule, measured, base, excess}: ShareExceeded | ChangeExceeded,
  texts: Texts,
  saying: Saying,
): string {
  const {checks, lang} = saying.words;
  const limit = texts.percent(rule.limit / 1000);
  const share = texts.percent(measured / base);
  return checks.limit(
    rule.measured[lang],
    texts.short(measured),
    share === limit ? checks.justOver(share) : share,
    rule.base[lang],
    limit,
    gapText(excess, texts),
    citation(rule, saying),
  );
}

function limitingText({rule, figures, done, credits, excess}: LimitingExceeded, texts: Texts, saying: Saying): string {
  const {words} = saying;
  const [doneText, creditsText] = apart(done, credits, texts);
  const what = words.doneOf(figures.phase, doneText, creditsText, figures.flow);
  return words.checks.limiting(what, gapText(excess, texts), citation(rule, saying));
}
