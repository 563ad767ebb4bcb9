/** What is aimed at: one row's cost as a multiple of another's on the same page, or how it grows with ten times the data. */
export interface Goal {
  readonly about: string;
  readonly page: string;
  readonly of: RegExp;
  /** The row it is divided by; none: the same row with a tenth of the data. */
  readonly by?: RegExp;
  readonly floor: number;
  readonly moonshot: number;
  /** Higher is better. */
  readonly isFactor?: boolean;
}

const NEW = /^Stipple, new page$/;
const KNOWN = /^Stipple, asked before$/;
const BARE_NEW = /^bare, same SQL, new page$/;

export const GOALS: readonly Goal[] = [
  { about: 'browse, new page ÷ bare, same SQL', page: 'browse', of: NEW, by: BARE_NEW, floor: 1.25, moonshot: 0.4 },
  {
    about: 'browse, new page ÷ bare, one SQL over tables',
    page: 'browse',
    of: NEW,
    by: /^bare, one SQL over tables$/,
    floor: 1.25,
    moonshot: 0.4,
  },
  {
    about: 'browse, asked before ÷ bare, same SQL',
    page: 'browse',
    of: KNOWN,
    by: /^bare, same SQL$/,
    floor: 1.25,
    moonshot: 0.4,
  },
  {
    about: 'browse, unchanged (304) ÷ bare, same SQL',
    page: 'browse',
    of: /304/,
    by: /^bare, same SQL$/,
    floor: 1,
    moonshot: 0.15,
  },
  {
    about: 'PostGraphile over tables ÷ browse, new page',
    page: 'browse',
    of: /^PostGraphile, tables$/,
    by: NEW,
    floor: 1.5,
    moonshot: 5,
    isFactor: true,
  },
  {
    about: 'PostGraphile over cards ÷ browse, new page',
    page: 'browse',
    of: /^PostGraphile, cards$/,
    by: NEW,
    floor: 1.5,
    moonshot: 5,
    isFactor: true,
  },
  { about: 'case, new page ÷ bare, same SQL', page: 'case', of: NEW, by: BARE_NEW, floor: 1.25, moonshot: 0.4 },
  {
    about: 'case, unchanged (304) ÷ bare, same SQL',
    page: 'case',
    of: /304/,
    by: /^bare, same SQL$/,
    floor: 1,
    moonshot: 0.15,
  },
  { about: 'browse, new page, ten times the data', page: 'browse', of: NEW, floor: 1.25, moonshot: 1.1 },
  { about: 'case, new page, ten times the data', page: 'case', of: NEW, floor: 1.25, moonshot: 1.1 },
  {
    about: 'depth, page 5,000 (or the last) ÷ page 1',
    page: 'depth',
    of: /^Stipple, page (?!1$)/,
    by: /^Stipple, page 1$/,
    floor: 1.2,
    moonshot: 1,
  },
  {
    about: 'live GROUP BY ÷ facets',
    page: 'facets',
    of: /^bare/,
    by: /^Stipple/,
    floor: 50,
    moonshot: 200,
    isFactor: true,
  },
];
