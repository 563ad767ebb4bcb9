import { type FormEvent, useState } from 'react';
import { newKey } from '../../data/newKey.ts';
import { QuestionRefused } from '../../data/QuestionRefused.ts';
import { refusedFields } from '../../data/refusedFields.ts';
import { useSend } from '../../data/useSend.ts';
import { graphql } from '../../gql/index.ts';
import type { ReportConcernMutation } from '../../gql/graphql.ts';
import { EMPTY_REPORT, errorsIn, type ReportErrors, type ReportForm } from './reportForm.ts';
import type { About } from './reportSearch.ts';

const mutation = graphql(`
  mutation ReportConcern($input: ReportConcernInput!) {
    reportConcern(input: $input) {
      ... on ReportConcernSuccess {
        reference
        subjectName
      }
      ... on Problem {
        message
      }
    }
  }
`);

type Answer = ReportConcernMutation['reportConcern'];
export type ReportedConcern = Extract<Answer, { __typename: 'ReportConcernSuccess' }>;
export type ReportProblem =
  | Exclude<Answer, ReportedConcern>
  | { __typename: 'TooManyRequests' | 'ConnectionLost' }
  | { __typename: 'InputRefused'; errors: ReportErrors };

/** The form's state, and its sending: once, under one key until it is known whether it arrived. */
export function useReportConcern(about: About) {
  const [form, setForm] = useState(EMPTY_REPORT);
  const [hasTried, setHasTried] = useState(false);
  const [key, setKey] = useState('');
  const [problem, setProblem] = useState<ReportProblem>();
  const [reported, setReported] = useState<ReportedConcern>();
  const { send, isSending } = useSend(mutation);
  const refused = problem?.__typename === 'InputRefused' ? problem.errors : {};
  const errors = hasTried ? { ...refused, ...errorsIn(form) } : {};

  const change = <Field extends keyof ReportForm>(field: Field, value: ReportForm[Field]) =>
    setForm((now) => ({ ...now, [field]: value }));

  async function report(kind: Exclude<ReportForm['kind'], ''>) {
    const idempotencyKey = key || newKey();
    setProblem(undefined);
    const input = { about, kind, text: form.text.trim(), email: form.email.trim() || null, idempotencyKey };
    const answer = await send({ input }).then((data) => data.reportConcern, problemOf);
    setKey(answer.__typename === 'ConnectionLost' ? idempotencyKey : '');
    if (answer.__typename === 'ReportConcernSuccess') return setReported(answer);
    setProblem(answer);
  }

  function handleSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setHasTried(true);
    const wrong = Object.keys(errorsIn(form));
    if (form.kind === '' || wrong.length > 0) return focusFirst(event.currentTarget, wrong);
    if (!isSending) void report(form.kind);
  }

  return { form, change, errors, problem, reported, isSending, handleSubmit };
}

export type ReportState = ReturnType<typeof useReportConcern>;

function problemOf(error: unknown): ReportProblem {
  const extensions = error instanceof QuestionRefused ? error.faults[0]?.extensions : undefined;
  if (extensions?.code === 'TOO_MANY_REQUESTS') return { __typename: 'TooManyRequests' };
  if (extensions?.code !== 'BAD_USER_INPUT') return { __typename: 'ConnectionLost' };
  const fields = refusedFields(extensions.fields).map(({ path, message }) => [path.split('.').at(-1), message]);
  return { __typename: 'InputRefused', errors: Object.fromEntries(fields) };
}

function focusFirst(form: HTMLFormElement, wrong: readonly string[]) {
  const first = [...form.elements].find((control) => wrong.includes(control.getAttribute('name') ?? ''));
  if (first instanceof HTMLElement) first.focus();
}
