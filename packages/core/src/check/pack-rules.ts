import {isPhase} from '../budget/phase.js';
import type {CountryPack} from '../country/pack.js';
import type {BudgetRule} from '../country/rule.js';
import {LANGS} from '../text/lang.js';

type Fields = Readonly<Record<string, unknown>>;

/** The rules of a country. A pack may come from anywhere: what is not a whole rule is none. */
export function rulesIn({rules}: CountryPack): readonly BudgetRule[] {
  return Array.isArray(rules) ? (rules as readonly unknown[]).filter(isRule) : [];
}

function isRule(value: unknown): value is BudgetRule {
  if (!isFields(value)) return false;
  const {kind, article, law, from} = value;
  if (typeof article !== 'string' || !isLabels(law) || !Number.isInteger(from)) return false;
  if (kind === 'share') return isPhase(String(value['phase'])) && isCodes(value['of']) && isMeasured(value);
  if (kind === 'change')
    return isChange(value['change']) && (value['each'] === undefined || isTexts(value['each'])) && isMeasured(value);
  if (kind === 'limiting')
    return isTexts(value['each']) && isCodes(value['except']) && typeof value['within'] === 'string';
  return kind === 'within' && typeof value['within'] === 'string';
}

/** Limits are whole thousandths, so that they can be held exactly. */
function isMeasured({limit, measured, base, whole}: Fields): boolean {
  return Number.isSafeInteger(limit) && Number(limit) >= 0 && isLabels(measured) && isLabels(base) && isCodes(whole);
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isChange = (value: unknown): boolean =>
  value === 'transfer' || value === 'cancellation' || value === 'supplement';
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(text => typeof text === 'string');
const isCodes = (value: unknown): boolean => isFields(value) && Object.values(value).every(isTexts);
const isLabels = (value: unknown): boolean => isFields(value) && LANGS.every(lang => typeof value[lang] === 'string');
