import { EMAIL_MAX, PERSON_NAME_MAX } from '@stipple/contract';
import { z } from 'zod';
import { inputInvalid } from './account.problems.ts';
import { emailAddress } from './email-address.ts';

/** Long enough for any password the rule allows however it is written, short enough to hash at no risk. */
const SECRET_MAX = 1_024;

// PostgreSQL stores no NUL, and half a surrogate pair is no character.
const text = (max: number) =>
  z
    .string('Give a text.')
    .max(max, `Use at most ${max} characters.`)
    .refine((value) => value.isWellFormed() && !value.includes('\0'), 'This holds something that is not a character.');

const email = text(EMAIL_MAX).transform((typed, context) => {
  const address = emailAddress(typed);
  if (address !== null) return address;
  context.addIssue({ code: 'custom', message: 'Write an e-mail address, as name@example.org.' });
  return z.NEVER;
});
// A name goes into mails and pages: one line, without control or direction-changing characters.
const name = text(PERSON_NAME_MAX)
  .transform((typed) => typed.trim().normalize('NFC'))
  .refine((typed) => !/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(typed), 'Write the name on one line.');
const secret = text(SECRET_MAX).min(1, 'This is missing.');

export const signInInput = z.strictObject({ email, password: secret });
export const linkInput = z.strictObject({ email });
export const signUpInput = z.strictObject({ email, name: name.default('') });
export const redeemInput = z.strictObject({ token: secret });
export const passwordInput = z.strictObject({ password: secret, currentPassword: secret.optional() });
export const noInput = z.strictObject({});

/** What the body says. Throws `InputInvalid`, naming the first field to blame; never repeats what was written. */
export function readInput<Input>(schema: z.ZodType<Input>, body: unknown): Input {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue?.path[0];
  if (typeof field !== 'string')
    throw inputInvalid('The body must be a JSON object with the fields of this address only.');
  throw inputInvalid(issue?.message ?? 'This is not valid.', field);
}
