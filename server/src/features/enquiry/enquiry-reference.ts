import { newReference } from '../../platform/new-reference.ts';

/** Such as E-7KQ2X. */
export const newEnquiryReference = (): string => newReference('E', 5);
