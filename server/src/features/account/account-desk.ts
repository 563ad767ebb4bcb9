import type { Clock } from '../../platform/clock.ts';
import type { Mailer } from '../../platform/mail/mailer.ts';
import type { AfterAnswer } from '../../platform/http/after-answer.ts';
import type { AuthDatabase } from '../../platform/database/auth-database.ts';

/** What happened, for the log and the audit. Never holds an address, a token or a password. */
export type SignInEvent =
  | { readonly kind: 'signed-in'; readonly accountId: string; readonly method: 'password' | 'link' }
  | { readonly kind: 'sign-in-refused'; readonly accountId: string | null }
  | { readonly kind: 'tries-used-up'; readonly what: 'password' | 'visitor' | 'mailbox-links' | 'visitor-links' }
  | { readonly kind: 'account-created'; readonly accountId: string }
  | { readonly kind: 'password-changed'; readonly accountId: string }
  | { readonly kind: 'all-sign-ins-ended'; readonly accountId: string };

/** What the verbs of sign-in work with. */
export interface AccountDesk {
  readonly auth: AuthDatabase;
  readonly clock: Clock;
  readonly mailer: Mailer;
  /** Address people type; mailed links start with it. */
  readonly publicUrl: string;
  /** Whether this person works in any clinic, and so gets the short sign-in. Asked at each sign-in. */
  readonly isStaff: (accountId: string) => Promise<boolean>;
  readonly afterAnswer: AfterAnswer;
  readonly report: (event: SignInEvent) => void;
}

/** What a request brings along, apart from its body. */
export interface Visit {
  /** Network address; of an IPv6 one only the first half counts, since one person has them all. */
  readonly address: string;
  readonly signInToken: string | undefined;
  readonly deviceToken: string | undefined;
}
