import type {Entry} from '@mizania/core';
import {special} from './mission.js';

/**
 * Special missions (organic law 2019-15, article 19): institutions that set their own budget, and the two envelopes
 * that belong to no ministry. They need not have programmes.
 */
export const specialMissions: readonly Entry[] = [
  special(
    'arp',
    'institutions',
    'Assemblée des représentants du peuple',
    'مجلس نواب الشعب',
    'Assembly of the Representatives of the People',
    ['ARP'],
  ),
  special(
    'cnrd',
    'institutions',
    'Conseil national des régions et des districts',
    'المجلس الوطني للجهات والأقاليم',
    'National Council of Regions and Districts',
    ['CNRD'],
  ),
  // The law's name. The press of 2025 gives the provisional council that stands in its place since 2022.
  special(
    'csm',
    'institutions',
    'Conseil supérieur de la magistrature',
    'المجلس الأعلى للقضاء',
    'Supreme Judicial Council',
    [
      'CSM',
      'Conseil supérieur provisoire de la magistrature',
      'Conseil supérieur (provisoire) de la magistrature',
      'المجلس الأعلى المؤقت للقضاء',
    ],
  ),
  special(
    'cour_constitutionnelle',
    'institutions',
    'Cour constitutionnelle',
    'المحكمة الدستورية',
    'Constitutional Court',
    [],
  ),
  special('cour_comptes', 'institutions', 'Cour des comptes', 'محكمة المحاسبات', 'Court of Auditors', []),
  special(
    'isie',
    'institutions',
    'Instance supérieure indépendante pour les élections',
    'الهيئة العليا المستقلة للانتخابات',
    'Independent High Authority for Elections',
    ['ISIE'],
  ),
  // First in the bill for 2026; that it is a special mission is inferred from its being a constitutional council.
  special(
    'conseil_education',
    'social',
    'Conseil supérieur de l’éducation et de l’enseignement',
    'المجلس الأعلى للتربية والتعليم',
    'Supreme Council of Education',
    [],
  ),
  special('charges_financement', 'debt', 'Charges de financement', 'نفقات التمويل', 'Financing charges', [
    'Dépenses de financement',
  ]),
  special(
    'depenses_imprevues',
    'debt',
    'Dépenses imprévues et non réparties',
    'النفقات الطارئة وغير الموزعة',
    'Unforeseen and unallocated expenditure',
    ['Dépenses imprévues', 'نفقات طارئة وغير موزعة'],
  ),
];
