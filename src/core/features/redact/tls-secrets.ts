import type { Line } from '../../text/line.ts';
import { readDumpRow } from './dump-row.ts';
import type { Secret } from './secret.ts';

/** What `openssl s_client` and `sess_id` print of a session. */
const session = /\b(?:Session-ID(?:-ctx)?|Master-Key|Resumption PSK|Early Exporter Secret|Keying material)[ \t]{0,4}:[ \t]{0,4}(?:0x)?([0-9A-Fa-f]{8,})/g;
/** NSS's key log, which Wireshark reads: a label, the client's random, the secret. */
const keyLog = /\b(?:CLIENT_RANDOM|[A-Z_]{1,40}_SECRET(?:_\d{1,4})?|ECH_SECRET|PMS_CLIENT_RANDOM|RSA) [0-9A-Fa-f]{16,64} ([0-9A-Fa-f]{16,})/g;
const ticket = /TLS session ticket:\s*$/;

/** Secrets of TLS: whoever has them can read what was recorded, or go on with the session. */
export function openTlsSecrets(): (line: Line) => Secret[] {
  let isTicket = false;
  return ({ text, start }) => {
    const found: Secret[] = [];
    for (const pattern of [session, keyLog]) {
      for (const match of text.matchAll(pattern)) {
        const secret = match[1] ?? '';
        if (/^(?:0+|(?:78)+)$/.test(secret)) continue;
        const at = start + match.index + match[0].length - secret.length;
        found.push({ kind: 'tls-secret', span: { start: at, end: at + secret.length }, values: [secret] });
      }
    }
    const row = isTicket ? readDumpRow(text) : null;
    isTicket = ticket.test(text) || row !== null;
    if (row !== null && row.octets.some((octet) => octet !== 0x78)) {
      const places = row.digits.map((at) => start + at);
      found.push({ kind: 'tls-secret', span: { start: places[0] ?? start, end: start + text.trimEnd().length }, values: [], places });
    }
    return found;
  };
}
