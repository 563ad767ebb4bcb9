import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** Ten shades of neutral ink, thin to dense, from canvas to the darkest well. */
const carbon: MantineColorsTuple = [
  '#f5f6f6',
  '#eceeee',
  '#dde1e1',
  '#b7c1c2',
  '#7f8b8d',
  '#596568',
  '#3d484b',
  '#2a3538',
  '#151d1f',
  '#0a0d0e',
];

export const theme = createTheme({
  primaryColor: 'carbon',
  primaryShade: { light: 8, dark: 1 },
  colors: { carbon },
  autoContrast: true,
  cursorType: 'pointer',
  respectReducedMotion: true,
  defaultRadius: 8,
  fontFamily: 'var(--sans)',
  fontFamilyMonospace: 'var(--mono)',
  headings: { fontFamily: 'var(--sans)', fontWeight: '600' },
});

const variables = {
  '--mantine-color-body': 'var(--canvas)',
  '--mantine-color-text': 'var(--text)',
  '--mantine-color-dimmed': 'var(--text-3)',
  '--mantine-color-placeholder': 'var(--text-3)',
  '--mantine-color-error': 'var(--madder)',
  '--mantine-color-anchor': 'var(--text)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--sunken)',
  '--mantine-color-default-color': 'var(--text)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-primary-color-filled': 'var(--accent)',
  '--mantine-primary-color-filled-hover': 'var(--accent-hover)',
  '--mantine-primary-color-contrast': 'var(--on-accent)',
  '--mantine-primary-color-light': 'var(--accent-bg)',
  '--mantine-primary-color-light-color': 'var(--accent-tx)',
};

/** Gives the component library our tokens; the tokens change with the scheme by themselves. */
export const resolveVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: variables,
  dark: variables,
});
