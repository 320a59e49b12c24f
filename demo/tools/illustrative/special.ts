/** A special mission (article 19 of organic law 2019-15): parts and articles, but no programmes of article 18. */
export interface SpecialMission {
  readonly code: string;
  readonly division: string;
  /** Three-digit articles with voted credits in thousands of dinars. */
  readonly articles: readonly (readonly [article: string, voted: number])[];
}

export const specialMissions: readonly SpecialMission[] = [
  {
    code: 'arp',
    division: '01',
    articles: [
      ['100', 36000],
      ['200', 6200],
      ['613', 1800],
    ],
  },
  {
    code: 'cnrd',
    division: '01',
    articles: [
      ['100', 16500],
      ['200', 2700],
      ['613', 800],
    ],
  },
  {code: 'csm', division: '03', articles: [['308', 2000]]},
  // Not set up: credits of zero, which is a figure, and not "not available".
  {code: 'cour_constitutionnelle', division: '03', articles: [['308', 0]]},
  {
    code: 'cour_comptes',
    division: '01',
    articles: [
      ['101', 27000],
      ['201', 4000],
      ['603', 1000],
    ],
  },
  {
    code: 'isie',
    division: '01',
    articles: [
      ['308', 20000],
      ['807', 2000],
    ],
  },
  {code: 'conseil_education', division: '09', articles: [['308', 6000]]},
  {
    code: 'charges_financement',
    division: '01',
    articles: [
      ['500', 2650000],
      ['501', 1750000],
    ],
  },
  {code: 'depenses_imprevues', division: '01', articles: [['400', 1174000]]},
];
