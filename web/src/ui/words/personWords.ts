import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { AgeBand, Technique } from '@stipple/contract';

export const ageBandWords: Record<AgeBand, MessageDescriptor> = {
  UNDER_25: msg`Under 25`,
  FROM_25: msg`25 to 34`,
  FROM_35: msg`35 to 44`,
  FROM_45: msg`45 to 54`,
  FROM_55: msg`55 to 64`,
  FROM_65: msg`65 or over`,
};

/** Pigment that stays for years and fades slowly is never called permanent to a reader. */
export const techniqueWords: Record<Technique, MessageDescriptor> = {
  PERMANENT: msg`Lasting pigment`,
  TEMPORARY: msg`Temporary pigment`,
};
