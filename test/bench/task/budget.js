import {tunisia} from '@mizania/tunisia';
import {randomFrom} from './random.js';

/** @typedef {Record<string, string | number>} Row one line of the budget, by header */

export const YEARS = [2024, 2025];

const MISSIONS = 30;
const LINES = ['Appui', 'Accueil', 'Réseaux', 'Études'];
const LINES_AR = ['مساندة', 'استقبال', 'شبكات', 'دراسات'];
const PARTS = 4;

/** @param {string} id of a classification of the country pack */
const entriesOf = id => tunisia.dimensions.find(dimension => dimension.id === id)?.entries ?? [];

/**
 * A budget that does not exist: 30 missions, 120 programmes, 240 sub-programmes and two years in thousands of dinars, with
 * the names of missions, parts and governorates that the country pack knows. Programmes are alike enough in size for every
 * library to draw all 120, and a name is written once so that a picture can be checked by it.
 * @returns {Row[]}
 */
export function budgetRows() {
  const random = randomFrom(7);
  const governorates = entriesOf('governorate');
  return entriesOf('mission')
    .slice(0, MISSIONS)
    .flatMap((mission, m) => {
      const size = 40_000 * (0.7 + 0.7 * random());
      return LINES.flatMap((_, p) => {
        const programme = size * (0.6 + 1.2 * random() ** 2);
        return [1, 2].flatMap(s => {
          const voted = programme * (s === 1 ? 0.6 : 0.4);
          const place = governorates[(m * 8 + p * 2 + s) % governorates.length];
          return YEARS.map(year => ({
            ...names(mission, m, p, s),
            year,
            governorate: place?.code ?? '',
            ...phases(voted, random),
          }));
        });
      });
    });
}

/** @param {{code: string, labels: Record<string, string>}} mission @param {number} m @param {number} p @param {number} s */
function names(mission, m, p, s) {
  const number = String(m + 1).padStart(2, '0');
  const code = `${number}${p + 1}`;
  return {
    mission_code: mission.code,
    mission_fr: mission.labels.fr ?? '',
    mission_ar: mission.labels.ar ?? '',
    programme_code: code,
    programme_fr: `${LINES[p]} ${number}`,
    programme_ar: `${LINES_AR[p]} ${number}`,
    subprogramme_code: `${code}${s}`,
    subprogramme_fr: `Volet ${code}${s}`,
    subprogramme_ar: `باب ${code}${s}`,
    part: ((m + p + s) % PARTS) + 1,
  };
}

/** @param {number} size in thousands @param {() => number} random */
function phases(size, random) {
  const voted = Math.round(size * (0.9 + 0.2 * random()));
  const amended = Math.round(voted * (0.95 + 0.1 * random()));
  const committed = Math.round(amended * (0.8 + 0.19 * random()));
  const ordered = Math.round(committed * (0.85 + 0.14 * random()));
  const paid = Math.round(ordered * (0.9 + 0.09 * random()));
  return {voted, amended, committed, ordered, paid};
}

/** The rows as a file in the documented format. @param {Row[]} rows */
export function csvOf(rows) {
  const header = Object.keys(rows[0] ?? {});
  const lines = rows.map(row =>
    header
      .map(name => row[name])
      .map(quoted)
      .join(','),
  );
  return ['# unit: thousand', '# source: Mizania, chiffres inventés', header.join(','), ...lines, ''].join('\n');
}

/** @param {string | number | undefined} cell */
const quoted = cell => (/[",\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell));
