import type { Constructor } from '@mikro-orm/core';
import type { Migration } from '@mikro-orm/migrations';
import { Foundations } from './0001-foundations.ts';
import { ClientSearch } from './0002-client-search.ts';
import { DerivedFacts } from './0003-derived-facts.ts';
import { WithdrawnCases } from './0004-withdrawn-cases.ts';
import { ListedPlaces } from './0005-listed-places.ts';
import { Shortlists } from './0006-shortlists.ts';
import { PhotoFolders } from './0007-photo-folders.ts';
import { MeasuredAndReported } from './0008-measured-and-reported.ts';
import { LikenessIndex } from './0009-likeness-index.ts';
import { PublicLock } from './0010-public-lock.ts';
import { Calendar } from './0011-calendar.ts';
import { OutgoingMails } from './0012-outgoing-mails.ts';
import { CountingLast } from './0013-counting-last.ts';

/** Every migration, oldest first; a deployed one is never edited. */
export const migrations: { name: string; class: Constructor<Migration> }[] = [
  { name: '0001-foundations', class: Foundations },
  { name: '0002-client-search', class: ClientSearch },
  { name: '0003-derived-facts', class: DerivedFacts },
  { name: '0004-withdrawn-cases', class: WithdrawnCases },
  { name: '0005-listed-places', class: ListedPlaces },
  { name: '0006-shortlists', class: Shortlists },
  { name: '0007-photo-folders', class: PhotoFolders },
  { name: '0008-measured-and-reported', class: MeasuredAndReported },
  { name: '0009-likeness-index', class: LikenessIndex },
  { name: '0010-public-lock', class: PublicLock },
  { name: '0011-calendar', class: Calendar },
  { name: '0012-outgoing-mails', class: OutgoingMails },
  { name: '0013-counting-last', class: CountingLast },
];
