import type {CheckWords} from './checks.js';

export const checksEn: CheckWords = {
  title: 'Checks',
  more: (_count, digits) => `and ${digits} more`,
  total: (direction, published, sum, gap) =>
    `published total ${published}, sum of the lines ${sum}: ${direction < 0 ? `the lines are ${gap} short` : `the lines are ${gap} too much`}.`,
  twice: (direction, one, oneSum, other, otherSum, gap) =>
    direction === 0
      ? `the same amount, ${oneSum}, is given by ${one} and by ${other} without crossing them: the total counts it twice.`
      : `${oneSum} by ${one} and ${otherSum} by ${other}, without crossing them: a gap of ${gap}, and the total counts both.`,
  credits: (commitment, payment, gap) =>
    `commitment credits ${commitment}, payment credits ${payment}: a gap of ${gap}.`,
  creditsPartial: 'Only the lines that have both are compared.',
  within: citation =>
    `Payment credits are used within the commitment credits to which they belong, those carried over included (${citation}).`,
  balance: (direction, revenue, revenueSum, spending, spendingSum, gap) =>
    `${revenue} ${revenueSum}, ${spending} ${spendingSum}: a ${direction < 0 ? 'deficit' : 'surplus'} of ${gap}.`,
  limit: (measured, amount, share, whole, limit, excess, citation) =>
    `${measured} ${amount}, ${share} ${whole}; the limit is ${limit}, exceeded by ${excess} (${citation}).`,
  justOver: share => `a little over ${share}`,
  limiting: (done, excess, citation) => `${done}: limiting credits exceeded by ${excess} (${citation}).`,
  citation: (article, law) => `${law}, article\u00a0${article}`,
  accountsApart: names => `General budget alone. Beside it, not in the total: ${names}.`,
  accountsAdded: 'The total adds separate accounts: what one pays to another (subsidies) may be counted twice in it.',
};
