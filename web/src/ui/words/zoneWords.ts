import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Zone } from '@stipple/contract';

/** Parts of the scalp, as they stand inside a sentence. */
export const zoneWords: Record<Zone, MessageDescriptor> = {
  HAIRLINE: msg`hairline`,
  TEMPLES: msg`temples`,
  FRONTAL: msg`front`,
  MID_SCALP: msg`mid-scalp`,
  CROWN: msg`crown`,
  SIDES: msg`sides`,
  BACK: msg`back`,
  SCAR: msg`scar`,
};
