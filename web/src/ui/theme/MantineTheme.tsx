import '@mantine/core/styles/default-css-variables.layer.css';
import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { useShownScheme } from './colourScheme.ts';
import { resolveVariables, theme } from './theme.ts';

const noRoot = () => undefined;

/** Goes round each piece that comes from the component library, so that a page without one does not fetch it. */
export function MantineTheme({ children }: { children: ReactNode }) {
  const scheme = useShownScheme();

  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={resolveVariables}
      forceColorScheme={scheme}
      getRootElement={noRoot}
      withGlobalClasses={false}
    >
      {children}
    </MantineProvider>
  );
}
