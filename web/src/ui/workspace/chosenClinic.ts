import { CLINIC_HEADER, type ClinicRole } from '@stipple/contract';
import { createContext, use } from 'react';

/** The clinic whose desk this is. */
export interface ChosenClinic {
  clinicId: string;
  clinicName: string;
  /** What the person is there. */
  roles: readonly ClinicRole[];
}

export const ChosenClinicContext = createContext<ChosenClinic | undefined>(undefined);

/** The clinic that the workspace was opened for. Throws outside of it. */
export function useChosenClinic() {
  const clinic = use(ChosenClinicContext);
  if (!clinic) throw new Error('This belongs inside the workspace of a clinic');
  return clinic;
}

/** What every question from a clinic's desk carries, so that it is answered to the member and not to the person. */
export function useClinicContext() {
  const { clinicId } = useChosenClinic();
  return { headers: { [CLINIC_HEADER]: clinicId } };
}
