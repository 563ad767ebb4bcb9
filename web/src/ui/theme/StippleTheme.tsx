import '@mantine/core/styles/default-css-variables.layer.css';
import '@fontsource-variable/geist-mono/index.css';
import '@fontsource-variable/instrument-sans/standard.css';
import './tokens.css';
import './base.css';
import './type.css';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { resolveVariables, theme } from './theme.ts';

/** The same key is read by `colour-scheme.js` before the first paint. */
const colourSchemes = localStorageColorSchemeManager({ key: 'stipple-colour-scheme' });

interface Props {
  children: ReactNode;
  /** Switches transitions and portals off. */
  isTest?: boolean;
}

/** Light and dark, the system's wish unless the person chose. */
export function StippleTheme({ children, isTest }: Props) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={resolveVariables}
      colorSchemeManager={colourSchemes}
      defaultColorScheme="auto"
      withGlobalClasses={false}
      env={isTest ? 'test' : 'default'}
    >
      {children}
    </MantineProvider>
  );
}
