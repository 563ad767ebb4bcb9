/** The one password of the demo; everybody may know it. */
const PASSWORD = 'walnut-harbour-lantern-27';

export interface DemoSignIn {
  /** Whom one sees the product as. */
  readonly part: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

const part = (name: string, email: string, part: string): DemoSignIn => ({ part, name, email, password: PASSWORD });

export const platformAdmins: readonly DemoSignIn[] = [
  part('Priya Raman', 'priya@stipple.example', 'platform admin'),
  part('Marek Dvořák', 'marek@stipple.example', 'second platform admin'),
];

/** Those the walkthroughs follow, to be printed at start. */
export const demoSignIns: readonly DemoSignIn[] = [
  part('Dana Whitaker', 'dana@northline.example', 'owner of Northline SMP'),
  part('Rosa Lindqvist', 'rosa@northline.example', 'manager at Northline SMP'),
  part('Joy Tembo', 'joy@northline.example', 'front desk at Northline SMP'),
  part('Aisha Khan', 'aisha@northline.example', 'technician at Northline SMP'),
  part('Tom Reid', 'tom@northline.example', 'technician at Northline SMP'),
  part('Ben Hollis', 'ben@northline.example', 'trainee at Northline SMP'),
  part('June Castellano', 'june@graphite.example', 'owner of Graphite Studio'),
  part('Lena Ortiz', 'lena@hallam.example', 'technician at Hallam Scalp Studio'),
  part('Daniel Hargreaves', 'daniel@mail.example', 'client of Northline SMP'),
  part('James Whitlock', 'james.whitlock@mail.example', 'client of two clinics'),
  ...platformAdmins,
];

const passwords = new Map(demoSignIns.map(({ email, password }) => [email, password]));

/** Undefined: signs in by mailed link. */
export const demoPasswordOf = (email: string): string | undefined => passwords.get(email);
