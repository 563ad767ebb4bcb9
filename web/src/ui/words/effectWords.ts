import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Effect } from '@stipple/contract';

/** Unwanted effects, as clinics record them. */
export const effectWords: Record<Effect, MessageDescriptor> = {
  ITCHING: msg`itching`,
  REDNESS_OVER_48_HOURS: msg`redness beyond 48 hours`,
  SWELLING: msg`swelling`,
  CRUSTING: msg`crusts`,
  SWOLLEN_LYMPH_NODE: msg`swollen lymph node`,
  ALLERGIC_REACTION: msg`allergic reaction`,
  INFECTION: msg`infection`,
  BLOW_OUT: msg`widened dots`,
  MIGRATION: msg`blurred dots`,
  COLOUR_SHIFT: msg`change of colour`,
  UNEVEN_FADING: msg`uneven fading`,
  OVER_DARK: msg`too dark`,
  SCARRING: msg`scarring`,
  HERPES_FLARE: msg`flare of herpes`,
  BLEEDING: msg`bleeding`,
  REGRET: msg`regret`,
};
