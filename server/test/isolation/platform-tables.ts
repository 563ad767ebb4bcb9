/** Tables of the product that no clinic owns, with the reason. Anything else must have `clinic_id` first in its key. */
export const PLATFORM_TABLES: Readonly<Record<string, string>> = {
  clinic: 'the tenants themselves: their id is the clinic id, and the fence goes by it',
  requirement_pack: "a jurisdiction's demands, the same for every clinic in it",
  case_facet: 'counts over published cases of all clinics; holds no id and no text, written by a trigger only',
  withdrawn_case: 'ids of cases that were public and are not; says nothing else, written by a trigger only',
  public_lock: 'always empty: whoever writes what is public and whoever shows it from memory lock it',
  pending_upload: 'a file whose enquiry has not been sent yet; only jobs reach it, by the hash of a ticket',
  shortlist: 'whom a person wants to come back to, in any clinic; only that person reaches the row',
  outgoing_mail: 'on its way to one mailbox, for a moment; everybody may add one, only the sending job reads it',
  concern: 'reported to the platform about a public page; only its staff read it, never the clinic',
  migration: 'what was done to the schema; nobody but the owner of the tables may read it',
  'auth.account': 'a person signs in once for all clinics; nothing here says which',
  'auth.password': 'as auth.account',
  'auth.sign_in': 'as auth.account',
  'auth.sign_in_link': 'as auth.account',
  'auth.known_device': 'as auth.account',
  'auth.tries': 'counts tries by a hash; nothing here says whose',
};

/**
 * What publishing writes for everybody to read: it says which clinic it comes from, but is looked up across clinics, so
 * its keys are the public ones.
 */
export const PROJECTIONS: Readonly<Record<string, string>> = {
  case_card: 'found by the id of its case',
  public_photo: 'found by an unguessable token',
  clinic_public: 'found by its slug, one for the platform',
  measured_value: 'added up over the clinics; counts without a name',
  technician_public: 'found by its slug, one for the platform',
};

/** Columns that name a record without a foreign key, with the reason. Any other `…_id` of clinic data must have one. */
export const FREE_REFERENCES: Readonly<Record<string, string>> = {
  account_id: 'sign-in lives in a schema that no role of the product reaches; the account is no clinic data',
  'case_card.technician_id': 'copied for searching; the publication it hangs on holds the true reference',
  'technician_public.technician_id': 'a projection outlives nothing: it is rewritten with its technician',
  'clinic_public.clinic_id': 'the fence lets each clinic write only its own rows',
  'technician_public.clinic_id': 'the fence lets each clinic write only its own rows',
  'measured_value.clinic_id': 'the fence lets each clinic’s job write only its own rows',
  'public_photo.clinic_id': 'the fence lets each clinic write only its own rows',
  'technician.portrait_photo_id': 'named before its file is kept; looked up within the clinic only',
  'public_photo.photo_id': 'stays after the photograph is gone, to answer "gone"',
  'public_photo.portfolio_case_id': 'stays after the case is gone, to answer "gone"',
};
