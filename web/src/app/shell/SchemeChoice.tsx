import { useLingui } from '@lingui/react/macro';
import { useColourScheme } from '../../ui/theme/colourScheme.ts';
import { Segment } from '../../ui/field/Segment.tsx';

/** The three colour schemes side by side. */
export function SchemeChoice() {
  const { t } = useLingui();
  const { scheme, setScheme } = useColourScheme();

  return (
    <Segment
      label={t`Colours`}
      value={scheme}
      onChange={setScheme}
      options={[
        { value: 'auto', label: t`As the system` },
        { value: 'light', label: t`Light` },
        { value: 'dark', label: t`Dark` },
      ]}
    />
  );
}
