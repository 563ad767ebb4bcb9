import { demoPasswordOf } from './demo-sign-ins.ts';
import type { DemoAccount } from './demo-world.ts';
import type { Identify } from './demo-id.ts';

/** Who can sign in: one account per address, however many clinics know it. */
export interface AccountBook {
  /** The account's id; made at first asking. */
  open(person: { name: string; email: string; isPlatformAdmin?: boolean }): string;
  all(): DemoAccount[];
}

export function openAccountBook(identify: Identify): AccountBook {
  const accounts = new Map<string, DemoAccount>();
  return {
    open({ name, email, isPlatformAdmin = false }) {
      const account = accounts.get(email) ?? {
        id: identify('account', email),
        name,
        email,
        password: demoPasswordOf(email) ?? null,
        isPlatformAdmin,
      };
      accounts.set(email, account);
      return account.id;
    },
    all: () => [...accounts.values()],
  };
}
