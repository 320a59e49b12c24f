import {checksAr} from './checks-ar.js';
import type {Flow, Phase} from '../budget/phase.js';
import {counted, definite} from './arabic.js';
import type {LevelNames, Words} from './words.js';

const MONTHS = 'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر'.split(' ');

const PHASE: Record<Flow, Record<Phase, string>> = {
  spending: {
    proposed: 'الاعتمادات المقترحة',
    voted: 'الاعتمادات المرسمة',
    amended: 'الاعتمادات المنقحة',
    committed: 'النفقات المتعهد بها',
    ordered: 'النفقات المأمور بصرفها',
    paid: 'النفقات المدفوعة',
    executed: 'النفقات المنجزة',
  },
  revenue: {
    proposed: 'المداخيل المقترحة',
    voted: 'المداخيل المقدرة',
    amended: 'المداخيل المحينة',
    committed: 'المداخيل المثبتة',
    ordered: 'المداخيل المثقلة',
    paid: 'المداخيل المستخلصة',
    executed: 'المداخيل المنجزة',
  },
};

/** Verb that opens the sentence of a rate: "تم دفع 94 % من الاعتمادات المرسمة". */
const DONE: Record<Flow, Record<Phase, string>> = {
  spending: {
    proposed: 'تم اقتراح',
    voted: 'تم ترسيم',
    amended: 'بقي مفتوحا بعد التنقيح',
    committed: 'تم التعهد بنسبة',
    ordered: 'تم الأمر بصرف',
    paid: 'تم دفع',
    executed: 'تم إنجاز',
  },
  revenue: {
    proposed: 'تم اقتراح',
    voted: 'تم تقدير',
    amended: 'تم تحيين',
    committed: 'تم إثبات',
    ordered: 'تم تثقيل',
    paid: 'تم استخلاص',
    executed: 'تم إنجاز',
  },
};

const STEP: Record<Flow, Record<Phase, string>> = {
  spending: {
    proposed: 'المقترح',
    voted: 'المرسم',
    amended: 'المنقح',
    committed: 'المتعهد به',
    ordered: 'المأمور بصرفه',
    paid: 'المدفوع',
    executed: 'المنجز',
  },
  revenue: {
    proposed: 'المقترح',
    voted: 'المقدر',
    amended: 'المحين',
    committed: 'المثبت',
    ordered: 'المثقل',
    paid: 'المستخلص',
    executed: 'المنجز',
  },
};

const EXECUTION: Record<Flow, string> = {spending: 'تنفيذ الميزانية', revenue: 'تنفيذ المداخيل'};

/** Three regions or more. A name of one word in ة is written alike after any number; of others the accusative is not known. */
function countedRegions(count: number, digits: string, regions?: LevelNames): string {
  const many = regions && /^\S+ة$/.test(regions.one) ? regions.one : 'جهة';
  const few = count % 100 >= 3 && count % 100 <= 10 ? regions?.other : many;
  return counted(count, digits, '', '', few ?? 'جهات', many);
}

