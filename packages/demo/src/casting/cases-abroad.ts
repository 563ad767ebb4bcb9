import type { Casting } from './casting.ts';

/** Photographed cases of Madrid, Austin and San Antonio. */
export const casesAbroad: readonly Casting[] = [
  {
    clinic: 'clinica-nunez',
    technician: 'alvaro-castano',
    subject: 's06',
    client: 'Íñigo Etxebarria Zubizarreta',
    newestDaysAgo: 28,
    story: {
      kind: 'PUBLISHED',
      isConfirmed: true,
      isChecked: true,
      technicianNote: 'We drew the line three times on three different days before the first session.',
      clientNote: 'Es discreto. Nobody at the office has noticed, in two languages.',
    },
  },
  {
    clinic: 'clinica-nunez',
    technician: 'sofia-nunez-ibanez',
    subject: 's22',
    client: 'María del Carmen Fernández-Villaverde y Álvarez',
    newestDaysAgo: 115,
    story: {
      kind: 'PUBLISHED',
      isConfirmed: false,
      isChecked: true,
      technicianNote:
        'Advanced thinning in grey hair. The scalp no longer shines through; the hair itself is as thin as before.',
      clientNote: 'In the sun I no longer need the hat.',
    },
  },
  {
    clinic: 'graphite-studio',
    technician: 'ray-delgado',
    subject: 's05',
    client: 'Walter Lindqvist',
    newestDaysAgo: 80,
    story: {
      kind: 'PUBLISHED',
      isConfirmed: true,
      isChecked: true,
      technicianNote:
        'Norwood VII with grey sides. Light work, left soft at the edges, nothing in front of where hair ever was.',
      clientNote: 'My wife says I look rested.',
    },
  },
  {
    clinic: 'graphite-studio',
    technician: 'ray-delgado',
    subject: 's15',
    client: 'Andre Fontenot',
    newestDaysAgo: 18,
    story: {
      kind: 'PUBLISHED',
      isConfirmed: true,
      isChecked: true,
      technicianNote:
        'Dots from an extraction years ago. Two years later they have held; the skin around them has tanned and not tanned.',
    },
  },
  {
    clinic: 'graphite-studio',
    technician: 'simone-achterberg',
    subject: 's24',
    client: 'Priscilla Amaya-Treviño',
    newestDaysAgo: 57,
    story: {
      kind: 'PUBLISHED',
      isConfirmed: true,
      isChecked: true,
      technicianNote: 'Widening part in long, dark hair. Two sessions, no shaving.',
      clientNote: 'Subtle. I had hoped for a little more, and she had told me not to.',
    },
  },
  {
    clinic: 'bexar-scalp-works',
    technician: 'ximena-tovar',
    subject: 's21',
    client: 'Phương-Thảo Nguyễn Villarreal',
    newestDaysAgo: 15,
    story: {
      kind: 'PUBLISHED',
      isConfirmed: true,
      isChecked: false,
      technicianNote:
        'Black, straight hair hides nothing. Very small dots, checked under the ring light and then by the door.',
      clientNote: 'Two years and one hair colour later it still does its job.',
    },
  },
  {
    clinic: 'bexar-scalp-works',
    technician: 'caleb-moreno',
    subject: 's29',
    client: 'Jerome Washington Jr.',
    newestDaysAgo: 9,
    story: { kind: 'NOT_ASKED' },
  },
];
