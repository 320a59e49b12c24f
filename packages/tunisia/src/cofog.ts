import type {Entry} from '@mizania/core';

/**
 * The ten divisions of the Classification of the Functions of Government. English: United Nations, 1999. French:
 * Eurostat. Arabic: usage of Gulf finance ministries, no Tunisian list being published, hence unofficial here.
 * Aliases: without the leading zero; Eurostat (GF01); IMF Government Finance Statistics (701).
 */
export const functions: readonly Entry[] = [
  division(
    '01',
    'Services généraux des administrations publiques',
    'الخدمات العمومية العامة',
    'General public services',
    ['Services publics généraux'],
  ),
  division('02', 'Défense', 'الدفاع', 'Defence', ['Defense']),
  division('03', 'Ordre et sécurité publics', 'النظام العام وشؤون السلامة العامة', 'Public order and safety', []),
  division('04', 'Affaires économiques', 'الشؤون الاقتصادية', 'Economic affairs', []),
  division('05', 'Protection de l’environnement', 'حماية البيئة', 'Environmental protection', [
    'Environment protection',
  ]),
  division('06', 'Logements et équipements collectifs', 'الإسكان ومرافق المجتمع', 'Housing and community amenities', [
    'Logement et équipements collectifs',
  ]),
  division('07', 'Santé', 'الصحة', 'Health', []),
  division('08', 'Loisirs, culture et culte', 'الترفيه والثقافة والدين', 'Recreation, culture and religion', [
    'Loisirs, culture et religion',
  ]),
  division('09', 'Enseignement', 'التعليم', 'Education', ['Éducation']),
  division('10', 'Protection sociale', 'الحماية الاجتماعية', 'Social protection', []),
];

function division(code: string, fr: string, ar: string, en: string, names: readonly string[]): Entry {
  const bare = String(Number(code));
  const bareCode = bare === code ? [] : [bare];
  return {code, labels: {fr, ar, en}, unofficial: ['ar'], aliases: [...bareCode, `GF${code}`, `7${code}`, ...names]};
}
