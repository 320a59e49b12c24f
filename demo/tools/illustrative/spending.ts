import {tunisia} from '@mizania/tunisia';
import type {Row} from './csv.js';
import {economy} from './economy.js';
import {institutions} from './institutions.js';
import {labelledOnce, levelCells} from './labels.js';
import {type Amounts, commitmentAmounts, partOf, paymentAmounts, sumOf} from './phases.js';
import {seeded, share, within} from './random.js';
import type {Mission} from './shape.js';
import {social} from './social.js';
import {type SpecialMission, specialMissions} from './special.js';

export const YEAR = 2025;

const UNFORESEEN = '400';

/** One line of a mission: where it stands, what it buys, its payment credits. */
interface Line {
  readonly above: Row;
  readonly below: Row;
  readonly article: string;
  readonly amounts: Amounts;
}

/** The whole general budget: missions with programmes, then special missions. One seed, so always the same rows. */
export function spendingRows(): Row[] {
  const random = seeded(2019_15);
  const missions = [...institutions, ...social, ...economy].map(mission =>
    rowsOf(mission, linesOf(mission, random), random),
  );
  const special = specialMissions.map(mission => rowsOf(mission, specialLines(mission, random), random));
  return balanced([...missions.flatMap(labelledOnce), ...special.flat()]);
}

function linesOf(mission: Mission, random: () => number): Line[] {
  const places = mission.programmes.flatMap(programme =>
    programme.subprogrammes.flatMap((subprogramme, s) =>
      subprogramme.activities.flatMap((activity, a) =>
        activity.articles.map(({code, weight}) => ({
          above: {
            ...levelCells('programme', programme.code, programme.names),
            ...levelCells('subprogramme', `${s + 1}`, subprogramme.names),
            article: `${programme.code}${s + 1}${code}`,
          },
          below: levelCells('activity', `${a + 1}`, activity.names),
          article: code,
          everywhere: activity.place === 'regions',
          weight: weight * within([0.97, 1.03], random),
        })),
      ),
    ),
  );
  const voted = share(
    mission.voted,
    places.map(({weight}) => weight),
  );
  return places.flatMap(({everywhere, ...place}, i) => spread(place, voted[i] ?? 0, everywhere, random));
}

/** One line, or one for each governorate: by head, give or take 30 %. */
function spread(place: Omit<Line, 'amounts'>, voted: number, everywhere: boolean, random: () => number): Line[] {
  if (!everywhere) return [{...place, amounts: paymentAmounts(voted, place.article, random)}];
  const where = heads();
  const parts = share(
    voted,
    where.map(([, count]) => count * within([0.7, 1.3], random)),
  );
  return where.map(([governorate], g) => ({
    ...place,
    below: {...place.below, governorate},
    amounts: paymentAmounts(parts[g] ?? 0, place.article, random),
  }));
}

/** Heads by governorate, from the latest estimate of the country pack. */
function heads(): readonly (readonly [governorate: string, count: number])[] {
  const [latest] = [...(tunisia.populations ?? [])].sort((a, b) => b.year - a.year);
  return Object.entries(latest?.by ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
}

function specialLines(mission: SpecialMission, random: () => number): Line[] {
  return mission.articles.map(([article, voted]) => ({
    above: {article},
    below: {},
    article,
    amounts: paymentAmounts(voted, article, random),
  }));
}

/** Payment credits line by line; then commitment credits by sub-programme and article, without activity or place. */
function rowsOf(
  mission: {readonly code: string; readonly division: string},
  lines: readonly Line[],
  random: () => number,
): Row[] {
  const cells = (credit: string, article: string): Row => ({
    year: YEAR,
    flow: 'spending',
    credit,
    function: mission.division,
    mission: mission.code,
    part: partOf(article),
  });
  const groups = new Map<unknown, Line[]>();
  for (const line of lines) groups.set(line.above.article, [...(groups.get(line.above.article) ?? []), line]);
  return [
    ...lines.map(({above, below, article, amounts}) => ({...cells('CP', article), ...above, ...below, ...amounts})),
    ...[...groups.values()].flatMap(([first, ...more]) =>
      first
        ? [
            {
              ...cells('CE', first.article),
              ...first.above,
              ...commitmentAmounts(sumOf([first, ...more].map(({amounts}) => amounts)), first.article, random),
            },
          ]
        : [],
    ),
  ];
}

/** What the missions gained during the year was taken from the unforeseen credits (article 24): the total stays as voted. */
function balanced(rows: readonly Row[]): Row[] {
  const gained = (credit: unknown): number =>
    rows.reduce((sum, row) => (row.credit === credit ? sum + Number(row.amended) - Number(row.voted) : sum), 0);
  const given = {CP: gained('CP'), CE: gained('CE')};
  return rows.map(row =>
    row.article === UNFORESEEN ? {...row, amended: Number(row.amended) - given[row.credit as 'CP' | 'CE']} : row,
  );
}
