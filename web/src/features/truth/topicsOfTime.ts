import { msg } from '@lingui/core/macro';
import { said, type Topic } from './statement.ts';

/** Healing, fading, and getting rid of it. */
export const topicsOfTime: readonly Topic[] = [
  {
    id: 'healing',
    title: msg`Healing and aftercare, day by day`,
    said: [
      said(
        msg`Clinics differ, so follow the sheet of yours. Put together from four of them, it goes like this.`,
        'EVOKE',
        'NEWAGE',
        'ENH',
        'MYTR',
      ),
    ],
    days: [
      { when: msg`Day 0`, ...said(msg`Redness, up to 24 hours.`, 'EVOKE', 'ENH') },
      {
        when: msg`Days 1 to 3, for some to 5`,
        ...said(msg`No water, sweat or sun on it. Do not touch or scratch it.`, 'EVOKE', 'NEWAGE', 'MYTR'),
      },
      {
        when: msg`From day 4`,
        ...said(msg`Rinse with water. Light moisturiser. A foil shaver, not a blade.`, 'EVOKE', 'ENH', 'MYTR'),
      },
      { when: msg`From day 7`, ...said(msg`A gentle cleanser, a matt lotion.`, 'NEWAGE', 'ENH') },
      { when: msg`From day 10`, ...said(msg`Shampoo. A razor, with care.`, 'EVOKE', 'ENH', 'MYTR') },
      {
        when: msg`To day 28 or 30`,
        ...said(msg`No sun, pool, sauna or heavy sweat.`, 'EVOKE', 'NEWAGE', 'MYTR', 'ENH'),
      },
      {
        when: msg`After that`,
        ...said(msg`Sun cream of factor 30 to 60 for good. Some say: give no blood for a year.`, 'MYTR', 'STUDYL'),
      },
    ],
    advice: msg`Fever, pus, spreading redness, or swelling that grows is not normal healing: see a doctor today.`,
  },
  {
    id: 'lasts',
    title: msg`How long does it last?`,
    said: [
      said(
        msg`It fades. Until the first touch-up, sources give from 2 years to about 8.`,
        'EVOKE',
        'PRIME',
        'NJSMP',
        'SMPAES',
        'MYTR',
        'ELMENS',
      ),
      said(msg`A touch-up is one visit of 1 to 2 hours, at a lower price.`, 'EVOKE', 'PRIME'),
      said(
        msg`Same-day photos flatter: in one small study the density scored 8.7 of 10 just after and 7.7 at six months. On scarring alopecia it fell by 1.6, elsewhere by 0.9.`,
        'JOCD25',
      ),
      said(
        msg`Temporary pigment, called tricopigmentation, is another thing: it is redone every 12 to 18 months, or lasts about 2 years.`,
        'CAPRI',
        'DESMET',
      ),
    ],
    disputed: said(
      msg`The shortest answer and the longest differ fourfold, and none says how it was counted.`,
      'EVOKE',
      'ELMENS',
    ),
    measured: ['MONTHS_TO_TOUCH_UP'],
  },
  {
    id: 'removal',
    title: msg`Can it be removed?`,
    said: [
      said(
        msg`By laser: 1 to 3 sessions where it is shallow and made of carbon, up to 10 where tattoo ink was used.`,
        'GERO',
        'DERMIMATCH',
      ),
      said(msg`Six weeks lie between the last laser session and new pigment.`, 'MBEL'),
    ],
    advice: msg`Keep the name and batch of your pigment: a laser clinic will ask for it.`,
  },
];
