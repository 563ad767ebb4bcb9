import { I18nProvider } from '@lingui/react';
import { i18n } from '@lingui/core';
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { makePicture } from '../../../test/makePicture.ts';
import { Photo } from './Photo.tsx';

const show = (picture = makePicture('a')) =>
  render(
    <I18nProvider i18n={i18n}>
      <Photo picture={picture} alt="Crown, before, Norwood V" sizes="320px" label="Before" />
    </I18nProvider>,
  );

test('it offers every width and keeps the place before a picture comes', () => {
  const { container } = show();

  expect(container.querySelector('source')).toHaveAttribute(
    'srcset',
    expect.stringContaining('/photos/p/a/960.avif 960w'),
  );
  expect(container.querySelector('source')).toHaveAttribute('sizes', '320px');
  expect(container.firstElementChild).toHaveStyle({ aspectRatio: '4 / 5' });
  expect(container.firstElementChild?.getAttribute('style')).toMatch(/linear-gradient\(#[0-9a-f]{6}/);
});

test('it says that a picture did not load, and still what it would show', () => {
  show();

  fireEvent.error(screen.getByRole('img', { name: 'Crown, before, Norwood V' }));

  expect(screen.getByText('Photo did not load')).toBeInTheDocument();
  expect(screen.getByRole('img', { name: 'Crown, before, Norwood V' })).toBeInTheDocument();
  expect(screen.getByText('Before')).toBeInTheDocument();
});

test('it asks for nothing while a picture is being prepared', () => {
  const { container } = show({ ...makePicture('a'), widths: [] });

  expect(container.querySelector('img')).toBeNull();
  expect(screen.getByText('Being prepared')).toBeInTheDocument();
});

test('it stands without a placeholder that is none', () => {
  const { container } = show({ ...makePicture('a'), placeholder: '%' });

  expect(container.querySelector('img')).not.toBeNull();
});

test('it names the largest picture of the first screen in the head, in the better format and no other', () => {
  const picture = makePicture('first');
  render(<Photo picture={picture} alt="" sizes="50vw" isPriority />);

  const links = [...document.head.querySelectorAll('link[rel="preload"][as="image"]')];
  const ours = links.filter((link) => link.getAttribute('imagesrcset')?.includes('/photos/p/first/'));
  expect(ours).toHaveLength(1);
  expect(ours[0]).toHaveAttribute('type', 'image/avif');
  expect(ours[0]).toHaveAttribute('imagesizes', '50vw');
});
