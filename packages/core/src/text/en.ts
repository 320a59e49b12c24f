import {capital} from './capital.js';
import {checksEn} from './checks-en.js';
import type {Flow, Phase} from '../budget/phase.js';
import type {Words} from './words.js';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const PHASE: Record<Flow, Record<Phase, string>> = {
  spending: {
    proposed: 'proposed credits',
    voted: 'voted credits',
    amended: 'amended credits',
    committed: 'committed spending',
    ordered: 'payments ordered',
    paid: 'payments made',
    executed: 'executed spending',
  },
  revenue: {
    proposed: 'proposed revenue',
    voted: 'forecast revenue',
    amended: 'revised revenue',
    committed: 'revenue recognised',
    ordered: 'revenue called in',
    paid: 'revenue collected',
    executed: 'actual revenue',
  },
};

const DONE: Record<Flow, Record<Phase, string>> = {
  spending: {
    proposed: 'was proposed',
    voted: 'was voted',
    amended: 'stands after amendment',
    committed: 'has been committed',
    ordered: 'has been ordered for payment',
    paid: 'has been paid',
    executed: 'has been executed',
  },
  revenue: {
    proposed: 'was proposed',
    voted: 'was forecast',
    amended: 'is expected after revision',
    committed: 'has been recognised',
    ordered: 'has been called in',
    paid: 'has been collected',
    executed: 'has been received',
  },
};

const STEP: Record<Flow, Record<Phase, string>> = {
  spending: {
    proposed: 'Proposed',
    voted: 'Voted',
    amended: 'Amended',
    committed: 'Committed',
    ordered: 'Ordered',
    paid: 'Paid',
    executed: 'Executed',
  },
  revenue: {
    proposed: 'Proposed',
    voted: 'Forecast',
    amended: 'Revised',
    committed: 'Recognised',
    ordered: 'Called in',
    paid: 'Collected',
    executed: 'Actual',
  },
};

const EXECUTION: Record<Flow, string> = {spending: 'Budget execution', revenue: 'Revenue execution'};

