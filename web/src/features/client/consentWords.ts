import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ConsentChannel, ConsentPurpose } from '@stipple/contract';

export const consentPurposeWords: Record<ConsentPurpose, MessageDescriptor> = {
  TREATMENT: msg`Treatment`,
  CLINICAL_PHOTOS: msg`Photos for the record`,
  PUBLICATION: msg`Publication`,
  TRAINING: msg`Training`,
};

export const consentChannelWords: Record<ConsentChannel, MessageDescriptor> = {
  CLINIC_RECORD: msg`the clinic’s own record`,
  PLATFORM_GALLERY: msg`the gallery of Stipple`,
  CLINIC_WEBSITE: msg`the clinic’s website`,
  SOCIAL_MEDIA: msg`social media`,
  TEACHING: msg`teaching`,
};
