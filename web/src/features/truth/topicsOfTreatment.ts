import { msg } from '@lingui/core/macro';
import { said, type Topic } from './statement.ts';

/** What is done, how often, for how long, and what one feels. */
export const topicsOfTreatment: readonly Topic[] = [
  {
    id: 'tattoo',
    title: msg`Is it a tattoo?`,
    said: [
      said(
        msg`Yes. A manufactured pigment is put into the dermis, the second layer of the skin. A trade body has its members agree that it is tattooing and must not be called anything less.`,
        'SPCP_CODE',
      ),
      said(
        msg`The aim is the look of cropped hair, or less contrast between hair and skin. No hair grows from it.`,
        'REALSELF',
        'JADE',
      ),
      said(
        msg`In the EU the bottle must say that it is a mixture for use in tattoos; without those words nobody may tattoo with it. Finland’s authority asks that you are told what is on the label before the work, and get written aftercare.`,
        'FTAA',
        'TUKES',
      ),
    ],
    disputed: said(
      msg`Labels that claim to meet the EU’s rules stood on inks that met them and on inks that did not. So no badge here says so.`,
      'NORDEN',
    ),
    advice: msg`Ask to see the bottle, and keep its batch number.`,
  },
  {
    id: 'sessions',
    title: msg`How many sessions?`,
    said: [
      said(
        msg`2 to 4, most often 3. Scars and thick or flaky skin take 3 or 4, or more.`,
        'SMPHC',
        'REALSELF',
        'SCALPMICROUK',
        'JADE',
        'SMPBL_SC',
      ),
      said(
        msg`10 to 30 days lie between them; some wait 10 days after the first and 4 weeks from then on. Up to half of the colour may fade after the first.`,
        'SMPHC',
        'HC14',
        'LEIC',
        'CDA',
        'HLD',
      ),
    ],
    disputed: said(
      msg`Two studios call an offer of a single session a reason to walk away. One school teaches a system of just that.`,
      'SMPHC',
      'HLD',
      'WESTON',
    ),
    measured: ['SESSIONS', 'DAYS_BETWEEN_SESSIONS'],
  },
  {
    id: 'hours',
    title: msg`How long does a session take?`,
    said: [
      said(
        msg`1 to 5 hours, by the clinics’ own words; most say 2 to 5.`,
        'HC14',
        'DAPPER',
        'SMPHC',
        'REALSELF',
        'LEIC',
      ),
      said(msg`Breaks every 60 to 90 minutes.`, 'JAIM'),
    ],
    measured: ['SESSION_MINUTES'],
  },
  {
    id: 'pain',
    title: msg`Does it hurt?`,
    said: [
      said(msg`It does, more or less. The trade’s own code forbids calling it free of pain.`, 'SPCP_CODE'),
      said(
        msg`Numbing cream or injections are common at the start of a session. That is a medicine: it has a name, a batch and its own risks.`,
        'REALSELF',
      ),
      said(
        msg`A patch test of pigment and numbing agent, 24 hours before at the least; a UK studio says its insurer demands it. An allergy may still come later.`,
        'SMUDGE',
      ),
    ],
    advice: msg`Ask what numbing is used, by whom, and whether you will be tested for it.`,
  },
];
