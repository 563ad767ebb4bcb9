import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { type FragmentType, useFragment } from '../../data/useFragment.ts';
import { graphql } from '../../gql/index.ts';
import { goalWords, scarWords, stageWords } from '../../ui/words/vocabulary.ts';
import classes from './ExperienceCounts.module.css';

const fragment = graphql(`
  fragment ExperienceCounts_technician on Technician {
    slug
    experience {
      stages {
        stage
        count
      }
      goals {
        goal
        count
      }
      scars {
        scar
        count
      }
    }
  }
`);

/** Finished treatments by class, goal and scar, counted from signed records: how often in a case like mine? */
export function ExperienceCounts({ technician }: { technician: FragmentType<typeof fragment> }) {
  const { stages, goals, scars } = useFragment(fragment, technician).experience;
  if (stages.length === 0) return null;

  return (
    <details className={classes.experience}>
      <summary>
        <Trans>Finished treatments by class, goal and scar</Trans>
      </summary>
      <dl className={classes.groups}>
        <Counts
          title={<Trans>Class</Trans>}
          counts={stages.map(({ stage, count }) => ({ words: stageWords[stage], count }))}
        />
        <Counts
          title={<Trans>Goal</Trans>}
          counts={goals.map(({ goal, count }) => ({ words: goalWords[goal], count }))}
        />
        <Counts
          title={<Trans>On a scar</Trans>}
          counts={scars.map(({ scar, count }) => ({ words: scarWords[scar], count }))}
        />
      </dl>
    </details>
  );
}

interface CountsProps {
  title: ReactNode;
  counts: readonly { words: MessageDescriptor; count: number }[];
}

function Counts({ title, counts }: CountsProps) {
  const { i18n } = useLingui();
  return (
    <div>
      <dt className="label">{title}</dt>
      {counts.length === 0 && (
        <dd className="third">
          <Trans>none on record</Trans>
        </dd>
      )}
      {counts.map(({ words, count }) => (
        <dd key={words.id} className={classes.count}>
          <span>{i18n._(words)}</span>
          <span>{count}</span>
        </dd>
      ))}
    </div>
  );
}
