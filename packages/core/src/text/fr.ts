import {capital} from './capital.js';
import {checksFr} from './checks-fr.js';
import {de} from './elision.js';
import type {Flow, Phase} from '../budget/phase.js';
import type {Words} from './words.js';

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

const PHASE: Record<Flow, Record<Phase, string>> = {
  spending: {
    proposed: 'crédits proposés',
    voted: 'crédits votés',
    amended: 'crédits modifiés',
    committed: 'dépenses engagées',
    ordered: 'dépenses ordonnancées',
    paid: 'dépenses payées',
    executed: 'dépenses exécutées',
  },
  revenue: {
    proposed: 'recettes proposées',
    voted: 'recettes prévues',
    amended: 'recettes révisées',
    committed: 'recettes constatées',
    ordered: 'recettes mises en recouvrement',
    paid: 'recettes encaissées',
    executed: 'recettes réalisées',
  },
};

const DONE: Record<Flow, Record<Phase, string>> = {
  spending: {
    proposed: 'ont été proposés',
    voted: 'ont été votés',
    amended: 'restent ouverts après modification',
    committed: 'ont été engagés',
    ordered: 'ont été ordonnancés',
    paid: 'ont été payés',
    executed: 'ont été exécutés',
  },
  revenue: {
    proposed: 'étaient proposées',
    voted: 'étaient prévues',
    amended: 'sont attendues après révision',
    committed: 'ont été constatées',
    ordered: 'ont été mises en recouvrement',
    paid: 'ont été encaissées',
    executed: 'ont été réalisées',
  },
};

const STEP: Record<Flow, Record<Phase, string>> = {
  spending: {
    proposed: 'Proposé',
    voted: 'Voté',
    amended: 'Modifié',
    committed: 'Engagé',
    ordered: 'Ordonnancé',
    paid: 'Payé',
    executed: 'Exécuté',
  },
  revenue: {
    proposed: 'Proposé',
    voted: 'Prévu',
    amended: 'Révisé',
    committed: 'Constaté',
    ordered: 'Mis en recouvrement',
    paid: 'Encaissé',
    executed: 'Réalisé',
  },
};

const EXECUTION: Record<Flow, string> = {spending: 'Exécution du budget', revenue: 'Exécution des recettes'};

/** Dinars are several: "payés", "mis en recouvrement". */
function several(step: string): string {
  return step.startsWith('Mis') ? step.toLowerCase() : `${step.toLowerCase()}s`;
}

