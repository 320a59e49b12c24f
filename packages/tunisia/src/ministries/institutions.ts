import type {Entry} from '@mizania/core';
import {body} from './body.js';

/** Presidencies, parliament, courts, authorities and the ministries of sovereignty. */
export const institutionBodies: readonly Entry[] = [
  body(
    'presidence_republique',
    'institutions',
    'Présidence de la République',
    'رئاسة الجمهورية',
    'Presidency of the Republic',
    ['presidence'],
  ),
  body(
    'presidence_gouvernement',
    'institutions',
    'Présidence du gouvernement',
    'رئاسة الحكومة',
    'Presidency of the Government',
    ['gouvernement'],
  ),
  body(
    'arp',
    'institutions',
    'Assemblée des représentants du peuple',
    'مجلس نواب الشعب',
    'Assembly of the Representatives of the People',
    // The last one is the constituent assembly of 2011-2014, which one publisher keeps under the same line.
    ['ARP', 'مجلس النواب', 'المجلس الوطني التأسيسي'],
  ),
  body('interieur', 'institutions', 'Intérieur', 'وزارة الداخلية', 'Interior', ['Ministère de l’Intérieur']),
  body('defense', 'institutions', 'Défense nationale', 'وزارة الدفاع الوطني', 'National defence', [
    'Ministère de la Défense nationale',
  ]),
  body('affaires_etrangeres', 'institutions', 'Affaires étrangères', 'وزارة الشؤون الخارجية', 'Foreign affairs', [
    'Ministère des Affaires étrangères',
    'وزارة الخارجية',
  ]),
  body('affaires_religieuses', 'institutions', 'Affaires religieuses', 'وزارة الشؤون الدينية', 'Religious affairs', [
    'Ministère des Affaires religieuses',
  ]),
  body('justice', 'institutions', 'Justice', 'وزارة العدل', 'Justice', ['Ministère de la Justice']),
  body(
    'droits_de_lhomme',
    'institutions',
    'Droits de l’homme et justice transitionnelle',
    'وزارة حقوق الإنسان والعدالة الانتقالية',
    'Human rights and transitional justice',
    ["Droits de l'homme et justice transitionnelle"],
  ),
  body(
    'justice_droits_de_lhomme',
    'institutions',
    'Justice, droits de l’homme et justice transitionnelle',
    'وزارة العدل وحقوق الإنسان والعدالة الانتقالية',
    'Justice, human rights and transitional justice',
    ['وزارة العدل و حقوق الانسان و العدالة الانتقالية'],
  ),
  body(
    'relations_instances_constitutionnelles',
    'institutions',
    'Relations avec les instances constitutionnelles, la société civile et droits de l’homme',
    'وزارة العلاقة مع الهيئات الدستورية والمجتمع المدني وحقوق الإنسان',
    'Relations with constitutional bodies, civil society and human rights',
    ['وزارة العلاقة مع الهيئات الدستورية و المجتمع المدني و حقوق الإنسان'],
  ),
  body(
    'fonction_publique',
    'institutions',
    'Fonction publique et gouvernance',
    'وزارة الوظيفة العمومية والحوكمة',
    'Civil service and governance',
    ['وزارة الوظيفة العمومية و الحوكمة'],
  ),
  body(
    'csm',
    'institutions',
    'Conseil supérieur de la magistrature',
    'المجلس الأعلى للقضاء',
    'Supreme Judicial Council',
    ['CSM', 'المجلس أعلى للقضاء'],
  ),
  body(
    'cour_constitutionnelle',
    'institutions',
    'Cour constitutionnelle',
    'المحكمة الدستورية',
    'Constitutional Court',
    [],
  ),
  body(
    'isie',
    'institutions',
    'Instance supérieure indépendante pour les élections',
    'الهيئة العليا المستقلة للانتخابات',
    'Independent High Authority for Elections',
    ['ISIE (élections)'],
  ),
  body('ivd', 'institutions', 'Instance vérité et dignité', 'هيئة الحقيقة والكرامة', 'Truth and Dignity Commission', [
    'هيئة الحقيقة و الكرامة',
  ]),
];
