import {definite} from './arabic.js';
import type {CheckWords} from './checks.js';

export const checksAr: CheckWords = {
  title: 'التثبت من الأرقام',
  more: (_count, digits) => `و${digits} أخرى`,
  total: (direction, published, sum, gap) =>
    `المجموع المنشور ${published}، ومجموع الأسطر ${sum}: ${direction < 0 ? `ينقص الأسطر مبلغ ${gap}` : `تزيد الأسطر بمبلغ ${gap}`}.`,
  twice: (direction, one, oneSum, other, otherSum, gap) =>
    direction === 0
      ? `المبلغ نفسه، ${oneSum}، مقدم حسب ${definite(one)} وحسب ${definite(other)} كل على حدة: يحتسبه المجموع مرتين.`
      : `${oneSum} حسب ${definite(one)} و${otherSum} حسب ${definite(other)} كل على حدة: الفارق ${gap}، والمجموع يحتسبهما معا.`,
  credits: (commitment, payment, gap) => `اعتمادات التعهد ${commitment}، واعتمادات الدفع ${payment}: الفارق ${gap}.`,
  creditsPartial: 'تقارن فقط الأسطر التي تتضمن النوعين.',
  within: citation =>
    `تستعمل اعتمادات الدفع في حدود اعتمادات التعهد المتعلقة بها، بما فيها الاعتمادات المنقولة (${citation}).`,
  balance: (direction, revenue, revenueSum, spending, spendingSum, gap) =>
    `${revenue} ${revenueSum}، و${spending} ${spendingSum}: ${direction < 0 ? 'عجز' : 'فائض'} بمبلغ ${gap}.`,
  limit: (measured, amount, share, whole, limit, excess, citation) =>
    `${measured} ${amount}، أي ${share} ${whole}؛ السقف ${limit}، والتجاوز ${excess} (${citation}).`,
  justOver: share => `أكثر بقليل من ${share}`,
  limiting: (done, excess, citation) => `${done}: تجاوز الاعتمادات ذات الصبغة التحديدية بمبلغ ${excess} (${citation}).`,
  citation: (article, law) => `الفصل\u00a0${article} من ${law}`,
  accountsApart: names => `الميزانية العامة وحدها. وإلى جانبها، خارج المجموع: ${names}.`,
  accountsAdded: 'يجمع المجموع حسابات مختلفة: قد يحتسب مرتين ما يدفعه بعضها إلى بعض (المنح).',
};
