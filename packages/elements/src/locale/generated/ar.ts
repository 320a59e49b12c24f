
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'apart': `بلا مساحة في الرسم: مبالغ سالبة أو منعدمة أو غير معروفة`,
'chart-items': `عناصر الرسم`,
'copy': `نسخ الجدول`,
'download': `تنزيل (CSV)`,
'error-title': `لا يمكن عرض هذا الرسم`,
'help': `مساعدة`,
'hide-table': `إخفاء الجدول`,
'how-read': `كيف قرئ هذا الملف`,
'keys': `بلوحة المفاتيح: الأسهم للتصفح، و؟ للمساعدة.`,
'legend': `مفتاح الرسم`,
'level': `المستوى`,
'listed': `بنود أصغر من أن تكتب أسماؤها في الرسم`,
'listen': `استماع`,
'load-failed': `تعذّر تحميل جزء من هذا الرسم: يرجى التثبت من الاتصال ثم إعادة تحميل الصفحة.`,
'loading': `جاري تحميل البيانات…`,
'more': `عرض البقية`,
'next': `الصفحة التالية`,
'of': `من`,
'opens': `عرض التفاصيل`,
'path': `المستوى المعروض`,
'previous': `الصفحة السابقة`,
'ranking': `ترتيب الجهات`,
'retry': `إعادة المحاولة`,
'rows': `الأسطر`,
'show-table': `عرض الجدول`,
'source': `المصدر:`,
'tools': `أدوات الرسم`,
    };
  