export const fr: Words = {
  lang: 'fr',
  checks: checksFr,
  lessThan: digits => `moins de ${digits}`,
  justBelowZero: digits => `entre ${digits} et 0`,
  months: MONTHS,
  day: day => (day === 1 ? '1er' : String(day)),
  phase: PHASE,
  step: STEP,
  credit: {commitment: 'crédits d’engagement', payment: 'crédits de paiement'},
  flow: {spending: 'Dépenses', revenue: 'Recettes'},
  total: 'Total',
  item: 'Poste',
  amount: 'Montant',
  shareColumn: 'Part',
  year: 'Année',
  yearLevel: 'année',
  rate: 'Taux',
  notAvailable: 'non disponible',
  noAmount: 'Aucun montant à montrer.',
  unnamed: '(sans nom)',
  unspecified: 'Non réparti',
  illustrative: 'Données illustratives\u00a0: chiffres inventés, qui respectent la structure de la loi.',
  wholeBudget: 'Ensemble',
  listSeparator: ', ',
  titleBy: (subject, level) => `${subject} par ${level}`,
  titleByEach: (subject, level, each) => `${subject} par ${level}, pour chaque ${each}`,
  shareOfTotal: share => `${share} du total`,
  shareOf: (share, whole) => `${share} de «\u00a0${whole}\u00a0»`,
  others: (count, digits) => `Autres (${digits} ${count > 1 ? 'postes' : 'poste'})`,
  summaryTotal: (subject, total) => [`${subject}\u00a0: `, total, ' au total.'],
  summaryLargest: (label, value, share) =>
    `Premier poste\u00a0: ${label}, avec ${value}${share ? `, soit ${share}` : ''}.`,
  summaryMissing: (count, digits) => `${digits} ${count > 1 ? 'lignes n’ont' : 'ligne n’a'} pas de montant.`,
  netOfNegatives: (positive, negative, net) =>
    `Montants positifs\u00a0: ${positive}\u00a0; montants négatifs, à déduire\u00a0: ${negative}\u00a0; total net\u00a0: ${net}.`,
  opens: 'Ouvrir le détail',
  colourIs: meaning => `Couleur\u00a0: ${meaning}`,
  families: 'domaine d’intervention',
  noFamily: 'Non précisé',
  familyIs: family => `domaine d’intervention\u00a0: ${family}`,
  rateSentence: (share, phase, base, flow) => `${share} des ${PHASE[flow][base]} ${DONE[flow][phase]}.`,
  noRate: (base, flow) => `Taux impossible à calculer\u00a0: le fichier ne donne pas de ${PHASE[flow][base]}.`,
  asOf: date => `Situation au ${date}`,
  yearGone: share => `${share} de l’année est écoulée`,
  executionTitle: flow => EXECUTION[flow],
  executionTitleEach: (level, flow) => `${EXECUTION[flow]} par ${level}`,
  over: amount => `dépassement de ${amount}`,
  excess: 'dépassement',
  phaseColumn: 'Étape',
  ticks: steps => `Traits fins\u00a0: ${steps}.`,
  pair: (name, text) => `${name}\u00a0: ${text}`,
  partOf: (part, whole) => `${part} sur ${whole}`,
  zeroBase: (base, flow) => `Pas de taux\u00a0: le montant des ${PHASE[flow][base]} est nul ou négatif.`,
  noCommonRows: (phase, base, flow) =>
    `Taux impossible à calculer\u00a0: aucune ligne ne donne à la fois les ${PHASE[flow][base]} et les ${PHASE[flow][phase]}.`,
  unknownStep: (phase, amount, flow) => `${STEP[flow][phase]} inconnu pour ${amount}, hors du taux.`,
  doneOf: (phase, done, whole, flow) => `${done} ${several(STEP[flow][phase])}${whole ? ` sur ${whole}` : ''}`,
  noDone: (phase, flow) => `montant ${STEP[flow][phase].toLowerCase()} non disponible`,
  noExecution: 'Le fichier ne donne aucun chiffre d’exécution.',
  ownScale: (base, flow) => `Chaque barre est à l’échelle des ${PHASE[flow][base]} de sa ligne (100\u00a0%).`,
  rateRange: (high, highRate, low, lowRate) =>
    `Taux le plus élevé\u00a0: ${high}, ${highRate}\u00a0; le plus faible\u00a0: ${low}, ${lowRate}.`,
  change: (from, to, direction, amount, percent) =>
    direction === 0
      ? `De ${from} à ${to}\u00a0: sans changement.`
      : `De ${from} à ${to}\u00a0: ${direction > 0 ? 'hausse' : 'baisse'} de ${amount}${percent ? `, soit ${percent}` : ''}.`,
  currentPrices: 'Montants aux prix courants, sans correction de l’inflation.',
  constantPrices: year => `aux prix de ${year}`,
  constantTitle: (title, year) => `${title}, aux prix de ${year}`,
  deflated: (year, source) =>
    `Prix constants de ${year}\u00a0: l’inflation est retirée avec l’indice ${source}. Chaque montant est arrondi au millime\u00a0; les montants publiés, aux prix courants, sont dans le tableau\u00a0; les contrôles portent sur eux.`,
  noIndex: years => `Pas d’indice des prix, donc pas de montant en prix constants\u00a0: ${years}.`,
  atCurrentPrices: year => `${year}, prix courants`,
  noShares: 'montants négatifs ou nuls\u00a0: pas de parts',
  noSharesNote:
    'Une ligne qui contient des montants négatifs, ou dont le total est nul, ne peut pas être montrée en parts de 100\u00a0%\u00a0: ses montants sont dans le tableau.',
  perHead: 'par habitant',
  perHeadAmount: amount => `${amount}/hab.`,
  perHeadTitle: title => `${title}, par habitant`,
  population: (source, year) => `Population de ${year}\u00a0: ${source}.`,
  populationColumn: 'Population',
  inhabitants: digits => `Population\u00a0: ${digits}`,
  noPopulation: names => `Population inconnue, donc pas de montant par habitant\u00a0: ${names}.`,
  classesQuantile: (count, regions) =>
    count > 1
      ? `${count} classes qui comptent à peu près autant ${de(regions?.other ?? 'territoires')} chacune (quantiles)`
      : 'Une seule classe',
  classesEqual: count => (count > 1 ? `${count} classes de même étendue (intervalles égaux)` : 'Une seule classe'),
  range: (from, to, open) => `de ${from} à ${open ? 'moins de ' : ''}${to}`,
  belowZero: 'moins de 0',
  unplaced: 'Montants non localisés',
  unplacedAmount: (amount, names) => `Montants non localisés sur la carte\u00a0: ${amount}${names && ` (${names})`}.`,
  unlocated: 'Non localisé',
  inset: area => (area === '' ? 'Vue agrandie' : `${area}, vue agrandie`),
  mapSource: source => `Fond de carte\u00a0: ${source}.`,
  regionsMissing: (names, count, digits, regions) =>
    count > 3
      ? `Montant non disponible pour ${digits} ${regions?.other ?? 'territoires'}.`
      : `Montant non disponible\u00a0: ${names}.`,
  leftOut: (count, digits, amount) =>
    `${digits} ${count > 1 ? 'éléments laissés de côté' : 'élément laissé de côté'}${amount ? ` (${amount})` : ''}`,
  remarks: (count, digits) => `${digits} ${count > 1 ? 'remarques' : 'remarque'} sur la lecture du fichier`,
  moreIssues: (_count, digits) => `et ${digits} de plus`,
  head: level => capital(level, 'fr'),
  partialEnd: ' au total (partiel\u00a0: des montants manquent).',
  onlyCredit: (shown, other) =>
    `Seuls les ${shown} sont montrés\u00a0; le fichier donne aussi des ${other}, à ne pas y ajouter.`,
  percentUnit: unit => `parts en %, totaux ${unit}`,
  incomplete: year => `${year} (incomplet)`,
  dataOf: date => `données du ${date}`,
  rank: (rank, count) => `rang ${rank} sur ${count}`,
  highest: (label, value, share) =>
    `Le montant le plus élevé\u00a0: ${label}, ${value}${share ? `, soit ${share}` : ''}.`,
  lowest: (label, value) => `Le plus faible\u00a0: ${label}, ${value}.`,
};
