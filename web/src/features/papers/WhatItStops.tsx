import { Plural, Trans } from '@lingui/react/macro';
import { GATES } from '@stipple/contract';
import { IconCircleX, IconEyeOff, IconLock } from '../../ui/icons.ts';
import { useFormats } from '../../ui/locale/LocaleProvider.tsx';
import type { PaperHolder } from './paperHolders.ts';
import classes from './PaperPanel.module.css';
import type { PaperRow } from './papersQuery.ts';

interface Props {
  holder: PaperHolder;
  row: PaperRow;
}

/** What does not go on without this paper: now when it lacks, from the day after its end otherwise. */
export function WhatItStops({ holder, row }: Props) {
  const formats = useFormats();
  const gates = GATES.filter((gate) => row.gates.includes(gate));

  if (gates.length === 0) {
    return (
      <p className="second">
        <Trans>The place does not demand this paper. Nothing stops without it.</Trans>
      </p>
    );
  }
  return (
    <section className={classes.part}>
      <h3 className="h4">
        {row.countsUntil ? (
          <Trans>What stops after {formats.day(row.countsUntil)}</Trans>
        ) : (
          <Trans>What this stops today</Trans>
        )}
      </h3>
      <ul className={classes.stops}>
        {gates.map((gate) => (
          <li key={gate}>
            {{ LIST: <Listing holder={holder} />, BOOK: <Booking holder={holder} />, SIGN: <Signing /> }[gate]}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Listing({ holder: { person } }: { holder: PaperHolder }) {
  return (
    <>
      <IconEyeOff size={18} stroke={1.75} aria-hidden />
      {person ? (
        <span>
          <Trans>Off the public pages and search,</Trans>{' '}
          <Plural value={person.publishedCaseCount} _0="no case published" one="with # case" other="with # cases" />
        </span>
      ) : (
        <Trans>Nobody is listed at this place</Trans>
      )}
    </>
  );
}

function Booking({ holder: { person } }: { holder: PaperHolder }) {
  return (
    <>
      <IconCircleX size={18} stroke={1.75} aria-hidden />
      {person ? (
        <span>
          <Trans>No booking for a later day;</Trans>{' '}
          <Plural
            value={person.openEnquiryCount}
            _0="no enquiry waits"
            one="# enquiry waits"
            other="# enquiries wait"
          />
        </span>
      ) : (
        <Trans>No booking at this place for a later day</Trans>
      )}
    </>
  );
}

function Signing() {
  return (
    <>
      <IconLock size={18} stroke={1.75} aria-hidden />
      <Trans>No session record can be signed</Trans>
    </>
  );
}
