import { msg } from '@lingui/core/macro';
import { said, type Topic } from './statement.ts';

/** What may go wrong, for whom it is not, what is known, and what it costs. */
export const topicsOfRisk: readonly Topic[] = [
  {
    id: 'effects',
    title: msg`What can go wrong?`,
    said: [
      said(
        msg`Known: itching, redness beyond 48 hours, swelling, crusts, swollen lymph nodes, allergy, infection, bleeding, a flare of herpes, scars and keloids.`,
        'URBANC',
        'NM',
        'GURU',
      ),
      said(
        msg`Of the result: dots that widen or blur, a shift to blue, green or warm, uneven fading, too dark, and regret.`,
        'NM',
        'PRIME',
        'TEAM',
        'BALDING',
      ),
      said(msg`A pigmented scalp can make it harder for a doctor to spot melanoma.`, 'ECODE1'),
      said(
        msg`Pigment made for the scalp has been recalled: in 2019 in the US, for microbes in several shades.`,
        'FDA19',
      ),
    ],
    advice: msg`See a doctor today about fever, pus, spreading redness or trouble breathing. Then tell the clinic.`,
    showsEffects: true,
  },
  {
    id: 'not-for',
    title: msg`Who should wait, or not do it?`,
    said: [
      said(
        msg`Not now: pregnant or breast-feeding; infected, sunburnt or open skin; herpes on the scalp; chemo- or radiotherapy; antibiotics; alcohol or drugs that day; a scar younger than 9 to 12 months; a transplant younger than 6 to 8.`,
        'GURU',
        'NATINK',
        'MYTR_MED',
        'LOOKNAT',
        'MENSINK',
      ),
      said(
        msg`Not there, or not with that pigment: an allergy to it, a tendency to keloids, moles and anything suspicious, which are left out and shown to a doctor.`,
        'GURU',
        'ULTRA',
        'VERDINI',
        'MBAR',
      ),
      said(
        msg`Only with a doctor’s note: blood thinners or a bleeding disorder, diabetes, heart disease, weak immunity, hepatitis or HIV, epilepsy, an undiagnosed skin disease, psoriasis or eczema of the scalp.`,
        'GURU',
        'NATINK',
        'MYTR_MED',
        'MBAR',
      ),
      said(
        msg`With less to expect: oily or flaky skin, scarring alopecia, hair loss that still moves fast, and mild thinning, where little changes.`,
        'TRAQ',
        'JOCD25',
        'KOREA43',
      ),
    ],
    disputed: said(
      msg`Sources draw these lines in different places; each clinic draws its own.`,
      'GURU',
      'NATINK',
      'MYTR_MED',
    ),
    advice: msg`Tell the clinic everything on this list that is true of you, and ask your doctor about it first.`,
  },
  {
    id: 'evidence',
    title: msg`How good is the evidence?`,
    said: [
      said(
        msg`Thin. The newest study followed 10 people for six months: density fell from 8.7 to 7.7 of 10, satisfaction was 2.7 of 3, and no harm was recorded.`,
        'JOCD25',
      ),
      said(msg`62 people with scars, 2001: clusters of seven needles faded less than three.`, 'TRAQ'),
      said(msg`43 people in Korea: one was unhappy, whose thinning was mild and who saw too little change.`, 'KOREA43'),
      said(
        msg`A paper on the technique, 2015: high satisfaction, and bleeding of pigment and change of colour named.`,
        'RASS15',
      ),
    ],
    disputed: said(
      msg`All are small, and most were written by those who do the work. There is little on safety over many years.`,
      'JOCD25',
      'RASS15',
    ),
  },
  {
    id: 'cost',
    title: msg`What does it cost?`,
    said: [
      said(
        msg`UK: £400 to £850 for early loss, £850 to £1,500 in the middle, £1,500 to £2,500 for the most.`,
        'SMPAES',
      ),
      said(msg`US: $350 to $6,000 in all. Australia: A$2,000 to A$7,000.`, 'ELMENS', 'ELKA'),
      said(msg`A touch-up after the first year: $300 to $500.`, 'PRIME'),
      said(
        msg`Before that: a deposit of $375 with one studio, £100 not given back for talk and patch test with another.`,
        'DAPPER',
        'SMUDGE',
      ),
    ],
    advice: msg`Ask for a written quote for the whole treatment, and what a touch-up will cost. Clinics here state their range on their page; what was quoted and what was paid are not compared yet.`,
  },
];
