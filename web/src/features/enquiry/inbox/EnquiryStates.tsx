import { useLingui } from '@lingui/react/macro';
import type { EnquiryState } from '@stipple/contract';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Segment } from '../../../ui/field/Segment.tsx';

/** Open, answered, closed; the choice stays in the address. */
export function EnquiryStates() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { state = 'OPEN' } = useSearch({ from: '/clinic/enquiries' });
  const options: { value: EnquiryState; label: string }[] = [
    { value: 'OPEN', label: t`Open` },
    { value: 'ANSWERED', label: t`Answered` },
    { value: 'CLOSED', label: t`Closed` },
  ];

  return (
    <Segment
      label={t`State`}
      value={state}
      options={options}
      onChange={(chosen) =>
        void navigate({ to: '/clinic/enquiries', search: chosen === 'OPEN' ? {} : { state: chosen } })
      }
    />
  );
}
