import { t } from '@lingui/core/macro';
import {
  type AgeBand,
  EMAIL_MAX,
  ENQUIRY_MESSAGE_MAX,
  type Goal,
  PERSON_NAME_MAX,
  type SkinTone,
  type Stage,
} from '@stipple/contract';

/** What the sender writes; empty where they rather not say. */
export interface EnquiryForm {
  name: string;
  email: string;
  message: string;
  stage: Stage | '';
  goal: Goal | '';
  skinTone: SkinTone | '';
  ageBand: AgeBand | '';
  placeId: string;
}

export type EnquiryField = keyof EnquiryForm;
export type EnquiryErrors = Partial<Record<EnquiryField, string>>;

export const EMPTY_FORM: EnquiryForm = {
  name: '',
  email: '',
  message: '',
  stage: '',
  goal: '',
  skinTone: '',
  ageBand: '',
  placeId: '',
};

/** What must be put right before it can go, each said beside its field. */
export function errorsIn({ name, email, message }: EnquiryForm): EnquiryErrors {
  return {
    ...tooLongOrEmpty('name', name, PERSON_NAME_MAX, t`Write the name you want to be called by.`),
    ...emailError(email),
    ...tooLongOrEmpty('message', message, ENQUIRY_MESSAGE_MAX, t`Write what you would like to know.`),
  };
}

function emailError(email: string): EnquiryErrors {
  const written = email.trim();
  if (!written) return { email: t`Write the e-mail address the answer should go to.` };
  const isAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(written) && written.length <= EMAIL_MAX;
  return isAddress ? {} : { email: t`This is not an e-mail address, such as name@example.org.` };
}

function tooLongOrEmpty(field: EnquiryField, text: string, most: number, whenEmpty: string): EnquiryErrors {
  const length = text.trim().length;
  if (length === 0) return { [field]: whenEmpty };
  return length > most ? { [field]: t`This is ${length} characters long. ${most} fit.` } : {};
}
