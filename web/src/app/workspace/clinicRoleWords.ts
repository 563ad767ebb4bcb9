import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ClinicRole } from '@stipple/contract';

export const clinicRoleWords: Record<ClinicRole, MessageDescriptor> = {
  OWNER: msg`Owner`,
  MANAGER: msg`Manager`,
  FRONT_DESK: msg`Front desk`,
  TECHNICIAN: msg`Technician`,
};
