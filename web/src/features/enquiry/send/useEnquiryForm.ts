import { type FormEvent, useState } from 'react';
import { EMPTY_FORM, type EnquiryErrors, type EnquiryField, type EnquiryForm, errorsIn } from './enquiryForm.ts';
import { enquiryInput } from './enquiryInput.ts';
import { ticketsOf } from './photoList.ts';
import { useEnquiryPhotos } from './useEnquiryPhotos.ts';
import { useSendEnquiry, type SendProblem } from './useSendEnquiry.ts';

interface About {
  technicianSlug: string;
  portfolioCaseId: string | undefined;
}

/** The state of the form: what is written, what is wrong with it, and how the sending goes. */
export function useEnquiryForm({ technicianSlug, portfolioCaseId }: About) {
  const [form, setForm] = useState(EMPTY_FORM);
  const [hasTried, setHasTried] = useState(false);
  const photos = useEnquiryPhotos(technicianSlug);
  const { sendEnquiry, isSending, problem, sent } = useSendEnquiry();
  const errors = hasTried ? { ...refusedFields(problem), ...errorsIn(form) } : {};

  function change<Field extends EnquiryField>(field: Field, value: EnquiryForm[Field]) {
    setForm((now) => ({ ...now, [field]: value }));
  }

  function handleSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setHasTried(true);
    const wrong = Object.keys(errorsIn(form));
    if (wrong.length > 0) return focusField(event.currentTarget, wrong);
    if (photos.isSending || isSending) return;
    const photoTickets = ticketsOf(photos.photos);
    void sendEnquiry(enquiryInput({ form, technicianSlug, portfolioCaseId, photoTickets })).then((failure) => {
      if (failure?.__typename === 'UploadNotFound') photos.refuse(failure.ticket, failure.message);
    });
  }

  return { form, change, errors, photos, problem, sent, isSending, handleSubmit };
}

export type EnquiryFormState = ReturnType<typeof useEnquiryForm>;

/** To the first field that is wrong, in the order of the page. */
function focusField(form: HTMLFormElement, wrong: readonly string[]) {
  const controls = [...form.elements];
  const first = controls.find((control) => wrong.includes(control.getAttribute('name') ?? ''));
  if (first instanceof HTMLElement) first.focus();
}

/** What the server found wrong stands beside its field too. */
function refusedFields(problem: SendProblem | undefined): EnquiryErrors {
  if (problem?.__typename !== 'InputRefused') return {};
  return Object.fromEntries(problem.fields.map(({ path, message }) => [path.split('.').at(-1), message]));
}
