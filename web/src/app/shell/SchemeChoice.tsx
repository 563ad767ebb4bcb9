import { useLingui } from '@lingui/react/macro';
import { useMantineColorScheme } from '@mantine/core';
import { Segment } from '../../ui/field/Segment.tsx';

/** The three colour schemes side by side. */
export function SchemeChoice() {
  const { t } = useLingui();
  const { colorScheme, setColorScheme } = useMantineColorScheme();

  return (
    <Segment
      label={t`Colours`}
      value={colorScheme}
      onChange={setColorScheme}
      options={[
        { value: 'auto', label: t`As the system` },
        { value: 'light', label: t`Light` },
        { value: 'dark', label: t`Dark` },
      ]}
    />
  );
}
