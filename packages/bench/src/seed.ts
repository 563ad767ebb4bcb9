import pg from 'pg';

export interface Scale {
  readonly clinics: number;
  readonly casesPerClinic: number;
}

/** JSON as JavaScript writes it, without spaces. */
const compact = (json: string) => `replace(replace((${json})::text, '" : ', '":'), ', "', ',"')::json`;
const id = (kind: string, number: string) => `md5('${kind}:' || ${number})::uuid`;
const pick = (list: string, number: string) => `(array[${list}])[1 + (${number} % array_length(array[${list}], 1))]`;
const STAGES =
  "'NORWOOD_II','NORWOOD_III','NORWOOD_III_VERTEX','NORWOOD_IV','NORWOOD_V','NORWOOD_VI','LUDWIG_I','LUDWIG_II','SCAR'";
const GOALS = "'SHAVED_LOOK','HAIRLINE','DENSITY','CROWN','FUT_SCAR','FUE_SCARS','ALOPECIA','REPAIR'";
const picture = (
  token: string,
) => `json_build_object('address', '/photos/p/' || left(md5(${token}), 22), 'widths', array[160,320,640,960],
  'formats', array['avif','webp'], 'width', 960, 'height', 1200, 'placeholder', '3vcFBIAnB4eHiHh5h3iHeIeAeAj3')`;

/** Fills a migrated database with the same world every time; clinics that exist already are left as they are. */
export async function seed(ownerUrl: string, { clinics, casesPerClinic }: Scale): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query("set session_replication_role = 'replica'");
    const { rows } = await client.query<{ count: number }>('select count(*)::int count from clinic');
    for (const statement of statements(rows[0]?.count ?? 0, clinics - 1, casesPerClinic)) await client.query(statement);
    await client.query('truncate case_facet');
    await client.query(`insert into case_facet select stage, goal, skin_tone, scar, hair_colour, hair_length, age_band,
      healed_months_of(healed_days), session_count, count(*) from case_card where is_counted group by 1,2,3,4,5,6,7,8,9`);
    await client.query('vacuum (analyze)');
    await client.query('checkpoint');
  } finally {
    await client.end();
  }
}

function statements(from: number, to: number, cases: number): string[] {
  const clinics = `generate_series(${from}, ${to}) c`;
  const all = `${clinics} cross join generate_series(0, ${cases - 1}) q cross join lateral (select c * ${cases} + q n) x`;
  const clinic = id('clinic', 'c');
  return [
    `insert into clinic (id, slug, name, case_prefix) select ${clinic}, 'clinic-' || c, 'Clinic ' || c, 'C' || c from ${clinics}`,
    `insert into location (clinic_id, id, name, address_lines, city, country, latitude, longitude, time_zone, jurisdiction)
      select ${clinic}, ${id('location', 'c')}, 'Main', array['1 High Street'], 'Town ' || c, 'GB',
        50 + (c % 800) / 100.0, -5 + (c % 700) / 100.0, 'Europe/London', 'england' from ${clinics}`,
    `insert into technician (clinic_id, id, slug, name)
      select ${clinic}, ${id('technician', 'c')}, 'technician-' || c, 'Technician ' || c from ${clinics}`,
    `insert into technician_public (technician_id, clinic_id, slug, name, listed_during, places, currency, page)
      select ${id('technician', 'c')}, ${clinic}, 'technician-' || c, 'Technician ' || c, '{[2020-01-01,2199-01-01)}',
        '[]', 'GBP', json_build_object('portrait', null) from ${clinics}`,
    `insert into client (clinic_id, id, name, sex, skin_tone, hair_colour, born_on)
      select ${clinic}, ${id('client', 'n')}, 'Client ' || n, 'MALE', ${pick("'I','II','III','IV','V','VI'", '(n / 72)')},
        ${pick("'BLACK','DARK_BROWN','BROWN','LIGHT','GREY'", '(n / 432)')}, '1980-05-05' from ${all}`,
    `insert into course (clinic_id, id, client_id, technician_id, location_id, stage, goal, hair_length,
        planned_session_count, paid_cents, currency)
      select ${clinic}, ${id('course', 'n')}, ${id('client', 'n')}, ${id('technician', 'c')}, ${id('location', 'c')},
        ${pick(STAGES, 'n')}, ${pick(GOALS, '(n / 7)')}, 'SHAVED', 3, 90000 + n % 100000, 'GBP' from ${all}`,
    `insert into session (clinic_id, id, course_id, technician_id, location_id, number, starts_at, ends_at, held_on, zones, signed_at)
      select ${clinic}, ${id('session', "n || '-' || s")}, ${id('course', 'n')}, ${id('technician', 'c')}, ${id('location', 'c')},
        s, timestamptz '2024-04-01' + s * interval '20 days', timestamptz '2024-04-01 03:00' + s * interval '20 days',
        date '2024-04-01' + s * 20, '{HAIRLINE,CROWN}', now() from ${all}, generate_series(1, 3) s`,
    `insert into photo (clinic_id, id, purpose, course_id, view, taken_at, taken_on, sha256, d_hash, p_hash, is_low_variance,
        measures, width, height, placeholder, storage_key, widths, formats, uploaded_at)
      select ${clinic}, ${id('photo', "n || '-' || s")}, 'TREATMENT', ${id('course', 'n')}, 'FRONT',
        timestamptz '2024-04-01' + s * interval '100 days', date '2024-04-01' + s * 100, 'x', '0', '0', false, '{}', 960, 1200,
        '3vcFBIAnB4eHiHh5h3iHeIeAeAj3', 'clinics/' || ${clinic} || '/photos/' || n || s, '{160,320,640,960}', '{avif,webp}', now()
      from ${all}, generate_series(0, 3) s`,
    `insert into portfolio_case (clinic_id, id, reference, course_id, technician_id, views)
      select ${clinic}, ${id('case', 'n')}, 'C-' || n, ${id('course', 'n')}, ${id('technician', 'c')}, '{FRONT}' from ${all}`,
    `insert into publication (clinic_id, id, portfolio_case_id, published_at)
      select ${clinic}, ${id('publication', 'n')}, ${id('case', 'n')}, now() from ${all}`,
    cards(all),
  ];
}

