import {createWriteStream} from 'node:fs';
import {once} from 'node:events';
import {tunisia} from '@mizania/tunisia';
import {randomFrom} from './random.js';
import {FIRST_YEAR, LATEST, YEARS} from './years.js';

const MISSIONS = 30;
const PROGRAMMES = 4;
const PARTS = 4;

/** Five million dinars in millimes: a sum of a million rows stays exact. */
const MOST = 5e9;

/**
 * What every reader must find, in millimes: all that the file holds, and what was voted for each mission in the latest year.
 * @typedef {{rows: number, voted: number, paid: number, missions: Record<string, number>}} Totals
 */

const entries = id => tunisia.dimensions.find(dimension => dimension.id === id)?.entries ?? [];

/**
 * Writes a file of the documented format with this many rows, the same each time: amounts to the millime, and a quoted
 * name with a comma in each fifth row or so.
 * @param {string} path
 * @param {number} rows
 * @returns {Promise<Totals>} added up while they are written
 */
export async function writeLarge(path, rows) {
  const random = randomFrom(rows);
  const missions = entries('mission').slice(0, MISSIONS);
  const governorates = entries('governorate');
  /** @type {Totals} */
  const totals = {rows, voted: 0, paid: 0, missions: {}};
  const file = createWriteStream(path);
  let text =
    '# unit: dinar\n# decimal: .\n# source: Mizania, chiffres inventés\nyear,mission,programme_code,programme_fr,part,governorate,voted,paid\n';
  const below = count => Math.floor(random() * count);
  for (let row = 0; row < rows; row += 1) {
    const year = FIRST_YEAR + below(YEARS);
    const mission = below(MISSIONS);
    const programme = below(PROGRAMMES) + 1;
    const voted = below(MOST);
    const paid = Math.floor(voted * random());
    const {code} = missions[mission];
    totals.voted += voted;
    totals.paid += paid;
    if (year === LATEST) totals.missions[code] = (totals.missions[code] ?? 0) + voted;
    const name = mission % 5 === 0 ? `"Études, suivi ${mission}${programme}"` : `Réseaux ${mission}${programme}`;
    text += `${year},${code},${programme},${name},${below(PARTS) + 1},${governorates[below(24)].code},${dinars(voted)},${dinars(paid)}\n`;
    if (text.length < 1 << 20) continue;
    if (!file.write(text)) await once(file, 'drain');
    text = '';
  }
  file.end(text);
  await once(file, 'finish');
  return totals;
}

/** @param {number} millimes */
const dinars = millimes => `${Math.floor(millimes / 1000)}.${String(millimes % 1000).padStart(3, '0')}`;

/** Outcomes as one text each, to be compared. @param {Totals} totals */
export const said = ({rows, voted, paid, missions}) => JSON.stringify([rows, voted, paid, saidOf(missions)]);

/** @param {Record<string, number>} missions */
export const saidOf = missions => JSON.stringify(Object.entries(missions).sort(([a], [b]) => (a < b ? -1 : 1)));
