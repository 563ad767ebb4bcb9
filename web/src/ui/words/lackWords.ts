import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { LackReason } from '@stipple/contract';

const words: Record<LackReason, MessageDescriptor> = {
  MISSING: msg`not on file`,
  NOT_VERIFIED: msg`not checked yet`,
  NOT_YET_VALID: msg`not valid yet`,
  LAPSED: msg`lapsed`,
  RECHECK_OVERDUE: msg`re-check overdue`,
};

/** Why a paper does not count; a newer server may know more reasons. */
export function lackWords(reason: string): MessageDescriptor {
  const known = Object.entries(words).find(([name]) => name === reason);
  return known?.[1] ?? msg`does not count today`;
}
