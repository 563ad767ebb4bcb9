import { Plural, Trans } from '@lingui/react/macro';
import { useAnswer } from '../../data/useAnswer.ts';
import { useFormats } from '../../ui/locale/LocaleProvider.tsx';
import { comparisonGroups } from './comparisonGroups.ts';
import { comparisonQuery, comparisonVariables } from './comparisonQuery.ts';
import { onlyDifferences } from './comparisonRow.ts';
import type { ComparisonSearch } from './comparisonSearch.ts';
import { ComparisonTable } from './ComparisonTable.tsx';
import classes from './ComparePage.module.css';

/** The table of those who are listed today, and a word on who is not. */
export function LoadedComparison({ search }: { search: ComparisonSearch }) {
  const formats = useFormats();
  const { technicianComparison } = useAnswer(comparisonQuery, comparisonVariables(search));
  const { technicians, absentSlugs, view } = technicianComparison;
  const all = comparisonGroups(technicians, search, formats);
  const groups = search.differences ? onlyDifferences(all) : all;

  return (
    <>
      {absentSlugs.length > 0 && (
        <p role="note" className={classes.absent}>
          <b>
            <Trans>No longer listed:</Trans>
          </b>{' '}
          {formats.list(absentSlugs.map((slug) => slug.replaceAll('-', ' ')))}.{' '}
          <Plural
            value={absentSlugs.length}
            one="Nobody of this address is listed today."
            other="Nobody of these addresses is listed today."
          />
        </p>
      )}
      {technicians.length > 0 && (
        <ComparisonTable technicians={technicians} groups={groups} view={view} search={search} />
      )}
      {technicians.length > 1 && groups.length === 0 && (
        <p className="second">
          <Trans>They do not differ in any row.</Trans>
        </p>
      )}
    </>
  );
}
