
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'chart-items': `عناصر الرسم`,
'download': `تنزيل (CSV)`,
'error-title': `لا يمكن عرض هذا الرسم`,
'hide-table': `إخفاء الجدول`,
'how-read': `كيف قرئ هذا الملف`,
'legend': `مفتاح الرسم`,
'listed': `بنود أصغر من أن تكتب أسماؤها في الرسم`,
'load-failed': `تعذّر تحميل جزء من هذا الرسم: يرجى التثبت من الاتصال ثم إعادة تحميل الصفحة.`,
'loading': `جاري تحميل البيانات…`,
'opens': `عرض التفاصيل`,
'path': `المستوى المعروض`,
'ranking': `ترتيب الجهات`,
'regions': `الجهات على الخريطة`,
'retry': `إعادة المحاولة`,
'show-table': `عرض الجدول`,
'source': `المصدر:`,
    };
  