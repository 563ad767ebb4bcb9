import { Migration } from '@mikro-orm/migrations';

/** A row names a file of its own clinic only, and no visitor writes one: a job claims the picture of an enquiry. */
export class PhotoFolders extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const inItsFolder = "check ((storage_key ~~ (('clinics/'::text || (clinic_id)::text) || '/%'::text)))";

const statements = [
  `alter table "photo" add constraint "photo_lies_with_its_clinic" ${inItsFolder}`,
  `alter table "public_photo" add constraint "public_photo_lies_with_its_clinic" ${inItsFolder}`,
  `drop policy "photo_visitor_insert" on "photo"`,
];
