import type {Entry} from '@mizania/core';

/**
 * The 24 governorates, by ISO 3166-2 code. Its two digits alone are the codes of the national statistics institute
 * (INS) and of BOOST. English: usual names, as in ISO 3166-2 without accents.
 */
export const governorates: readonly Entry[] = [
  governorate('11', 'Tunis', 'تونس', 'Tunis', ['Gouvernorat de Tunis']),
  governorate('12', 'Ariana', 'أريانة', 'Ariana', ['Gouvernorat de l’Ariana', 'L’Ariana', 'Aryanah', 'اريانة']),
  governorate('13', 'Ben Arous', 'بن عروس', 'Ben Arous', ['Gouvernorat de Ben Arous', 'Ben Arous (Tunis Sud)']),
  governorate('14', 'La Manouba', 'منوبة', 'Manouba', ['Gouvernorat de la Manouba', 'Mannouba', 'Manubah', 'منّوبة']),
  governorate('21', 'Nabeul', 'نابل', 'Nabeul', ['Gouvernorat de Nabeul']),
  governorate('22', 'Zaghouan', 'زغوان', 'Zaghouan', ['Gouvernorat de Zaghouan']),
  governorate('23', 'Bizerte', 'بنزرت', 'Bizerte', ['Gouvernorat de Bizerte', 'Bizerta']),
  governorate('31', 'Béja', 'باجة', 'Beja', ['Gouvernorat de Béja']),
  governorate('32', 'Jendouba', 'جندوبة', 'Jendouba', ['Gouvernorat de Jendouba']),
  governorate('33', 'Le Kef', 'الكاف', 'Kef', ['Gouvernorat du Kef', 'El Kef', 'كاف']),
  governorate('34', 'Siliana', 'سليانة', 'Siliana', ['Gouvernorat de Siliana']),
  governorate('41', 'Kairouan', 'القيروان', 'Kairouan', ['Gouvernorat de Kairouan', 'قيروان']),
  governorate('42', 'Kasserine', 'القصرين', 'Kasserine', ['Gouvernorat de Kasserine', 'قصرين']),
  governorate('43', 'Sidi Bouzid', 'سيدي بوزيد', 'Sidi Bouzid', [
    'Gouvernorat de Sidi Bouzid',
    'Sidi Bou Zid',
    'Sidi Bou Zide',
  ]),
  governorate('51', 'Sousse', 'سوسة', 'Sousse', ['Gouvernorat de Sousse']),
  governorate('52', 'Monastir', 'المنستير', 'Monastir', ['Gouvernorat de Monastir', 'منستير']),
  governorate('53', 'Mahdia', 'المهدية', 'Mahdia', ['Gouvernorat de Mahdia', 'مهدية']),
  governorate('61', 'Sfax', 'صفاقس', 'Sfax', ['Gouvernorat de Sfax']),
  governorate('71', 'Gafsa', 'قفصة', 'Gafsa', ['Gouvernorat de Gafsa']),
  governorate('72', 'Tozeur', 'توزر', 'Tozeur', ['Gouvernorat de Tozeur']),
  governorate('73', 'Kébili', 'قبلي', 'Kebili', ['Gouvernorat de Kébili']),
  governorate('81', 'Gabès', 'قابس', 'Gabes', ['Gouvernorat de Gabès', 'ڨابس']),
  governorate('82', 'Médenine', 'مدنين', 'Medenine', ['Gouvernorat de Médenine', 'Mednine', 'Médnine']),
  governorate('83', 'Tataouine', 'تطاوين', 'Tataouine', ['Gouvernorat de Tataouine']),
];

function governorate(digits: string, fr: string, ar: string, en: string, names: readonly string[]): Entry {
  return {
    code: `TN-${digits}`,
    labels: {fr, ar, en},
    // Press and portals also write the unaccented French name and the full Arabic one.
    aliases: [digits, `TN${digits}`, `ولاية ${ar}`, ...names, `Governorate of ${en}`, `${en} Governorate`],
  };
}
