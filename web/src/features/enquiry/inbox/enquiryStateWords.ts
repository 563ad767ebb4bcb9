import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { EnquiryState } from '@stipple/contract';

/** As they stand inside a sentence. */
export const enquiryStateWords: Record<EnquiryState, MessageDescriptor> = {
  OPEN: msg`open`,
  ANSWERED: msg`answered`,
  CLOSED: msg`closed`,
};
