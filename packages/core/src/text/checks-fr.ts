import type {CheckWords} from './checks.js';

export const checksFr: CheckWords = {
  title: 'Contrôles',
  more: (_count, digits) => `et ${digits} de plus`,
  total: (direction, published, sum, gap) =>
    `total publié ${published}, somme des lignes ${sum}\u00a0: ${direction < 0 ? `il manque ${gap} aux lignes` : `les lignes font ${gap} de trop`}.`,
  twice: (direction, one, oneSum, other, otherSum, gap) =>
    direction === 0
      ? `le même montant, ${oneSum}, est donné par ${one} et par ${other} sans les croiser\u00a0: le total le compte deux fois.`
      : `${oneSum} par ${one} et ${otherSum} par ${other}, sans les croiser\u00a0: écart de ${gap}, et le total compte les deux.`,
  credits: (commitment, payment, gap) =>
    `crédits d’engagement ${commitment}, crédits de paiement ${payment}\u00a0: écart de ${gap}.`,
  creditsPartial: 'Seules les lignes qui ont les deux sont comparées.',
  within: citation =>
    `Les crédits de paiement ne servent que dans la limite des crédits d’engagement correspondants, reports compris (${citation}).`,
  balance: (direction, revenue, revenueSum, spending, spendingSum, gap) =>
    `${revenue} ${revenueSum}, ${spending} ${spendingSum}\u00a0: ${direction < 0 ? 'déficit' : 'excédent'} de ${gap}.`,
  limit: (measured, amount, share, whole, limit, excess, citation) =>
    `${measured} ${amount}, soit ${share} ${whole}\u00a0; la limite est de ${limit}, dépassée de ${excess} (${citation}).`,
  justOver: share => `un peu plus de ${share}`,
  limiting: (done, excess, citation) => `${done}\u00a0: crédits limitatifs dépassés de ${excess} (${citation}).`,
  citation: (article, law) => `${law}, article\u00a0${article}`,
  accountsApart: names => `Budget général seul. À côté, non compris dans le total\u00a0: ${names}.`,
  accountsAdded:
    'Le total additionne des comptes distincts\u00a0: ce que l’un verse à l’autre (subventions) y est peut-être compté deux fois.',
};
