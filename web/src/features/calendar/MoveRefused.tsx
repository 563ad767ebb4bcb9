import { useLingui } from '@lingui/react/macro';
import { Dialog } from '../../ui/dialog/Dialog.tsx';
import { RefusalNote } from './RefusalNote.tsx';
import type { useMove } from './useMove.ts';

/** Asks what to do with a move that was refused; closing it leaves everything as it was. */
export function MoveRefused({ moving, timeZone }: { moving: ReturnType<typeof useMove>; timeZone: string }) {
  const { t } = useLingui();
  const { pending, dismiss, move } = moving;
  const refusal = pending?.refusal;

  return (
    <Dialog isOpen={refusal !== undefined} onClose={dismiss} title={t`Not moved`}>
      {pending && refusal && (
        <RefusalNote
          refusal={refusal}
          timeZone={timeZone}
          onTakeTime={({ startsAt, endsAt, roomId }) =>
            void move(pending.appointment, { ...pending.target, startsAt, endsAt, roomId: roomId ?? null })
          }
          onIgnoreHours={() => void move(pending.appointment, pending.target, { ignoresHours: true })}
          onClientAgrees={() => void move(pending.appointment, pending.target, { clientAgreesToTechnician: true })}
        />
      )}
    </Dialog>
  );
}
