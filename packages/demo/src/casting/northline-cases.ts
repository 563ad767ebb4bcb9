import type { Casting } from './casting.ts';

const northline = 'northline-smp';

/** Tom's three, one that was withdrawn, and those of Carl and Maya. */
export const northlineCases: readonly Casting[] = [
  {
    clinic: northline,
    technician: 'tom-reid',
    location: 'leeds',
    subject: 's25',
    client: 'Adam Sutcliffe',
    newestDaysAgo: 140,
    without: ['subjects/s25/s25_top_healed.jpg'],
    instead: {
      'subjects/s25/s25_top_session-3.jpg': {
        file: 'derived/s25_top_session-3_brighter.jpg',
        minutesAfterSession: 35,
      },
    },
    story: {
      kind: 'PUBLISHED',
      views: ['FRONT', 'TOP'],
      isConfirmed: true,
      isChecked: true,
      technicianNote:
        'He missed the top view at his healed visit; the one you see from above is from the day of session three.',
      clientNote: 'Does what I wanted. I should have come back for the last picture sooner.',
    },
  },
  {
    clinic: northline,
    technician: 'tom-reid',
    location: 'manchester',
    subject: 's30',
    client: 'James Whitlock',
    newestDaysAgo: 230,
    story: {
      kind: 'PUBLISHED',
      isConfirmed: true,
      isChecked: false,
      technicianNote: 'Crown matched to a short crop.',
      clientNote: 'Fine in every light except the gym’s.',
    },
  },
  {
    clinic: northline,
    technician: 'tom-reid',
    location: 'leeds',
    subject: 's37',
    client: 'Kevin Boothroyd',
    newestDaysAgo: 25,
    story: {
      kind: 'PUBLISHED',
      isConfirmed: false,
      isChecked: true,
      technicianNote: 'Two years on. It has faded evenly and we have not topped it up yet.',
    },
  },
  {
    clinic: northline,
    technician: 'tom-reid',
    location: 'manchester',
    subject: 's04',
    client: 'Graham Tetley',
    newestDaysAgo: 180,
    story: {
      kind: 'WITHDRAWN',
      withdrawnOn: '2026-03-12',
      technicianNote: 'Full shaved look on very fair skin.',
    },
  },
  {
    clinic: northline,
    technician: 'carl-denham',
    subject: 's40',
    client: 'Imran Sheikh',
    newestDaysAgo: 110,
    instead: { 'subjects/s40/s40_back_healed.jpg': { file: 'derived/s40_back_healed_overexposed.jpg' } },
    story: {
      kind: 'PUBLISHED',
      isConfirmed: true,
      isChecked: false,
      technicianNote: 'The healed picture was taken by the window with the flash on; do not judge the colour by it.',
      clientNote: 'The scar was the only thing I saw in photographs of myself. Now I look for it and then forget.',
    },
  },
  {
    clinic: northline,
    technician: 'maya-osei',
    subject: 's20',
    client: 'Margaret Holroyd',
    newestDaysAgo: 205,
    story: {
      kind: 'PUBLISHED',
      isConfirmed: true,
      isChecked: true,
      technicianNote: 'Thinning along a wide parting. Pigment between the hairs, none of them shaved.',
      clientNote: 'My daughter asked whether I had changed my parting. I had not.',
    },
  },
];
