import {articlesOf} from './rows.js';

/**
 * Article 7 of the order: third part, interventions. Transfers to bodies that keep commercial accounts and to
 * constitutional institutions (800 to 824) belong here; 821 and 822, shares and loans, are part five.
 *
 * The order gives 302 and 811 the same title, and 305 and 814 too: only the code tells them apart.
 */
export const interventionArticles = articlesOf('3', [
  ['300', 'Transferts', 'التحويلات', 'Transfers'],
  ['301', 'Interventions à caractère général', 'التدخلات ذات الصبغة العامة', 'General interventions'],
  ['302', 'Interventions dans le domaine social', 'التدخلات في الميدان الاجتماعي', 'Interventions in the social field'],
  [
    '303',
    'Interventions dans le domaine de l’enseignement et de la formation',
    'التدخلات في ميدان التعليم والتكوين',
    'Interventions in teaching and training',
  ],
  [
    '304',
    'Interventions dans le domaine de la recherche scientifique',
    'التدخلات في ميدان البحث العلمي',
    'Interventions in scientific research',
  ],
  [
    '305',
    'Interventions dans les domaines de la culture, de la jeunesse et de l’enfance',
    'التدخلات في ميادين الثقافة والشباب والطفولة',
    'Interventions in culture, youth and childhood',
  ],
  [
    '306',
    'Interventions dans les domaines économiques',
    'التدخلات في الميادين الاقتصادية',
    'Interventions in economic fields',
  ],
  [
    '307',
    'Contribution aux organismes internationaux',
    'المساهمة في المنظمات الدولية',
    'Contribution to international organisations',
  ],
  [
    '308',
    'Subventions aux institutions constitutionnelles',
    'منح لفائدة المؤسسات الدستورية',
    'Subsidies to constitutional institutions',
  ],
  ['316', 'Interventions des services à l’étranger', 'تدخلات المصالح بالخارج', 'Interventions of services abroad'],
  ['319', 'Interventions diverses', 'تدخلات مختلفة', 'Miscellaneous interventions'],
  [
    '324',
    'Subventions aux établissements publics soumis au code de la comptabilité publique au titre de dépenses d’interventions',
    'منح بعنوان نفقات التدخلات لفائدة المؤسسات العمومية الخاضعة لمجلة المحاسبة العمومية',
    'Intervention subsidies to public establishments subject to the public accounting code',
  ],
  [
    '325',
    'Subventions aux établissements publics non soumis au code de la comptabilité publique au titre de dépenses d’interventions',
    'منح بعنوان نفقات التدخلات لفائدة المؤسسات العمومية غير الخاضعة لمجلة المحاسبة العمومية',
    'Intervention subsidies to public establishments not subject to the public accounting code',
  ],
  [
    '800',
    'Investissements dans le domaine de l’administration générale',
    'الاستثمارات في ميدان الإدارة العامة',
    'Investment in general administration',
  ],
  [
    '801',
    'Investissements dans le domaine de l’agriculture et de la pêche',
    'الاستثمارات في ميدان الفلاحة والصيد البحري',
    'Investment in agriculture and fisheries',
  ],
  [
    '802',
    'Investissements dans le domaine des services et de l’infrastructure',
    'الاستثمارات في ميدان الخدمات والبنية الأساسية',
    'Investment in services and infrastructure',
  ],
  [
    '803',
    'Investissements dans le domaine de l’éducation et de la formation',
    'الاستثمارات في ميدان التربية والتكوين',
    'Investment in education and training',
  ],
  ['804', 'Investissements dans le domaine de la recherche', 'الاستثمارات في ميدان البحث', 'Investment in research'],
  [
    '805',
    'Investissements dans le domaine de la culture, de la jeunesse et de l’enfance',
    'الاستثمارات في ميدان الثقافة والشباب والطفولة',
    'Investment in culture, youth and childhood',
  ],
  [
    '806',
    'Investissements dans le domaine social',
    'الاستثمارات في الميدان الاجتماعي',
    'Investment in the social field',
  ],
  [
    '807',
    'Subventions d’investissements au profit des institutions constitutionnelles',
    'منح استثمار لفائدة المؤسسات الدستورية',
    'Investment subsidies to constitutional institutions',
  ],
  [
    '810',
    'Interventions dans le domaine économique',
    'التدخلات في الميدان الاقتصادي',
    'Interventions in the economic field',
  ],
  ['811', 'Interventions dans le domaine social', 'التدخلات في الميدان الاجتماعي', 'Interventions in the social field'],
  [
    '812',
    'Interventions dans le domaine de l’éducation et de la formation',
    'التدخلات في ميدان التربية والتكوين',
    'Interventions in education and training',
  ],
  ['813', 'Interventions dans le domaine de la recherche', 'التدخلات في ميدان البحث', 'Interventions in research'],
  [
    '814',
    'Interventions dans les domaines de la culture, de la jeunesse et de l’enfance',
    'التدخلات في ميادين الثقافة والشباب والطفولة',
    'Interventions in culture, youth and childhood',
  ],
  ['820', 'Remboursement d’emprunts', 'تسديد القروض', 'Repayment of borrowings'],
  ['823', 'Équilibre financier', 'التوازن المالي', 'Financial balance'],
  [
    '824',
    'Développement et restructuration des établissements publics non soumis au code de la comptabilité publique',
    'تطوير المؤسسات العمومية غير الخاضعة لمجلة المحاسبة العمومية وإعادة هيكلتها',
    'Development and restructuring of public establishments not subject to the public accounting code',
  ],
]);