export const en: Words = {
  lang: 'en',
  checks: checksEn,
  lessThan: digits => `less than ${digits}`,
  justBelowZero: digits => `between ${digits} and 0`,
  months: MONTHS,
  day: String,
  phase: PHASE,
  step: STEP,
  credit: {commitment: 'commitment credits', payment: 'payment credits'},
  flow: {spending: 'Spending', revenue: 'Revenue'},
  total: 'Total',
  item: 'Item',
  amount: 'Amount',
  shareColumn: 'Share',
  year: 'Year',
  yearLevel: 'year',
  rate: 'Rate',
  notAvailable: 'not available',
  noAmount: 'There is no amount to show.',
  unnamed: '(no name)',
  unspecified: 'Not broken down',
  illustrative: 'Illustrative data: invented figures that follow the structure of the law.',
  wholeBudget: 'Whole',
  listSeparator: ', ',
  titleBy: (subject, level) => `${subject} by ${level}`,
  titleByEach: (subject, level, each) => `${subject} by ${level}, for each ${each}`,
  shareOfTotal: share => `${share} of the total`,
  shareOf: (share, whole) => `${share} of “${whole}”`,
  others: (count, digits) => `Others (${digits} ${count === 1 ? 'item' : 'items'})`,
  summaryTotal: (subject, total) => [`${subject}: `, total, ' in total.'],
  summaryLargest: (label, value, share) => `Largest item: ${label}, with ${value}${share ? `, or ${share}` : ''}.`,
  summaryMissing: (count, digits) => `${digits} ${count === 1 ? 'line has' : 'lines have'} no amount.`,
  netOfNegatives: (positive, negative, net) =>
    `Positive amounts: ${positive}; negative amounts, to be deducted: ${negative}; net total: ${net}.`,
  opens: 'Open the detail',
  colourIs: meaning => `Colour: ${meaning}`,
  families: 'field of action',
  noFamily: 'Not stated',
  familyIs: family => `field of action: ${family}`,
  rateSentence: (share, phase, base, flow) => `${share} of ${PHASE[flow][base]} ${DONE[flow][phase]}.`,
  noRate: (base, flow) => `No rate can be worked out: the file gives no ${PHASE[flow][base]}.`,
  asOf: date => `As of ${date}`,
  yearGone: share => `${share} of the year has passed`,
  executionTitle: flow => EXECUTION[flow],
  executionTitleEach: (level, flow) => `${EXECUTION[flow]} by ${level}`,
  over: amount => `${amount} over`,
  excess: 'over the credits',
  phaseColumn: 'Step',
  ticks: steps => `Thin ticks: ${steps}.`,
  pair: (name, text) => `${name}: ${text}`,
  partOf: (part, whole) => `${part} of ${whole}`,
  zeroBase: (base, flow) => `No rate: the amount of ${PHASE[flow][base]} is zero or negative.`,
  noCommonRows: (phase, base, flow) =>
    `No rate can be worked out: no row gives both ${PHASE[flow][base]} and ${PHASE[flow][phase]}.`,
  unknownStep: (phase, amount, flow) => `${STEP[flow][phase]} amount unknown for ${amount}, left out of the rate.`,
  doneOf: (phase, done, whole, flow) => `${STEP[flow][phase].toLowerCase()}: ${done}${whole ? ` of ${whole}` : ''}`,
  noDone: (phase, flow) => `${STEP[flow][phase].toLowerCase()} amount not available`,
  noExecution: 'The file gives no figure of execution.',
  ownScale: (base, flow) => `Each bar is to the scale of the ${PHASE[flow][base]} of its own row (100%).`,
  rateRange: (high, highRate, low, lowRate) => `Highest rate: ${high}, ${highRate}; lowest: ${low}, ${lowRate}.`,
  change: (from, to, direction, amount, percent) =>
    direction === 0
      ? `From ${from} to ${to}: no change.`
      : `From ${from} to ${to}: ${direction > 0 ? 'up' : 'down'} by ${amount}${percent ? `, or ${percent}` : ''}.`,
  currentPrices: 'Amounts at current prices, not adjusted for inflation.',
  constantPrices: year => `at prices of ${year}`,
  constantTitle: (title, year) => `${title}, at prices of ${year}`,
  deflated: (year, source) =>
    `Constant prices of ${year}: inflation is taken out with the index ${source}. Each amount is rounded to the millime; the published amounts, at current prices, are in the table; the checks are about them.`,
  noIndex: years => `No price index, and so no amount at constant prices: ${years}.`,
  atCurrentPrices: year => `${year}, current prices`,
  noShares: 'negative or zero amounts: no shares',
  noSharesNote:
    'A row that holds negative amounts, or whose total is zero, cannot be shown as shares of 100%: its amounts are in the table.',
  perHead: 'per person',
  perHeadAmount: amount => `${amount} per person`,
  perHeadTitle: title => `${title}, per person`,
  population: (source, year) => `Population in ${year}: ${source}.`,
  populationColumn: 'Population',
  inhabitants: digits => `Population: ${digits}`,
  noPopulation: names => `Population unknown, hence no amount per person: ${names}.`,
  classesQuantile: (count, regions) =>
    count > 1
      ? `${count} classes with about as many ${regions?.other ?? 'territories'} each (quantiles)`
      : 'A single class',
  classesEqual: count => (count > 1 ? `${count} classes of the same width (equal intervals)` : 'A single class'),
  range: (from, to, open) => `${from} to ${open ? 'under ' : ''}${to}`,
  belowZero: 'below 0',
  unplaced: 'Amounts without a place',
  unplacedAmount: (amount, names) => `Amounts without a place on the map: ${amount}${names && ` (${names})`}.`,
  unlocated: 'No place given',
  inset: area => (area === '' ? 'Enlarged' : `${area}, enlarged`),
  mapSource: source => `Base map: ${source}.`,
  regionsMissing: (names, count, digits, regions) =>
    count > 3
      ? `Amount not available for ${digits} ${regions?.other ?? 'territories'}.`
      : `Amount not available: ${names}.`,
  leftOut: (count, digits, amount) =>
    `${digits} ${count === 1 ? 'entry' : 'entries'} left out${amount ? ` (${amount})` : ''}`,
  remarks: (count, digits) => `${digits} ${count === 1 ? 'remark' : 'remarks'} on how the file was read`,
  moreIssues: (_count, digits) => `and ${digits} more`,
  head: level => capital(level, 'en'),
  partialEnd: ' in total (partial: some amounts are missing).',
  onlyCredit: (shown, other) => `Only ${shown} are shown; the file also gives ${other}, which are not to be added.`,
  percentUnit: unit => `shares in %, totals ${unit}`,
  incomplete: year => `${year} (incomplete)`,
  dataOf: date => `data of ${date}`,
  rank: (rank, count) => `rank ${rank} of ${count}`,
  highest: (label, value, share) => `Highest amount: ${label}, ${value}${share ? `, or ${share}` : ''}.`,
  lowest: (label, value) => `Lowest: ${label}, ${value}.`,
};
