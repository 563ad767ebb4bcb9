import type { DemoWorld } from '@stipple/demo';
import type { Accounts } from '../features/account/account.feature.ts';

/** Opens the accounts that are not there yet, and sets the passwords that everybody may know. */
export async function openDemoAccounts(
  accounts: Pick<Accounts, 'createAccount' | 'setPassword' | 'mailboxesOf'>,
  world: DemoWorld,
): Promise<void> {
  const known = new Set(await accounts.mailboxesOf(world.accounts.map(({ id }) => id)));
  for (const { password, ...account } of world.accounts) {
    if (!known.has(account.email)) await accounts.createAccount(account);
    if (password !== null) await accounts.setPassword(account.id, password);
  }
}
