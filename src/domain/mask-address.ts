import { WEBHOOK } from './webhook.ts';

/** An address as it may stand in the journal: the first letter and the domain ("a***@example.com"). Text without an @ becomes "***", but for a webhook's name. */
export function maskAddress(address: string): string {
  if (address.startsWith(WEBHOOK)) return address;
  const at = address.lastIndexOf('@');
  if (at < 0) return '***';
  const [first = ''] = address.slice(0, at);
  return `${first}***${address.slice(at)}`;
}

/** Masks every address inside a text, such as a server's answer. */
export function maskAddresses(text: string): string {
  return text.replaceAll(/[^\s<>"'(),;:@=]{1,64}@[^\s<>"'(),;:@]{1,255}/gu, maskAddress);
}
