import type { SendEnquiryInput } from '../../../gql/graphql.ts';
import type { EnquiryForm } from './enquiryForm.ts';

interface Parts {
  form: EnquiryForm;
  technicianSlug: string;
  portfolioCaseId: string | undefined;
  photoTickets: string[];
}

/** The form as the API takes it; what was left open is left out. */
export function enquiryInput({ form, technicianSlug, portfolioCaseId, photoTickets }: Parts) {
  return {
    technicianSlug,
    name: form.name.trim(),
    email: form.email.trim(),
    message: form.message.trim(),
    stage: form.stage || null,
    goal: form.goal || null,
    skinTone: form.skinTone || null,
    ageBand: form.ageBand || null,
    placeId: form.placeId || null,
    portfolioCaseId: portfolioCaseId ?? null,
    photoTickets,
  } satisfies Omit<SendEnquiryInput, 'idempotencyKey'>;
}
