import type { Casting } from './casting.ts';

const aisha = { clinic: 'northline-smp', technician: 'aisha-khan' } as const;

/** Fourteen published cases of Aisha's, and Daniel's that waits for his word. */
export const aishasCases: readonly Casting[] = [
  {
    ...aisha,
    subject: 's03',
    client: 'Callum Fairweather',
    newestDaysAgo: 254,
    caseNumber: 42,
    sessions: [
      { day: '2024-05-02', start: '10:00', minutes: 220 },
      { day: '2024-05-14', start: '10:00', minutes: 185 },
      { day: '2024-06-12', start: '11:00', minutes: 130 },
    ],
    healedOnDay: {
      'subjects/s03/s03_top_healed.jpg': 31,
      'subjects/s03/s03_front_healed-6.jpg': 190,
      'subjects/s03/s03_front_healed.jpg': 388,
    },
    story: {
      kind: 'PUBLISHED',
      isConfirmed: true,
      isChecked: true,
      publishedOn: '2025-07-07',
      confirmedOn: '2025-07-08',
      checkedOn: '2025-07-09',
      technicianNote:
        'We kept the front line a finger’s width higher than he first asked for, so that it still suits him if the sides go back further. At a year the top has softened a little, which is normal. I expect a top-up around year three.',
      clientNote:
        'Sore for two evenings, and I hated the first week when the dots looked too dark. By week three they had settled. I buzz it every two days now, which nobody told me would feel like a chore.',
    },
  },
  {
    ...aisha,
    subject: 's26',
    client: 'Gareth Pollitt',
    newestDaysAgo: 96,
    story: {
      kind: 'PUBLISHED',
      isConfirmed: true,
      isChecked: true,
      technicianNote:
        'Shaved look with an old strip scar across the back. The scar took pigment more slowly than the skin around it, so it had a little more work each time. In raking light you can still find it.',
      clientNote: 'I had kept the back long for nineteen years to hide the scar. First number-one cut of my life.',
    },
  },
  {
    ...aisha,
    subject: 's27',
    client: 'Yusuf Demirel',
    newestDaysAgo: 41,
    story: {
      kind: 'PUBLISHED',
      isConfirmed: true,
      isChecked: true,
      technicianNote:
        'A broken, soft hairline. He asked for sharper corners at session two and was glad later that we waited.',
      clientNote: 'My barber of ten years did not notice until I told him.',
    },
  },
  {
    ...aisha,
    subject: 's02',
    client: 'Piotr Zieliński',
    newestDaysAgo: 120,
    story: {
      kind: 'PUBLISHED',
      isConfirmed: true,
      isChecked: true,
      technicianNote:
        'Three sessions, the last one only to even out the left temple. The six- and twelve-month pictures are from the same chair.',
      clientNote: 'It is lighter than on the day, as she said it would be. I like it better lighter.',
    },
  },
  {
    ...aisha,
    subject: 's07',
    client: 'Oliver Brandreth',
    newestDaysAgo: 300,
    story: {
      kind: 'PUBLISHED',
      isConfirmed: false,
      isChecked: true,
      technicianNote:
        'Crown only. He keeps his hair at half a centimetre, so we matched to the stubble and not to the hair.',
    },
  },
  {
    ...aisha,
    subject: 's01',
    client: 'Matthew Ashworth',
    newestDaysAgo: 210,
    story: {
      kind: 'PUBLISHED',
      isConfirmed: true,
      isChecked: false,
      technicianNote: 'Temples filled, line left where nature had it. Fair skin shows redness for two days.',
      clientNote: 'The redness was gone by Monday. Work on Tuesday, no questions.',
    },
  },
  {
    ...aisha,
    subject: 's11',
    client: 'أمين الحداد',
    email: 'amin.haddad@mail.example',
    newestDaysAgo: 66,
    story: {
      kind: 'PUBLISHED',
      isConfirmed: true,
      isChecked: true,
      technicianNote:
        'Nothing left on top to guide the eye, so density was built in three passes and judged in daylight each time.',
      clientNote: 'People ask whether I have lost weight. Nobody asks about hair.',
    },
  },
  {
    ...aisha,
    subject: 's14',
    client: 'Rahul Chandran',
    newestDaysAgo: 260,
    story: {
      kind: 'PUBLISHED',
      isConfirmed: false,
      isChecked: true,
      technicianNote:
        'Strip scar, eleven years old, slightly raised. Two sessions, then we stopped: more would have looked like a stripe.',
      clientNote: 'Not gone, but I no longer sit with my back to the wall.',
    },
  },
  {
    ...aisha,
    subject: 's17',
    client: 'Jonas Kettlewell',
    newestDaysAgo: 150,
    story: {
      kind: 'PUBLISHED',
      isConfirmed: true,
      isChecked: false,
      technicianNote:
        'Alopecia areata, stable for two years before we began, with a letter from his dermatologist. New patches may come.',
      clientNote: 'One new patch since, the size of a coin. She had warned me. We will see in spring.',
    },
  },
  {
    ...aisha,
    subject: 's19',
    client: 'Eleanor Midgley',
    newestDaysAgo: 88,
    story: {
      kind: 'PUBLISHED',
      isConfirmed: true,
      isChecked: true,
      technicianNote:
        'Mild thinning at the parting. The change is small, and I said so beforehand; small is what there was to do.',
      clientNote: 'I see it in bright bathrooms. Nobody else ever did, and that was the point.',
    },
  },
  {
    ...aisha,
    subject: 's33',
    client: 'Stuart Haldane',
    newestDaysAgo: 30,
    story: {
      kind: 'PUBLISHED',
      isConfirmed: true,
      isChecked: true,
      technicianNote:
        'Light hair on fair skin: a pale dilution throughout, and a third session that most would have skipped.',
    },
  },
  {
    ...aisha,
    subject: 's35',
    client: 'Bernard Lockwood',
    newestDaysAgo: 175,
    story: {
      kind: 'PUBLISHED',
      views: ['FRONT'],
      isConfirmed: false,
      isChecked: false,
      technicianNote: 'Grey stubble, so grey pigment. A dark scalp over a grey beard looks wrong at any distance.',
      clientNote: 'At sixty I did not want to look thirty. I look like myself with a crop.',
    },
  },
  {
    ...aisha,
    subject: 's38',
    client: 'Kieran Doyle',
    newestDaysAgo: 74,
    story: {
      kind: 'PUBLISHED',
      isConfirmed: true,
      isChecked: false,
      technicianNote: 'Young, and still losing hair. I made him wait a year and we did less than he wanted.',
      clientNote: 'Annoyed at the time. Right call.',
    },
  },
  {
    ...aisha,
    subject: 's13',
    client: 'Hugh Rosewarne',
    newestDaysAgo: 190,
    story: {
      kind: 'PUBLISHED',
      isConfirmed: false,
      isChecked: true,
      technicianNote: 'Thin strip scar in dense hair. Two sessions three weeks apart; it needed no third.',
    },
  },
  {
    ...aisha,
    subject: 's34',
    client: 'Daniel Hargreaves',
    email: 'daniel@mail.example',
    newestDaysAgo: 2,
    sessions: [
      { day: '2026-01-12', start: '10:00', minutes: 200 },
      { day: '2026-01-24', start: '10:00', minutes: 185 },
      { day: '2026-02-14', start: '10:00', minutes: 150 },
    ],
    healedOnDay: { 'subjects/s34/s34_front_healed.jpg': 28 },
    story: {
      kind: 'DRAFT',
      technicianNote: 'Bleeding none to pinpoint in all three sessions. Healed evenly at day 28.',
    },
  },
];
