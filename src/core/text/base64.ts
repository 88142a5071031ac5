const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Decodes base64 into one character for each octet; null for what is no base64 (RFC 4648, section 4). */
export function decodeBase64(text: string): string | null {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0) return null;
  let decoded = '';
  let bits = 0;
  let held = 0;
  for (const character of text) {
    if (character === '=') break;
    bits = ((bits << 6) | alphabet.indexOf(character)) & 0xffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      decoded += String.fromCharCode((bits >> held) & 0xff);
    }
  }
  return decoded;
}

/** Encodes octets, one character each, with padding (RFC 4648, section 4). */
export function encodeBase64(octets: string): string {
  let encoded = '';
  for (let at = 0; at < octets.length; at += 3) {
    const [first, second, third] = [octets.charCodeAt(at), octets.charCodeAt(at + 1), octets.charCodeAt(at + 2)];
    const bits = ((first & 0xff) << 16) | ((second & 0xff) << 8) | (third & 0xff);
    const digits = [18, 12, 6, 0].map((shift) => alphabet[(bits >> shift) & 63] ?? '').join('');
    encoded += at + 1 >= octets.length ? `${digits.slice(0, 2)}==` : at + 2 >= octets.length ? `${digits.slice(0, 3)}=` : digits;
  }
  return encoded;
}
