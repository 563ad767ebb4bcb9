import { t } from '@lingui/core/macro';
import type { CredentialType } from '@stipple/contract';
import { credentialMark } from '../../ui/credential/credentialMark.ts';
import type { Formats } from '../../ui/locale/formats.ts';
import { checkSentence, clockSentence } from '../../ui/words/paperSentences.ts';
import { paperLimits } from '../../ui/words/paperLimits.ts';
import type { Compared } from './comparisonQuery.ts';
import { type Cell, type ComparisonRow, notStated } from './comparisonRow.ts';

type Paper = Compared['technician']['credentials'][number];

const PERSONAL = ['COUNCIL_PERSONAL_REGISTRATION', 'ARTIST_LICENCE', 'SPECIAL_TREATMENT_LICENCE'] as const;
const PREMISES = ['COUNCIL_PREMISES_REGISTRATION', 'STUDIO_LICENCE', 'SPECIAL_TREATMENT_LICENCE'] as const;

/** Papers of the person, then of the places: to when, how each was checked, and what was not. */
export function paperRows(technicians: readonly Compared[], formats: Formats): ComparisonRow[] {
  const row = (
    key: string,
    name: string,
    types: readonly CredentialType[],
    of: (one: Compared) => readonly Paper[],
  ) => ({
    key,
    name,
    cells: technicians.map((one) => cellOf(bestOf(of(one), types), formats)),
  });
  const own = ({ technician }: Compared) => technician.credentials;
  const ofPlaces = ({ technician }: Compared) => technician.locations.flatMap((location) => location.credentials);

  return [
    row('registration', t`Practitioner registration`, PERSONAL, own),
    row('premises', t`Premises registration`, PREMISES, ofPlaces),
    row('insurance', t`Liability insurance`, ['LIABILITY_INSURANCE'], own),
    row('infection', t`Infection control`, ['BLOODBORNE_PATHOGENS'], own),
    row('training', t`SMP training`, ['SMP_TRAINING'], own),
  ];
}

/** One that counts today before one that does not; then the one that lasts longest. */
function bestOf(papers: readonly Paper[], types: readonly CredentialType[]): Paper | undefined {
  const [best] = papers
    .filter(({ type }) => types.includes(type))
    .toSorted((a, b) => Number(b.countsToday) - Number(a.countsToday) || (b.daysLeft ?? 0) - (a.daysLeft ?? 0));
  return best;
}

function cellOf(paper: Paper | undefined, formats: Formats): Cell {
  if (!paper) return notStated();
  return {
    text: clockSentence(paper, formats),
    mark: credentialMark(paper),
    details: [`${paper.title}, ${paper.issuer}`, checkSentence(paper, formats), ...paperLimits(paper)],
  };
}
