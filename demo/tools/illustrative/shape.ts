/** French, Arabic, English. */
export type Names = readonly [fr: string, ar: string, en: string];

/** `central`: one row. `regions`: one row for each of the 24 governorates. */
export type Place = 'central' | 'regions';

export interface Activity {
  readonly names: Names;
  readonly place: Place;
  /** What it buys: three-digit article of the order of 10 April 2019, and its weight within the mission. */
  readonly articles: readonly {readonly code: string; readonly weight: number}[];
}

export interface SubProgramme {
  readonly names: Names;
  readonly activities: readonly Activity[];
}

export interface Programme {
  /** One digit: the first of the five positions of an article. */
  readonly code: string;
  readonly names: Names;
  readonly subprogrammes: readonly SubProgramme[];
}

export interface Mission {
  /** Code of the mission in the country pack. */
  readonly code: string;
  /** Voted payment credits, in thousands of dinars. */
  readonly voted: number;
  /** COFOG division. */
  readonly division: string;
  readonly programmes: readonly Programme[];
}

/** `'101:80 201:12'`: articles and their weights. */
function articlesOf(text: string): Activity['articles'] {
  return text.split(' ').map(pair => {
    const [code = '', weight = ''] = pair.split(':');
    return {code, weight: Number(weight)};
  });
}

export function central(fr: string, ar: string, en: string, articles: string): Activity {
  return {names: [fr, ar, en], place: 'central', articles: articlesOf(articles)};
}

export function regions(fr: string, ar: string, en: string, articles: string): Activity {
  return {names: [fr, ar, en], place: 'regions', articles: articlesOf(articles)};
}

export function sub(fr: string, ar: string, en: string, ...activities: readonly Activity[]): SubProgramme {
  return {names: [fr, ar, en], activities};
}

type Numbered = Omit<Programme, 'code'>;

export function programme(fr: string, ar: string, en: string, ...subprogrammes: readonly SubProgramme[]): Numbered {
  return {names: [fr, ar, en], subprogrammes};
}

/** The programme that every mission has, number 9 by custom. `weight` is its size beside the other activities. */
function steering(weight: number): Programme {
  return {
    code: '9',
    names: ['Pilotage et appui', 'القيادة والمساندة', 'Steering and support'],
    subprogrammes: [
      sub(
        'Pilotage',
        'القيادة',
        'Steering',
        central(
          'Coordination, suivi et évaluation',
          'التنسيق والمتابعة والتقييم',
          'Coordination, monitoring and evaluation',
          `101:${weight * 0.3} 201:${weight * 0.06}`,
        ),
      ),
      sub(
        'Appui',
        'المساندة',
        'Support',
        central(
          'Ressources humaines et financières',
          'الموارد البشرية والمالية',
          'Human and financial resources',
          `101:${weight * 0.3} 201:${weight * 0.12}`,
        ),
        central(
          'Bâtiments et systèmes d’information',
          'البناءات والنظم المعلوماتية',
          'Buildings and information systems',
          `603:${weight * 0.14} 605:${weight * 0.08}`,
        ),
      ),
    ],
  };
}

/** A mission of `millions` dinars; `support` is the weight of its steering and support programme. */
export function mission(
  code: string,
  millions: number,
  division: string,
  support: number,
  ...programmes: readonly Numbered[]
): Mission {
  const numbered = programmes.map((each, i) => ({...each, code: String(i + 1)}));
  return {code, voted: millions * 1000, division, programmes: [...numbered, steering(support)]};
}
