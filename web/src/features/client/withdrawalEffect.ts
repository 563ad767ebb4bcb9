import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ConsentChannel, ConsentPurpose } from '@stipple/contract';

const elsewhere = msg`It ends from now on. The clinic is told at once and has to take down what it published itself.`;

const effects: Record<ConsentPurpose, MessageDescriptor> = {
  TREATMENT: msg`It ends from now on: no session may be held on it any more.`,
  CLINICAL_PHOTOS: msg`It ends from now on: no photo is taken for your record any more.`,
  PUBLICATION: elsewhere,
  TRAINING: msg`It ends from now on: your pictures are not shown in teaching any more.`,
};

/** What stops when a consent is taken back, and when. */
export function withdrawalEffect({ purpose, channel }: { purpose: ConsentPurpose; channel: ConsentChannel }) {
  if (channel === 'PLATFORM_GALLERY') return msg`The case, its photos and every link to them stop working at once.`;
  return effects[purpose];
}
