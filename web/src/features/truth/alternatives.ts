import { msg } from '@lingui/core/macro';
import { type Alternative, said } from './statement.ts';

/** Other ways, in the order of the alphabet: none is ranked. */
export const alternatives: readonly Alternative[] = [
  {
    id: 'concealer',
    title: msg`Concealer, fibres, hairpieces`,
    does: said(
      msg`Cover thinning for the day, with fibres, powder, lotion or spray, or wholly with a wig or hairpiece. Also beside another treatment.`,
      'CAMOUFLAGE',
      'COVER_UPS',
    ),
    doesNot: said(
      msg`Bring hair back. It is put on again and again, and some ingredients cause allergies.`,
      'COVER_UPS',
    ),
    ask: msg`A pharmacist, a hairdresser, a maker of wigs. A shampoo undoes most of it, so it is easy to try.`,
  },
  {
    id: 'nothing',
    title: msg`Doing nothing`,
    does: said(
      msg`Costs nothing and keeps every way open. Most men lose hair to some degree by their sixties.`,
      'LLOYDS',
    ),
    doesNot: said(
      msg`Stop the loss, nor tell why it happens: hair may also fall from illness, stress or medicines.`,
      'LLOYDS',
    ),
    ask: msg`A doctor, if it comes suddenly, in patches, with itching or pain, or if it weighs on you.`,
  },
  {
    id: 'transplant',
    title: msg`Hair transplant`,
    does: said(
      msg`Moves your own hair from one part of the scalp to another, by surgery, usually under local anaesthetic.`,
      'JCCP',
    ),
    doesNot: said(
      msg`Go without scars or risk: bleeding, infection, pain and scarring are named, and a removed strip leaves a line.`,
      'JCCP',
    ),
    ask: msg`A surgeon. In the UK: a doctor licensed by the General Medical Council, in premises registered with the Care Quality Commission.`,
  },
  {
    id: 'medicines',
    title: msg`Medicines`,
    does: said(
      msg`Minoxidil on the skin, from a pharmacy; finasteride by mouth, for men, on a doctor’s prescription. Both may slow the loss and bring some hair back.`,
      'BOOTS',
    ),
    doesNot: said(
      msg`Work for everybody, or at once, or after you stop: it takes months, and what was won is lost within months. Finasteride is not for women. Both have side effects.`,
      'BOOTS',
    ),
    ask: msg`A doctor or a pharmacist, above all if you take other medicines or may become pregnant.`,
  },
  {
    id: 'temporary',
    title: msg`Temporary pigment`,
    does: said(msg`Looks like the lasting kind and fades within one to two years: a way to try.`, 'CAPRI', 'DESMET'),
    doesNot: said(
      msg`Last: it is redone every 12 to 18 months. It is a tattoo as well, with the same skin to heal.`,
      'CAPRI',
      'SPCP_CODE',
    ),
    ask: msg`A technician who shows healed work of this kind. Ask for the pigment’s name and what is in it.`,
  },
];