/** The projections as publishing would write them, of about the real size. */
function cards(all: string): string {
  const clinic = id('clinic', 'c');
  const photo = (
    number: number,
    phase: string,
    days: string,
  ) => `json_build_object('id', ${id('photo', `n || '-${number}'`)},
    'view', 'FRONT', 'phase', '${phase}', 'sessionNumber', null, 'takenOn', '2024-06-01', 'daysSinceSession', ${days},
    'light', 'RING', 'distanceMarked', true, 'shineProduct', false, 'numbingWithin24Hours', false, 'hairLengthMm', 1.5,
    'picture', ${picture(`n || '-${number}'`)})`;
  const session = (number: number) => `json_build_object('number', ${number}, 'heldOn', '2024-05-0${number}',
    'durationMinutes', 180, 'daysSincePrevious', 20, 'zones', array['HAIRLINE','CROWN'])`;
  const common = `'id', ${id('case', 'n')}, 'reference', 'C-' || n, 'stage', k.stage, 'goal', k.goal, 'skinTone', l.skin_tone,
    'scar', 'NONE', 'hairColour', l.hair_colour, 'hairLength', 'SHAVED', 'ageBand', 'FROM_35', 'sessionCount', 3,
    'healedDays', 30 + n % 700, 'badge', 'BOUND', 'price', json_build_object('amountCents', k.paid_cents, 'currency', 'GBP'),
    'city', 'Town ' || c, 'checkedOn', '2026-01-01'`;
  return `insert into case_card (id, clinic_id, publication_id, technician_id, technician_slug, clinic_slug, stage, goal,
      skin_tone, scar, hair_colour, hair_length, age_band, badge, session_count, healed_days, price_cents, checked_on,
      latitude, longitude, listed_during, listed_here_during, is_counted, next_change_at, card, page)
    select ${id('case', 'n')}, ${clinic}, ${id('publication', 'n')}, ${id('technician', 'c')}, 'technician-' || c,
      'clinic-' || c, k.stage, k.goal, l.skin_tone, 'NONE', l.hair_colour, 'SHAVED', 'FROM_35', 'BOUND', 3, 30 + n % 700,
      k.paid_cents, '2026-01-01', 50 + (c % 800) / 100.0, -5 + (c % 700) / 100.0, '{[2020-01-01,2199-01-01)}', '{[2020-01-01,2199-01-01)}', true, null,
      ${compact(`json_build_object(${common}, 'view', 'FRONT', 'before', ${picture("n || '-0'")}, 'latest', ${picture("n || '-3'")},
        'latestPhase', 'HEALED', 'latestSessionNumber', null, 'technicianSlug', 'technician-' || c, 'technicianName',
        'Technician ' || c, 'clinicSlug', 'clinic-' || c, 'clinicName', 'Clinic ' || c)`)},
      ${compact(`json_build_object(${common}, 'sex', 'MALE', 'technique', 'PERMANENT', 'totalMinutes', 540, 'clientConfirmedOn', null,
        'technicianNote', 'We kept the front line a finger higher than asked.', 'clientNote', null,
        'sessions', json_build_array(${[1, 2, 3].map(session).join(', ')}),
        'photos', json_build_array(${photo(0, 'BEFORE', 'null')}, ${photo(1, 'AFTER_SESSION', '0')},
          ${photo(2, 'AFTER_SESSION', '0')}, ${photo(3, 'HEALED', '30 + n % 700')}),
        'pairs', json_build_array(json_build_object('view', 'FRONT', 'before', ${id('photo', "n || '-0'")},
          'after', ${id('photo', "n || '-3'")}, 'result', 'COMPARABLE', 'reasons', json_build_array())),
        'unpublishedViews', json_build_array('CROWN'),
        'technician', json_build_object('slug', 'technician-' || c, 'name', 'Technician ' || c, 'initials', 'TC'),
        'clinic', json_build_object('slug', 'clinic-' || c, 'name', 'Clinic ' || c, 'accentColour', null),
        'publishedOn', '2026-02-01')`)}
    from ${all}
    join course k on k.clinic_id = ${clinic} and k.id = ${id('course', 'n')}
    join client l on l.clinic_id = ${clinic} and l.id = ${id('client', 'n')}`;
}
