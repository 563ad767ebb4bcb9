import { domainToASCII } from 'node:url';
import { EMAIL_MAX } from '@stipple/contract';

const LOCAL_PART = /^[^\s@<>,;:"'`()[\]\\\p{C}]{1,64}$/u;
const DOMAIN = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$/;

/**
 * The one spelling of an address under which an account is kept and mailed: composed (NFC), lower case, the domain in
 * its ASCII form. Null if it isn't an address. Mail always goes to this spelling, never to what was typed: look-alikes
 * that fold together (as the dotless i) must not fetch another person's link.
 */
export function emailAddress(typed: string): string | null {
  const trimmed = typed.trim().normalize('NFC');
  const at = trimmed.lastIndexOf('@');
  const local = trimmed.slice(0, at).toLowerCase();
  const domain = domainToASCII(trimmed.slice(at + 1));
  if (at < 1 || !LOCAL_PART.test(local) || !DOMAIN.test(domain)) return null;
  const address = `${local}@${domain}`;
  return address.length <= EMAIL_MAX ? address : null;
}