export const ar: Words = {
  lang: 'ar',
  checks: checksAr,
  lessThan: digits => `أقل من ${digits}`,
  justBelowZero: digits => `بين ${digits} و0`,
  months: MONTHS,
  day: String,
  phase: PHASE,
  step: STEP,
  credit: {commitment: 'اعتمادات التعهد', payment: 'اعتمادات الدفع'},
  flow: {spending: 'النفقات', revenue: 'المداخيل'},
  total: 'المجموع',
  item: 'البند',
  amount: 'المبلغ',
  shareColumn: 'النسبة',
  year: 'السنة',
  yearLevel: 'سنة',
  rate: 'نسبة الإنجاز',
  notAvailable: 'غير متوفر',
  noAmount: 'لا يوجد أي مبلغ لعرضه.',
  unnamed: '(بدون اسم)',
  unspecified: 'غير موزع',
  illustrative: 'بيانات توضيحية: أرقام غير حقيقية أعدت وفق هيكلة القانون.',
  wholeBudget: 'المجموع العام',
  listSeparator: '، ',
  titleBy: (subject, level) => `${subject} حسب ${definite(level)}`,
  titleByEach: (subject, level, each) => `${subject} حسب ${definite(level)} لكل ${each}`,
  shareOfTotal: share => `${share} من المجموع`,
  shareOf: (share, whole) => `${share} من «${whole}»`,
  others: (count, digits) => `بنود أخرى (${counted(count, digits, 'بند واحد', 'بندان', 'بنود', 'بندا', 'بند')})`,
  summaryTotal: (subject, total) => [`${subject}: `, total, ' في المجموع.'],
  summaryLargest: (label, value, share) => `أهم بند: ${label}، بمبلغ ${value}${share ? `، أي ${share}` : ''}.`,
  summaryMissing: (count, digits) => `${counted(count, digits, 'سطر واحد', 'سطران', 'أسطر', 'سطرا', 'سطر')} بدون مبلغ.`,
  netOfNegatives: (positive, negative, net) =>
    `المبالغ الموجبة: ${positive}؛ المبالغ السالبة التي تطرح: ${negative}؛ المجموع الصافي: ${net}.`,
  opens: 'عرض التفاصيل',
  colourIs: meaning => `اللون: ${definite(meaning)}`,
  families: 'مجال التدخل',
  noFamily: 'غير محدد',
  familyIs: family => `مجال التدخل: ${family}`,
  rateSentence: (share, phase, base, flow) => `${DONE[flow][phase]} ${share} من ${PHASE[flow][base]}.`,
  noRate: (base, flow) => `تعذر احتساب النسبة: لا يتضمن الملف ${PHASE[flow][base]}.`,
  asOf: date => `الوضعية إلى غاية ${date}`,
  yearGone: share => `انقضى ${share} من السنة`,
  executionTitle: flow => EXECUTION[flow],
  executionTitleEach: (level, flow) => `${EXECUTION[flow]} حسب ${definite(level)}`,
  over: amount => `تجاوز بمبلغ ${amount}`,
  excess: 'تجاوز',
  phaseColumn: 'المرحلة',
  ticks: steps => `الخطوط الدقيقة: ${steps}.`,
  pair: (name, text) => `${name}: ${text}`,
  partOf: (part, whole) => `${part} من ${whole}`,
  zeroBase: (base, flow) => `تعذر احتساب النسبة: مبلغ ${PHASE[flow][base]} منعدم أو سالب.`,
  noCommonRows: (phase, base, flow) =>
    `تعذر احتساب النسبة: لا يوجد أي سطر يتضمن ${PHASE[flow][base]} و${PHASE[flow][phase]} معا.`,
  unknownStep: (phase, amount, flow) => `${STEP[flow][phase]} غير معروف بالنسبة إلى ${amount}، لم تحتسب في النسبة.`,
  doneOf: (phase, done, whole, flow) => `${STEP[flow][phase]}: ${done}${whole ? ` من ${whole}` : ''}`,
  noDone: (phase, flow) => `المبلغ ${STEP[flow][phase]} غير متوفر`,
  noExecution: 'لا يتضمن الملف أي رقم حول التنفيذ.',
  ownScale: (base, flow) => `كل شريط مرسوم على مقياس ${PHASE[flow][base]} الخاصة بسطره (100\u00a0%).`,
  rateRange: (high, highRate, low, lowRate) => `أعلى نسبة: ${high}، ${highRate}؛ أدنى نسبة: ${low}، ${lowRate}.`,
  change: (from, to, direction, amount, percent) =>
    direction === 0
      ? `بين ${from} و${to}: دون تغيير.`
      : `بين ${from} و${to}: ${direction > 0 ? 'ارتفاع' : 'انخفاض'} بمبلغ ${amount}${percent ? `، أي ${percent}` : ''}.`,
  currentPrices: 'المبالغ بالأسعار الجارية، دون احتساب أثر التضخم.',
  constantPrices: year => `بأسعار سنة ${year}`,
  constantTitle: (title, year) => `${title}، بأسعار سنة ${year}`,
  deflated: (year, source) =>
    `الأسعار القارة لسنة ${year}: أزيل أثر التضخم باعتماد المؤشر: ${source}. كل مبلغ مقرب إلى المليم؛ والمبالغ المنشورة بالأسعار الجارية مدرجة بالجدول؛ والتثبت من الأرقام يخصها.`,
  noIndex: years => `لا يوجد مؤشر أسعار، لذلك لا يوجد مبلغ بالأسعار القارة: ${years}.`,
  atCurrentPrices: year => `${year}، بالأسعار الجارية`,
  noShares: 'مبالغ سالبة أو منعدمة: لا توجد نسب',
  noSharesNote:
    'السطر الذي يتضمن مبالغ سالبة، أو الذي مجموعه صفر، لا يمكن عرضه في شكل نسب من 100\u00a0%: مبالغه مدرجة بالجدول.',
  perHead: 'للساكن الواحد',
  perHeadAmount: amount => `${amount} للساكن`,
  perHeadTitle: title => `${title}، للساكن الواحد`,
  population: (source, year) => `عدد السكان لسنة ${year}: ${source}.`,
  populationColumn: 'عدد السكان',
  inhabitants: digits => `عدد السكان: ${digits}`,
  noPopulation: names => `عدد السكان غير معروف، لذلك لا يوجد مبلغ للساكن الواحد: ${names}.`,
  classesQuantile: (count, regions) =>
    count === 1
      ? 'فئة واحدة'
      : `${counted(count, String(count), '', 'فئتان', 'فئات', 'فئة')} بنفس العدد تقريبا من ${definite(regions?.other ?? 'جهات')} في كل فئة (فئات متساوية العدد)`,
  classesEqual: count =>
    count === 1
      ? 'فئة واحدة'
      : `${counted(count, String(count), '', 'فئتان', 'فئات', 'فئة')} بنفس المدى (مجالات متساوية)`,
  range: (from, to, open) => `من ${from} إلى ${open ? 'أقل من ' : ''}${to}`,
  belowZero: 'أقل من 0',
  unplaced: 'مبالغ غير موزعة جغرافيا',
  unplacedAmount: (amount, names) => `مبالغ غير موزعة جغرافيا على الخريطة: ${amount}${names && ` (${names})`}.`,
  unlocated: 'غير موزع جغرافيا',
  inset: area => (area === '' ? 'صورة مكبرة' : `${area} (صورة مكبرة)`),
  mapSource: source => `مصدر الخريطة: ${source}.`,
  regionsMissing: (names, count, digits, regions) =>
    count > 3
      ? `المبلغ غير متوفر بالنسبة إلى ${countedRegions(count, digits, regions)}.`
      : `المبلغ غير متوفر: ${names}.`,
  leftOut: (count, digits, amount) =>
    `${counted(count, digits, 'عنصر واحد لم يحتسب', 'عنصران لم يحتسبا', 'عناصر لم تحتسب', 'عنصرا لم يحتسب', 'عنصر لم يحتسب')}${amount ? ` (${amount})` : ''}`,
  remarks: (count, digits) =>
    `${counted(count, digits, 'ملاحظة واحدة', 'ملاحظتان', 'ملاحظات', 'ملاحظة')} حول قراءة الملف`,
  moreIssues: (_count, digits) => `و${digits} أخرى`,
  head: level => definite(level),
  partialEnd: ' في المجموع (مجموع جزئي: تنقص بعض المبالغ).',
  onlyCredit: (shown, other) => `تعرض ${shown} فقط؛ ويتضمن الملف أيضا ${other} وهي لا تضاف إليها.`,
  percentUnit: unit => `النسب بالمائة، والمجاميع ${unit}`,
  incomplete: year => `${year} (غير مكتملة)`,
  dataOf: date => `بيانات بتاريخ ${date}`,
  rank: (rank, count) => `الرتبة ${rank} من ${count}`,
  highest: (label, value, share) => `أعلى مبلغ: ${label}، ${value}${share ? `، أي ${share}` : ''}.`,
  lowest: (label, value) => `أدنى مبلغ: ${label}، ${value}.`,
};
