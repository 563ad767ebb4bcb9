import { type DemoClinic, makeDemoWorld } from '@stipple/demo';

/** The demo world as the product has loaded it, to know what it must not tell. */
export const script = makeDemoWorld({ today: '2026-03-16' });

export function clinicOf(slug: string): DemoClinic {
  return known(
    script.clinics.find((clinic) => clinic.slug === slug),
    slug,
  );
}

export function caseOf(reference: string) {
  return known(
    script.clinics.flatMap((clinic) => [...clinic.portfolioCases]).find((each) => each.reference === reference),
    reference,
  );
}

export function known<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`The demo has no ${what}.`);
  return value;
}
