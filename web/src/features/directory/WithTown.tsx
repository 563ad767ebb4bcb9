import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useAnswer } from '../../data/useAnswer.ts';
import { ButtonLink } from '../../ui/button/ButtonLink.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import type { DirectoryProps } from './DirectoryForm.tsx';
import { withoutTown } from './directorySearch.ts';
import { TownNote } from './TownNote.tsx';
import { hasTown, otherTowns, townIn, townQuery, townVariables } from './townQuery.ts';

interface Props extends DirectoryProps {
  /** The list around a town of this id, or everywhere. */
  children: (townId: string | undefined) => ReactNode;
}

/** Finds the town first: the list is asked for by its id. */
export function WithTown(props: Props) {
  return hasTown(props.search) ? <AroundTown {...props} /> : props.children(undefined);
}

function AroundTown({ to, search, children }: Props) {
  const data = useAnswer(townQuery, townVariables(search));
  const town = townIn(data, search);

  if (!town) return <NoSuchTown to={to} search={search} />;
  return (
    <>
      <TownNote to={to} search={search} town={town} others={otherTowns(data, search, town)} />
      {children(town.id)}
    </>
  );
}

function NoSuchTown({ to, search }: DirectoryProps) {
  const written = search.town ?? search.near;

  return (
    <EmptyState
      title={
        <h2 className="h3">
          <Trans>No town called “{written}” is on our list</Trans>
        </h2>
      }
      actions={
        <>
          <ButtonLink to={to} search={withoutTown(search)} resetScroll={false} variant="primary">
            <Trans>Look everywhere</Trans>
          </ButtonLink>
          <ButtonLink to={to} search={{}} resetScroll={false} variant="ghost">
            <Trans>Clear all filters</Trans>
          </ButtonLink>
        </>
      }
    >
      <Trans>Check the spelling, or name a larger town near by.</Trans>
    </EmptyState>
  );
}
