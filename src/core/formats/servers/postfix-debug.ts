import type { Speaker } from '../../smtp/utterance.ts';
import { defineFormat } from '../format.ts';
import { withHiddenChunk } from '../reading/hidden-parts.ts';
import { isLiteral, isObject, weighSmtp } from '../reading/shape.ts';
import { learnSides } from '../reading/sides.ts';
import { readTime } from '../reading/timestamp.ts';

/** Behind the process: arrow, peer (a socket's path may stand for the address; a proxy has no brackets), text. */
const address = '[<>] (?:[^\\s[\\]]{1,255}\\[[^\\]\\s]{1,255}\\](?::\\d{1,5})?|[^\\s[\\]:]{1,255}:\\d{1,5}): ?';
const record = new RegExp(`(?:^|: |- {1,2})(${address})`);
const addressed = new RegExp(address, 'y');
/** What stands before: the program and its process, or RFC 5424's process without the program. */
const process = /(?:([\w-]{1,40})\[(\d{1,10})\]|(\d{1,10}) - -|([\w-]{1,40}))(?:: | {1,2}|:)?$/;
const notice = /\b(smtpd|smtp|lmtp)(\[\d{1,10}\]): (connect from |disconnect from |smtp_connect_addr: trying: |[\w-]+ TLS connection established )/;
const headLength = 1_000;

/** Postfix's daemons with -v or for debug_peer_list: `>` is what the daemon sent, so smtpd's is the server's and smtp's the client's. */
export const postfixDebug = defineFormat({
  id: 'postfix-debug',
  title: 'Postfix smtpd -v, smtp -v, debug_peer_list',
  kind: 'transcript',
  samples: [
    ['-', 'Nov 23 12:29:07 mail postfix/smtpd[1045]: connect from localhost[127.0.0.1]'],
    ['S', 'Nov 23 12:29:08 mail postfix/smtpd[1045]: > localhost[127.0.0.1]: «220 mail.example.org ESMTP Postfix (Debian/GNU)»'],
    ['C', 'Nov 23 12:29:08 mail postfix/smtpd[1045]: < localhost[127.0.0.1]: «FOO bar»'],
    ['S', 'Nov 23 12:29:08 mail postfix/smtpd[1045]: > localhost[127.0.0.1]: «500 5.5.2 Error: command not recognized»'],
    ['-', 'Nov 23 12:29:08 mail postfix/smtpd[1045]: match_string: smtpd_forbidden_commands: foo ~? connect'],
    ['-', 'Nov 23 12:29:03 mail postfix/smtpd[1045]: >>> START Sender address RESTRICTIONS <<<'],
    ['S', 'Nov 23 12:30:37 mail postfix/smtp[2449]: < 127.0.0.1[127.0.0.1]:25: «250-mx.example.net»'],
    ['C', 'Nov 23 12:30:37 mail postfix/smtp[2449]: > 127.0.0.1[127.0.0.1]:25: «RCPT TO:<user@example.net> ORCPT=rfc822;user@example.net»'],
  ],
  recognise(line) {
    if (isObject(line) || isLiteral(line)) return 0;
    const match = record.exec(line.slice(0, headLength));
    if (match === null) return 0;
    const weight = weighSmtp(line.slice(match.index + match[0].length));
    return weight > 0 && match[1]?.includes('[') === true ? 20 : weight;
  },
  open() {
    const sides = learnSides();
    const find = openRecords();
    return {
      read(line) {
        const { text } = line;
        const head = text.length > headLength ? text.slice(0, headLength) : text;
        const found = find(head);
        // Most of what a daemon says with -v is no record, and a search for one word is quicker than for a shape.
        if (found === null) return head.includes('connect') ? readNotice(head, line) : null;
        const { name, daemon, time, arrow, peer, end } = found;
        const isProxied = !peer.includes('[');
        if (isProxied && name !== 'smtpd') return null;
        const session = isProxied || daemon === '' ? `${daemon} ${peer}`.trim() : daemon;
        const said = text.slice(end);
        const sender = isProxied ? 'client' : tellSender(name, peer);
        if (sender !== null) sides.settle(session, '>', sender);
        const speaker = sides.speaker(session, arrow, said);
        return speaker === null ? null : withHiddenChunk({ speaker, span: { start: line.start + end, end: line.end }, text: said, session, time });
      },
    };
  },
});

/** What stands before the arrow: the time, the program, and what tells its process from others. */
interface Origin {
  readonly text: string;
  readonly name: string | undefined;
  readonly daemon: string;
  readonly time: string | undefined;
}

interface Found extends Origin {
  readonly arrow: string;
  readonly peer: string;
  /** Where what was said begins. */
  readonly end: number;
}

/** Finds the record in a line. Within a second what stands before a process's arrows is the same, and is then not read again. */
function openRecords(): (head: string) => Found | null {
  let origin: Origin | null = null;
  const find = (head: string, at: number, end: number, { text, name, daemon, time }: Origin): Found => ({
    text, name, daemon, time, arrow: head.charAt(at), peer: head.slice(at + 2, head.lastIndexOf(':', end - 1)), end,
  });
  return (head) => {
    if (origin !== null && head.startsWith(origin.text)) {
      addressed.lastIndex = origin.text.length;
      if (addressed.test(head)) return find(head, origin.text.length, addressed.lastIndex, origin);
    }
    const match = head.includes('> ') || head.includes('< ') ? record.exec(head) : null;
    if (match === null) return null;
    const end = match.index + match[0].length;
    const at = end - (match[1] ?? '').length;
    const read: Origin = { text: head.slice(0, at), ...readProcess(head.slice(0, match.index + 2).trimEnd()), time: readTime(head).time };
    origin = read;
    return find(head, at, end, read);
  };
}

/** Who `>` is: the daemon itself. */
function tellSender(program: string | undefined, peer: string): Speaker | null {
  if (program === 'smtpd') return 'server';
  return program === 'smtp' || program === 'lmtp' || /\]:\d+$/.test(peer) ? 'client' : null;
}

function readProcess(before: string): { readonly name: string | undefined; readonly daemon: string } {
  const [, program, pid, barePid, bareProgram] = process.exec(before) ?? [];
  const name = program ?? bareProgram;
  return { name, daemon: pid === undefined ? (barePid ?? '') : `${name ?? ''}[${pid}]` };
}

function readNotice(head: string, span: { readonly start: number; readonly end: number }) {
  const match = notice.exec(head);
  if (match === null) return null;
  const session = `${match[1] ?? ''}${match[2] ?? ''}`;
  const what = match[3] ?? '';
  const event = what.startsWith('disconnect') ? 'closed' : what.includes('TLS') ? 'tls' : 'opened';
  return { event, span: { start: span.start, end: span.end }, session } as const;
}
