import type { Rel } from '@mikro-orm/core';
import type { PhotoLight, PhotoMeasures, PhotoView } from '@stipple/contract';
import { Check, Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { BelongsTo } from '../../platform/tenancy/belongs-to.ts';
import { clinicFence } from '../../platform/tenancy/fence.ts';
import { ClinicOwned } from '../../platform/tenancy/clinic-owned.entity.ts';
import { Course } from '../course/course.entity.ts';
import { Enquiry } from '../enquiry/enquiry.entity.ts';

/** A file may lie in the folder of its own clinic only, whatever is written to the row. */
export const liesWithItsClinic = "(storage_key ~~ (('clinics/'::text || (clinic_id)::text) || '/%'::text))";

export const PHOTO_PURPOSES = ['TREATMENT', 'ENQUIRY', 'PORTRAIT', 'ROOM'] as const;
export type PhotoPurpose = (typeof PHOTO_PURPOSES)[number];

/** A stored photograph: re-encoded, upright, without metadata. What its camera said of day and device is kept beside it. */
@Entity({
  tableName: 'photo',
  ...clinicFence('photo', {
    member: ['select', 'insert', 'update'],
    client: ['select'],
    job: ['select', 'insert', 'update', 'delete'],
  }),
})
@Index({ properties: ['clinic', 'course'] })
@Index({ properties: ['clinic', 'enquiryId'] })
@Check({ name: 'photo_lies_with_its_clinic', expression: liesWithItsClinic })
export class Photo extends ClinicOwned<
  | 'accountId'
  | 'course'
  | 'enquiryId'
  | 'view'
  | 'takenAt'
  | 'takenOn'
  | 'light'
  | 'distanceMarked'
  | 'shineProduct'
  | 'numbingWithin24Hours'
  | 'hairLengthMm'
  | 'cameraMake'
  | 'cameraModel'
  | 'software'
  | 'widths'
  | 'formats'
> {
  @Property({ type: 'uuid', nullable: true, index: true })
  accountId: string | null = null;

  @Property({ type: 'text' })
  purpose!: PhotoPurpose;

  @BelongsTo(() => Course, 'course_id', { nullable: true })
  course: Rel<Course> | null = null;

  @Property({ type: 'uuid', nullable: true })
  enquiryId: string | null = null;

  /** The same column as a reference, for its foreign key alone: write `enquiryId`. */
  @BelongsTo(() => Enquiry, 'enquiry_id', { nullable: true, hidden: true })
  readonly enquiry?: Rel<Enquiry> | null;

  /** What phase of the course it shows is worked out from the sessions, never kept. */
  @Property({ type: 'text', nullable: true })
  view: PhotoView | null = null;

  /** From the camera, else from the person who uploaded it. */
  @Property({ type: 'timestamptz', nullable: true })
  takenAt: Date | null = null;

  /** Calendar day in the location's time zone. */
  @Property({ type: 'date', nullable: true })
  takenOn: string | null = null;

  @Property({ type: 'text', nullable: true })
  light: PhotoLight | null = null;

  @Property({ type: 'boolean', nullable: true })
  distanceMarked: boolean | null = null;

  @Property({ type: 'boolean', nullable: true })
  shineProduct: boolean | null = null;

  @Property({ type: 'boolean', nullable: true, fieldName: 'numbing_within_24_hours' })
  numbingWithin24Hours: boolean | null = null;

  @Property({ type: 'double', nullable: true })
  hairLengthMm: number | null = null;

  @Property({ type: 'text', nullable: true })
  cameraMake: string | null = null;

  @Property({ type: 'text', nullable: true })
  cameraModel: string | null = null;

  @Property({ type: 'text', nullable: true })
  software: string | null = null;

  /** Of the bytes received, hexadecimal. */
  @Property({ type: 'text' })
  sha256!: string;

  /** 64-bit perceptual hashes, hexadecimal. */
  @Property({ type: 'text' })
  dHash!: string;

  @Property({ type: 'text' })
  pHash!: string;

  /** Too flat for perceptual hashes to mean anything. */
  @Property({ type: 'boolean' })
  isLowVariance!: boolean;

  /** Light, sharpness and mean colour, for holding two pictures against each other. */
  @Property({ type: 'json' })
  measures!: PhotoMeasures;

  /** Of the stored master, in pixels. */
  @Property({ type: 'integer' })
  width!: number;

  @Property({ type: 'integer' })
  height!: number;

  /** ThumbHash, base64. */
  @Property({ type: 'text' })
  placeholder!: string;

  /** Folder in the store: `clinics/<clinic>/photos/<photo>`. */
  @Property({ type: 'text' })
  storageKey!: string;

  /** Versions ready to be served; empty until they are made. */
  @Property({ type: 'array', columnType: 'int[]', default: [] })
  widths: number[] = [];

  @Property({ type: 'text[]', default: [] })
  formats: string[] = [];

  @Property({ type: 'timestamptz' })
  uploadedAt!: Date;
}
