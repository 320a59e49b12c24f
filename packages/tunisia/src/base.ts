import type {CountryPack} from '@mizania/core';
import {currency} from './currency.js';
import {dimensions} from './dimensions.js';
import {families} from './families.js';
import {populations} from './populations.js';
import {rules} from './rules.js';
import {terms} from './terms.js';

/**
 * What a page needs to know about Tunisia before it has read a file: money, levels, the missions and parts of today, the
 * governorates with their inhabitants. The longer lists (`articles`, `ministries`, `natures`, `cofog`) are for files that have
 * such a column: of those that the tag does not name, a page learns only when it has read the header.
 */
export const tunisiaBase: CountryPack = {
  country: 'TN',
  names: {fr: 'Tunisie', ar: 'تونس', en: 'Tunisia'},
  currency,
  dimensions,
  // Order of 10 April 2019, article 4: an article is written on five positions.
  composedCodes: [
    {
      dimension: 'article',
      positions: [
        {dimension: 'programme', length: 1},
        {dimension: 'subprogramme', length: 1},
        {dimension: 'article', length: 3},
      ],
    },
  ],
  families,
  populations,
  terms,
  region: 'governorate',
  areas: [
    {
      labels: {fr: 'Grand Tunis', ar: 'تونس الكبرى', en: 'Greater Tunis'},
      regions: ['TN-11', 'TN-12', 'TN-13', 'TN-14'],
    },
  ],
  rules,
  sources: [
    'Loi organique n° 2019-15 du 13 février 2019 portant loi organique du budget',
    'Arrêté du ministre des finances du 10 avril 2019 fixant la nomenclature des dépenses du budget de l’État',
    'Loi organique n° 67-53 du 8 décembre 1967 portant loi organique du budget, avec ses modifications (budgets jusqu’en 2019)',
    'Lois de finances 2015 à 2019, d’après marsadbudget et Al Bawsala (ministères)',
    'Presse tunisienne, lois de finances 2021 à 2025 et projet 2026 (missions, en français et en arabe)',
    'ISO 3166-2:TN (gouvernorats)',
    'Institut national de la statistique, recensement 2014 et estimation au 1er janvier 2023 (population)',
    'Nations unies, Classification des fonctions des administrations publiques, COFOG 1999',
  ],
};
