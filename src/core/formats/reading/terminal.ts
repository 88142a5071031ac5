import type { ConnectionEvent } from '../../smtp/utterance.ts';
import type { Line } from '../../text/line.ts';

const opened = /^(?:Connected to |=== Connected to |Connection to \S+ \d+ port \[|CONNECTED\(|Ncat: Connected to )/;
const closed =
  /^(?:Connection closed by foreign host\.?|Connection to host lost\.?|Connection closed\.?|closed|DONE|- Peer has closed the GnuTLS connection|Ncat: (?:\d+ bytes sent|Broken pipe|Connection reset)|=== Connection closed with remote host\.|\*\*\* Remote host closed connection unexpectedly\.)/;
const tls = /^(?:SSL handshake has read |verify return:1$|- Handshake was completed$|=== TLS started |New, TLSv|CONNECTION ESTABLISHED$|Ncat: SSL connection to |\* SSL connection using )/;
const note =
  /^(?:Trying [\d.:a-fA-F]+\.\.\.|Escape character is |telnet> |\^\]|[^\s@]{1,64}@[^\s:]{1,64}:\S{0,128}[$#] |[$#%] |[A-Z]:\\[^>]{0,128}>|=== |\*\*\* |Ncat: |nc: |telnet: |- |\|<\d+>\| |Processed \d+ CA |Resolving '|Connecting to '|CONNECTED\(|depth=|verify (?:error|return)|---$|Certificate chain|Server certificate|-----(?:BEGIN|END) |subject=|issuer=|No client certificate|Peer sign|Server Temp Key|Verification|Verify return|SSL handshake has read |New, |Server public key|This TLS version|Secure Renegotiation|Compression:|Expansion:|No ALPN|Early data was|SSL-Session:|Post-Handshake New Session|read R BLOCK|RENEGOTIATING|KEYUPDATE|[0-9A-F]{12,16}:error:|\s)/;
/** Where Exim says which ACLs it goes through (`-d-all+acl -bs`). */
const acl = /^(?:using ACL "|processing "|check [a-z_]+ [!=]|[a-z]+: condition test |end of ACL "|LOG: |DKIM: |fresh-exec fork|postfork: |>{8})/;

/** What a terminal program (telnet, nc, openssl s_client, exim -bs) prints of its own: an event, or null for a mere note; undefined where it is neither. */
export function readTerminalNote(line: Line): ConnectionEvent | null | undefined {
  const { text } = line;
  if (text === '' || text.trim() === '') return null;
  const span = { start: line.start, end: line.end };
  if (opened.test(text)) return { event: 'opened', span };
  if (closed.test(text)) return { event: 'closed', span };
  if (tls.test(text)) return { event: 'tls', span };
  return note.test(text) || acl.test(text) ? null : undefined;
}

/** What ends a connection even in the middle of a message, since no side says it. */
export function isHangUp(text: string): boolean {
  return text === 'Connection closed by foreign host.' || text === '=== Connection closed with remote host.';
}
