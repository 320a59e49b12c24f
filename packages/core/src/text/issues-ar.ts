import type {IssueCode} from '../issue.js';
import type {IssueText} from './issue-text.js';

const at = (row: string): string => (row ? ` (السطر ${row})` : '');

export const issuesAr: Readonly<Record<IssueCode, (i: IssueText) => string>> = {
  http: i => `أجاب الخادم بالخطأ ${i.detail}: ${i.text}`,
  blocked: i =>
    `تعذر تحميل الملف: ${i.text}. قد لا يسمح الخادم للمواقع الأخرى بقراءته (CORS)، أو تمنعه سياسة أمان الصفحة، أو انقطعت الشبكة. يمكن أيضا إدراج البيانات في الصفحة نفسها داخل وسم الرسم.`,
  timeout: i => `لم يجب الخادم في حدود ${i.detail} ثوان: ${i.text}`,
  'too-large': i => `حجم الملف يفوق ${i.detail} ميغابايت: ${i.text}`,
  'unsafe-address': i => `عنوان غير مقبول: ${i.text}. لا تقبل إلا عناوين http و https.`,
  'no-source': () => 'لا توجد بيانات: يجب ذكر عنوان ملف في «src» أو إدراج البيانات في الصفحة.',
  empty: () => 'لا يحتوي الملف على أي سطر من الميزانية.',
  html: () => 'العنوان يؤدي إلى صفحة واب وليس إلى ملف بيانات.',
  'bad-json': i => `ملف JSON منقوص أو غير سليم${at(i.row)}.`,
  'bad-csv': i => `علامة اقتباس غير مغلقة${at(i.row)}: ${i.text}`,
  'ragged-row': i => `عدد خلايا السطر ${i.row} لا يطابق عدد الأعمدة: ${i.text}`,
  'duplicate-header': i => `عمودان لهما نفس المعنى: «${i.column}».`,
  encoding: i => `تعذرت قراءة نص الملف: يرجى حفظه بترميز UTF-8 (${i.text}).`,
  'control-characters': i => `حذفت رموز غير مرئية${at(i.row)}، «${i.column}»: ${i.text}`,
  'unit-missing': i =>
    `وحدة المبالغ غير مذكورة${at(i.row)}: يجب إضافة عمود «unit» أو الخاصية «unit» (millime أو dinar أو thousand أو million).`,
  'unit-unknown': i => `وحدة غير معروفة${at(i.row)}: «${i.text}». ${i.detail && `الوحدات المعروفة: ${i.detail}.`}`,
  'no-amounts': i =>
    `لم يتم التعرف على أي عمود للمبالغ. الأعمدة المقروءة: ${i.detail}. يمكن تحديد العمود بالخاصية «fields».`,
  'unknown-field': i => `في «fields» لا يوافق «${i.text}» أي عمود: «${i.column}».`,
  'unused-column': i => `عمود غير مستعمل: «${i.column}».`,
  'amount-invalid': i => `مبلغ غير مقروء، السطر ${i.row}، العمود «${i.column}»: «${i.text}»`,
  'amount-ambiguous': i =>
    `في العمود «${i.column}» يمكن قراءة «${i.text}» بطريقتين: يجب تحديد الفاصل العشري بالخاصية «decimal» («.» أو «,»).`,
  'amount-rounded': i => `مبلغ أدق من المليم تم تقريبه، السطر ${i.row}، العمود «${i.column}»: ${i.text}`,
  'amount-out-of-range': i => `مبلغ أكبر من أن يحسب بدقة، السطر ${i.row}، العمود «${i.column}»: ${i.text}`,
  overflow: () => 'المجموع أكبر من أن يحسب بدقة ولذلك لا يعرض.',
  'unknown-code': i => `رمز غير موجود في التبويب، السطر ${i.row}، «${i.column}»: «${i.text}»`,
  'year-invalid': i => `سنة غير مقروءة، السطر ${i.row}: «${i.text}»`,
  'flow-unknown': i => `لا نفقة ولا مدخول، السطر ${i.row}: «${i.text}»`,
  'credit-unknown': i => `نوع اعتماد غير مقروء، السطر ${i.row}: «${i.text}»`,
  'date-invalid': i => `تاريخ غير مقروء${at(i.row)}: «${i.text}». يكتب التاريخ سنة-شهر-يوم: 2025-06-30.`,
  'total-row': i => `السطر ${i.row} هو مجموع أسطر أخرى ولذلك لا يحتسب مرة ثانية: ${i.text}`,
  'total-differs': i => `السطر ${i.row} في شكل مجموع لكنه يختلف عن مجموع أسطره ولذلك لم يحتسب (${i.text})`,
  'other-stage': i => `لم تحتسب ${i.detail} من الأسطر «${i.text}»: هي تنقح ميزانية أو تخص مرحلة لا تقرأ.`,
  'no-such-phase': i => `لا يتضمن الملف المرحلة «${i.text}». يتضمن: ${i.detail}.`,
  'no-such-credit': i => `لا يميز الملف الاعتمادات «${i.text}». ${i.detail && `يتضمن: ${i.detail}.`}`,
  'no-such-year': i => `لا يتضمن الملف سنة ${i.text}. ${i.detail && `يتضمن: ${i.detail}.`}`,
  'no-such-flow': i => `لا يتضمن الملف «${i.text}». يتضمن: ${i.detail}.`,
  'no-such-entry': i => `لا يوجد «${i.text}» في الملف (${i.column}).`,
  'no-such-dimension': i => `لا يتضمن الملف عمود «${i.text}». يتضمن: ${i.detail}.`,
  'no-rows': () => 'لا يوجد في الملف أي سطر يوافق هذا الاختيار.',
  'unplaced-region': i => `مبلغ بدون موقع على الخريطة: «${i.text}»`,
  'bad-geometry': i => `تعذرت قراءة حدود الخريطة. ${i.detail}`,
  'no-population': i => `عدد السكان غير معروف: «${i.text}»`,
  'draw-failed': i => `تعذر الرسم؛ البيانات متوفرة في الجدول. ${i.detail}`,
  'bad-country-pack': i => `تعذرت قراءة معطيات البلد: ${i.text}`,
};
