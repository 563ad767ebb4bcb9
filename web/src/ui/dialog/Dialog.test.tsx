import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { createEvent, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { Dialog } from './Dialog.tsx';
import { Sheet } from './Sheet.tsx';

interface Props {
  kind?: typeof Dialog | typeof Sheet;
  /** The button goes with what it did, as a record's "Withdraw" does. */
  isOpenerGone?: boolean;
}

function Page({ kind: Kind = Dialog, isOpenerGone = false }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const [wasClosed, setWasClosed] = useState(false);
  const close = () => {
    setIsOpen(false);
    setWasClosed(true);
  };

  return (
    <I18nProvider i18n={i18n}>
      <section aria-label="Record">
        {!(wasClosed && isOpenerGone) && (
          <button type="button" onClick={() => setIsOpen(true)}>
            Withdraw
          </button>
        )}
      </section>
      <Kind isOpen={isOpen} onClose={close} title="Withdraw the case?" foot={<button type="button">Yes</button>}>
        <input type="file" aria-label="Letter" />
      </Kind>
    </I18nProvider>
  );
}

async function open(page: Parameters<typeof Page>[0] = {}) {
  const user = userEvent.setup();
  render(<Page {...page} />);
  await user.click(screen.getByRole('button', { name: 'Withdraw' }));
  return { user, dialog: screen.getByRole<HTMLDialogElement>('dialog', { name: 'Withdraw the case?' }) };
}

const press = (dialog: HTMLElement, target: HTMLElement, at: { clientX: number; clientY: number }) => {
  vi.spyOn(dialog, 'getBoundingClientRect').mockReturnValue(
    DOMRect.fromRect({ x: 100, y: 100, width: 50, height: 50 }),
  );
  fireEvent.pointerDown(target, at);
  fireEvent.click(target, at);
};

test.each([Dialog, Sheet])(
  'it opens above everything, named by its title, and is not there before or after: %o',
  async (kind) => {
    const { user, dialog } = await open({ kind });
    expect(dialog.open).toBe(true);
    expect(screen.getByRole('heading', { level: 2, name: 'Withdraw the case?' })).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Close' }));

    expect(screen.queryByRole('dialog')).toBeNull();
  },
);

test('it asks the browser for a modal window', async () => {
  const showModal = vi.spyOn(HTMLDialogElement.prototype, 'showModal');

  await open();

  expect(showModal).toHaveBeenCalledOnce();
});

test('it closes by a request of the platform, as Escape is, and gives the focus back to what opened it', async () => {
  const { dialog } = await open();
  screen.getByRole('button', { name: 'Yes' }).focus();

  const request = createEvent('cancel', dialog, { cancelable: true });
  fireEvent(dialog, request);

  expect(request.defaultPrevented).toBe(true);
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByRole('button', { name: 'Withdraw' })).toHaveFocus();
});

test('it follows a browser that closed it without asking', async () => {
  const { dialog } = await open();

  fireEvent(dialog, createEvent('close', dialog));

  expect(screen.queryByRole('dialog')).toBeNull();
});

test('it stays when a file field inside was cancelled', async () => {
  await open();
  const field = screen.getByLabelText('Letter');

  fireEvent(field, createEvent('cancel', field, { bubbles: true }));

  expect(screen.getByRole('dialog')).toHaveAttribute('open');
});

test('it gives the focus to what stood around the opener when that is gone', async () => {
  const { user } = await open({ isOpenerGone: true });

  await user.click(screen.getByRole('button', { name: 'Close' }));

  const record = screen.getByRole('region', { name: 'Record' });
  expect(record).toHaveFocus();
  record.blur();
  expect(record).not.toHaveAttribute('tabindex');
});

test('it closes by a press beside it', async () => {
  const { dialog } = await open();

  press(dialog, dialog, { clientX: 20, clientY: 120 });

  expect(screen.queryByRole('dialog')).toBeNull();
});

test('it stays under a press on itself, and under one drawn out over its edge', async () => {
  const { dialog } = await open();

  press(dialog, dialog, { clientX: 120, clientY: 120 });
  fireEvent.pointerDown(screen.getByLabelText('Letter'), { clientX: 120, clientY: 120 });
  fireEvent.click(dialog, { clientX: 20, clientY: 120 });

  expect(screen.getByRole('dialog')).toHaveAttribute('open');
});

test('it is shown until it has faded, closed to everything else', async () => {
  const { user, dialog } = await open();
  const fading = Promise.withResolvers<Animation>();
  dialog.getAnimations = () => [{ finished: fading.promise } as Animation];

  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(dialog.open).toBe(false);
  expect(dialog).toBeInTheDocument();
  fading.reject(new DOMException('cancelled', 'AbortError'));

  await waitFor(() => expect(dialog).not.toBeInTheDocument());
});
