import type {Entry} from '@mizania/core';
import {body} from './ministries/body.js';
import {economicBodies} from './ministries/economy.js';
import {institutionBodies} from './ministries/institutions.js';
import {socialBodies} from './ministries/social.js';

/** Lines that stand beside the ministries in the same tables. */
const commonLines: readonly Entry[] = [
  body('dette_publique', 'debt', 'Dette publique', 'الدين العمومي', 'Public debt', ['Service de la dette publique']),
  body('dette_principal', 'debt', 'Dette publique – principal', 'أصل الدين العمومي', 'Public debt – principal', [
    'تسديد أصل الدين',
  ]),
  body('dette_interets', 'debt', 'Dette publique – intérêts', 'فوائد الدين العمومي', 'Public debt – interest', []),
  body(
    'depenses_imprevues',
    'debt',
    'Dépenses imprévues et non réparties',
    'النفقات الطارئة وغير الموزعة',
    'Unforeseen and unallocated expenditure',
    ['Dépenses imprévues et non affectées', 'نفقات طارئة و غير موزعة'],
  ),
];

/**
 * Ministries and other bodies of the budget by ministry, until 2019, as finance laws and the open data drawn from
 * them name them. They are shown as such and never relabelled as missions.
 *
 * One entry per body. Its successive names (culture, cultural affairs) are aliases of the last one; where a portfolio
 * of another ministry came or went (crafts, energy, environment), it is another entry, so that two perimeters never
 * look like one series. Published short or faulty names (وزارة فلاحة) are aliases of the correct name.
 */
export const ministries: readonly Entry[] = [...institutionBodies, ...socialBodies, ...economicBodies, ...commonLines];
