const KEY = 'stipple-clinic';

interface Membership {
  clinicId: string;
}

/** The clinic chosen last on this device, or the first one. */
export function chosenAmong<Kind extends Membership>(memberships: readonly Kind[]): Kind | undefined {
  const remembered = localStorage.getItem(KEY);
  return memberships.find((membership) => membership.clinicId === remembered) ?? memberships[0];
}

/** Remembers the choice and loads anew, so that nothing read for one clinic stays in memory under another. */
export function chooseClinic(clinicId: string) {
  localStorage.setItem(KEY, clinicId);
  globalThis.location.assign('/clinic/enquiries');
}
