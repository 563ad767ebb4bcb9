import type {
  Currency,
  Goal,
  HairColour,
  HairLength,
  PhotoLight,
  PhotoMeasures,
  PhotoView,
  Scar,
  Sex,
  SkinTone,
  Stage,
  Technique,
  Zone,
} from '@stipple/contract';
import type { ServiceContext } from '../../platform/graphql/request-context.ts';

type Em = ServiceContext['em'];

/** A case, its course and the people and place around it, as the clinic's own tables hold them. */
export interface CaseFacts {
  id: string;
  clinicId: string;
  publicationId: string | null;
  publishedOn: string | null;
  accountId: string | null;
  reference: string;
  courseId: string;
  locationId: string;
  technicianId: string;
  views: PhotoView[];
  technicianNote: string | null;
  clientNote: string | null;
  clientConfirmedOn: string | null;
  checkedOn: string | null;
  stage: Stage;
  goal: Goal;
  scar: Scar;
  technique: Technique;
  hairLength: HairLength;
  paidCents: number | null;
  currency: Currency;
  skinTone: SkinTone;
  hairColour: HairColour;
  sex: Sex;
  bornOn: string | null;
  technicianSlug: string;
  technicianName: string;
  clinicSlug: string;
  clinicName: string;
  accentColour: string | null;
  city: string;
  latitude: number;
  longitude: number;
}

export interface SessionFacts {
  number: number;
  heldOn: string;
  startsAt: Date;
  endsAt: Date;
  zones: Zone[];
  signedAt: Date | null;
}

export interface PhotoFacts {
  id: string;
  view: PhotoView;
  takenAt: Date;
  takenOn: string;
  light: PhotoLight | null;
  distanceMarked: boolean | null;
  shineProduct: boolean | null;
  numbingWithin24Hours: boolean | null;
  hairLengthMm: number | null;
  measures: PhotoMeasures;
  width: number;
  height: number;
  placeholder: string;
  storageKey: string;
  widths: number[];
  formats: string[];
}

export async function readCaseFacts(em: Em, portfolioCaseId: string): Promise<CaseFacts | undefined> {
  const [facts] = await em.execute<CaseFacts[]>(
    `select c.id, c.clinic_id "clinicId", p.id "publicationId", (p.published_at at time zone o.time_zone)::date::text "publishedOn", c.account_id "accountId",
      c.reference, c.course_id "courseId", k.location_id "locationId", c.technician_id "technicianId", c.views, c.technician_note "technicianNote",
      c.client_note "clientNote", c.client_confirmed_on::text "clientConfirmedOn", c.checked_on::text "checkedOn",
      k.stage, k.goal, k.scar, k.technique, k.hair_length "hairLength", k.paid_cents "paidCents", k.currency,
      l.skin_tone "skinTone", l.hair_colour "hairColour", l.sex, l.born_on::text "bornOn",
      t.slug "technicianSlug", t.name "technicianName", n.slug "clinicSlug", n.name "clinicName",
      n.accent_colour "accentColour", o.city, o.latitude, o.longitude
    from portfolio_case c
    join course k on (k.clinic_id, k.id) = (c.clinic_id, c.course_id)
    join client l on (l.clinic_id, l.id) = (k.clinic_id, k.client_id)
    join technician t on (t.clinic_id, t.id) = (c.clinic_id, c.technician_id)
    join location o on (o.clinic_id, o.id) = (k.clinic_id, k.location_id)
    join clinic n on n.id = c.clinic_id
    left join publication p on (p.clinic_id, p.portfolio_case_id) = (c.clinic_id, c.id)
    where c.id = ?`,
    [portfolioCaseId],
  );
  return facts;
}

/** Instants as the driver hands them out under the ORM: text. */
type AsText<Row> = { [Key in keyof Row]: Date extends Row[Key] ? string | Extract<Row[Key], null> : Row[Key] };

export async function readSessionFacts(em: Em, courseId: string): Promise<SessionFacts[]> {
  const rows = await em.execute<AsText<SessionFacts>[]>(
    `select number, held_on::text "heldOn", starts_at "startsAt", ends_at "endsAt", zones, signed_at "signedAt"
    from session where course_id = ? order by number`,
    [courseId],
  );
  return rows.map((row) => ({
    ...row,
    startsAt: new Date(row.startsAt),
    endsAt: new Date(row.endsAt),
    signedAt: row.signedAt === null ? null : new Date(row.signedAt),
  }));
}

/** Treatment photographs of a course, oldest first. */
export async function readPhotoFacts(em: Em, courseId: string): Promise<PhotoFacts[]> {
  const rows = await em.execute<AsText<PhotoFacts>[]>(
    `select id, view, taken_at "takenAt", taken_on::text "takenOn", light,
      distance_marked "distanceMarked", shine_product "shineProduct", numbing_within_24_hours "numbingWithin24Hours",
      hair_length_mm "hairLengthMm", measures, width, height, placeholder, storage_key "storageKey", widths, formats
    from photo where course_id = ? and purpose = 'TREATMENT' and view is not null and taken_at is not null
      and taken_on is not null
    order by taken_at, id`,
    [courseId],
  );
  return rows.map((row) => ({ ...row, takenAt: new Date(row.takenAt) }));
}
