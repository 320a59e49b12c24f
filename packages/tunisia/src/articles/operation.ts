import {articlesOf} from './rows.js';

/** Article 6 of the order: second part, running costs. */
export const operationArticles = articlesOf('2', [
  [
    '200',
    'Dépenses spéciales des pouvoirs publics',
    'النفقات الخاصة بالسلط العمومية',
    'Special expenditure of the public authorities',
  ],
  [
    '201',
    'Dépenses de fonctionnement des services publics',
    'نفقات تسيير المصالح العمومية',
    'Running costs of public services',
  ],
  [
    '202',
    'Dépenses d’exploitation et d’entretien des ouvrages publics',
    'نفقات استغلال وصيانة المنشآت العمومية',
    'Operation and upkeep of public works',
  ],
  [
    '216',
    'Frais de fonctionnement des services à l’étranger',
    'مصاريف تسيير المصالح بالخارج',
    'Running costs of services abroad',
  ],
  [
    '224',
    'Subventions aux établissements publics soumis au code de la comptabilité publique au titre de dépenses de gestion',
    'منح بعنوان نفقات التسيير لفائدة المؤسسات العمومية الخاضعة لمجلة المحاسبة العمومية',
    'Operating subsidies to public establishments subject to the public accounting code',
  ],
  [
    '225',
    'Subventions aux établissements publics non soumis au code de la comptabilité publique au titre de dépenses de gestion',
    'منح بعنوان نفقات التسيير لفائدة المؤسسات العمومية غير الخاضعة لمجلة المحاسبة العمومية',
    'Operating subsidies to public establishments not subject to the public accounting code',
  ],
]);
