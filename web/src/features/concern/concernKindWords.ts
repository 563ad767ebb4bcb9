import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ConcernKind } from '@stipple/contract';

/** What can be reported, and what helps to look into it. */
export const concernKindWords: Record<ConcernKind, { label: MessageDescriptor; helps: MessageDescriptor }> = {
  PHOTO_OF_ME: {
    label: msg`A photo is of me, and I do not want it here`,
    helps: msg`If you can sign in as a client of the clinic, you can take your consent back yourself: it is down at once.`,
  },
  NOT_THEIR_WORK: {
    label: msg`The work shown is not theirs`,
    helps: msg`Say where you saw the photo before, and whose work it is.`,
  },
  PAPER_WRONG: { label: msg`A paper is wrong or out of date`, helps: msg`Name the paper, and how you know.` },
  UNSAFE: {
    label: msg`Something was unsafe`,
    helps: msg`Say what happened and when. Your local council or health department looks into premises.`,
  },
  OTHER: { label: msg`Something else`, helps: msg`Say what is wrong, and how you know.` },
};
