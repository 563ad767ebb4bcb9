import { plusDays } from './demo-calendar.ts';
import { paper, type PaperSpec } from './papers.ts';

interface Usual {
  /** First day at work there. */
  readonly since: string;
  /** Day platform staff looked at all of them; yearly papers began a few days before. */
  readonly checked: string;
  readonly cover?: string;
  readonly insurer?: string;
  /** Where the training was. */
  readonly school?: string;
}

const YEAR = 365;
const yearly = (checked: string, daysBefore: number) => ({
  from: plusDays(checked, -daysBefore),
  until: plusDays(checked, YEAR - daysBefore - 1),
  checked,
});

const insured = ({ checked, cover = '£5m', insurer = 'Harbour & Row Underwriting' }: Usual): PaperSpec =>
  paper('insurance', { ...yearly(checked, 11), issuer: insurer, detail: cover });

const trained = ({ since, checked, school = 'ProQual' }: Usual): PaperSpec =>
  paper('training', {
    title:
      school === 'ProQual'
        ? 'ProQual Level 4 Micropigmentation – Machine Method for Scalp'
        : 'Course in scalp micropigmentation',
    issuer: school,
    from: plusDays(since, -40),
    until: plusDays(checked, 2 * YEAR),
    checked,
  });

/** What a technician in England has on file. */
export const englishPapers = (council: string, usual: Usual): PaperSpec[] => [
  paper('council', {
    issuer: council,
    number: `DEMO-${council.slice(0, 3).toUpperCase()}-${usual.since.slice(2, 7).replace('-', '')}`,
    from: usual.since,
    until: plusDays(usual.checked, YEAR),
    checked: usual.checked,
  }),
  paper('bloodborne', { ...yearly(usual.checked, 20), issuer: 'Pennine Clinical Training' }),
  insured(usual),
  trained(usual),
];

/** What a technician in London or Scotland has on file: no registration of the person. */
export const personPapers = (trainer: string, usual: Usual): PaperSpec[] => [
  paper('bloodborne', { ...yearly(usual.checked, 16), issuer: trainer }),
  insured(usual),
  trained(usual),
];

/** What an artist in the demo's Texas has on file. */
export const texanPapers = (usual: Usual): PaperSpec[] => [
  paper('artist', {
    ...yearly(usual.checked, 30),
    issuer: 'Texas body art register (demo)',
    number: `DEMO-TX-${usual.since.slice(2, 7).replace('-', '')}`,
    method: 'REGISTRY',
    source: 'the public register',
  }),
  paper('bloodborne', {
    ...yearly(usual.checked, 14),
    title: 'Bloodborne pathogens, yearly course (29 CFR 1910.1030)',
    issuer: 'Lone Star Safety Classes',
  }),
  paper('firstAid', {
    issuer: 'Lone Star Safety Classes',
    from: plusDays(usual.checked, -14),
    until: plusDays(usual.checked, 2 * YEAR - 15),
    checked: usual.checked,
  }),
  trained({ school: 'Trillium Ink Academy', ...usual }),
];
