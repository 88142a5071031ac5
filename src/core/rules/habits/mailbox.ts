/** An address for comparison: the case of its domain means nothing, that of its local part may (RFC 5321, section 2.4). */
export function mailboxKey(address: string): string {
  const at = address.lastIndexOf('@');
  return at === -1 ? address : address.slice(0, at) + address.slice(at).toLowerCase();
}
