import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import type { AppointmentKind } from '@stipple/contract';
import { useState } from 'react';
import { graphql } from '../../gql/index.ts';
import { Field } from '../../ui/field/Field.tsx';
import { Select } from '../../ui/field/Select.tsx';
import { SuggestField } from '../../ui/field/SuggestField.tsx';
import { useClinicContext } from '../../ui/workspace/chosenClinic.ts';
import { goalWords } from '../../ui/words/vocabulary.ts';
import type { Subject } from './useBooking.ts';

const clientsQuery = graphql(`
  query BookableClients($search: String!) {
    clients(search: $search, first: 8) {
      edges {
        node {
          id
          name
          courses {
            id
            goal
            technicianName
          }
        }
      }
    }
  }
`);

interface Props {
  subject: Subject;
  onChange: (subject: Subject) => void;
  onLength: (minutes: number) => void;
}

const USUAL_MINUTES: Record<AppointmentKind, number> = {
  CONSULTATION: 45,
  SESSION: 195,
  TOUCH_UP: 90,
  HEALED_PHOTOS: 30,
};

/** Who comes and for what: a newcomer by name for a consultation, a client with their course for the rest. */
export function BookingSubject({ subject, onChange, onLength }: Props) {
  const { t, i18n } = useLingui();
  const context = useClinicContext();
  const [text, setText] = useState('');
  const { data } = useQuery(clientsQuery, { variables: { search: text }, context, skip: text.trim().length < 2 });
  const clients = data?.clients.edges.map(({ node }) => node) ?? [];
  const [courses, setCourses] = useState<(typeof clients)[number]['courses']>([]);
  const isNew = subject.kind === 'CONSULTATION' && subject.clientId === null;
  const kinds: { value: AppointmentKind; label: string }[] = [
    { value: 'CONSULTATION', label: t`Consultation` },
    { value: 'SESSION', label: t`Session of a course` },
    { value: 'TOUCH_UP', label: t`Touch-up` },
    { value: 'HEALED_PHOTOS', label: t`Healed photos` },
  ];

  return (
    <>
      <Select
        label={t`For`}
        value={subject.kind}
        options={kinds}
        onChange={(kind) => {
          onChange({ ...subject, kind });
          onLength(USUAL_MINUTES[kind]);
        }}
      />
      <SuggestField
        label={subject.kind === 'CONSULTATION' ? t`Client on record` : t`Client`}
        isOptional={subject.kind === 'CONSULTATION'}
        text={text}
        onTextChange={(next) => {
          setText(next);
          setCourses([]);
          onChange({ ...subject, clientId: null, courseId: null });
        }}
        suggestions={clients.map(({ id, name }) => ({ id, label: name }))}
        onChoose={({ id, label }) => {
          const chosen = clients.find((client) => client.id === id);
          setText(label);
          setCourses(chosen?.courses ?? []);
          onChange({ ...subject, clientId: id, courseId: chosen?.courses.at(-1)?.id ?? null });
        }}
        emptyWords={t`Nobody of that name.`}
      />
      {courses.length > 0 && subject.kind !== 'CONSULTATION' && (
        <Select
          label={t`Course`}
          value={subject.courseId ?? ''}
          options={courses.map(({ id, goal, technicianName }) => ({
            value: id,
            label: `${i18n._(goalWords[goal])}, ${technicianName}`,
          }))}
          onChange={(courseId) => onChange({ ...subject, courseId })}
        />
      )}
      {isNew && (
        <Field
          label={t`Name`}
          required
          value={subject.name}
          onChange={(event) => onChange({ ...subject, name: event.target.value })}
        />
      )}
      {isNew && (
        <Field
          label={t`E-mail`}
          isOptional
          type="email"
          value={subject.email}
          onChange={(event) => onChange({ ...subject, email: event.target.value })}
        />
      )}
    </>
  );
}
