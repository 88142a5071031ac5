import type { Speaker } from '../../smtp/utterance.ts';
import { defineFormat } from '../format.ts';
import { withHiddenChunk } from '../reading/hidden-parts.ts';
import { isLiteral, isObject, weighSmtp } from '../reading/shape.ts';
import { learnSides } from '../reading/sides.ts';
import { openTimes } from '../reading/timestamp.ts';

/** Behind the process: arrow, peer (a socket's path may stand for the address; a proxy has no brackets), text. */
const record = /(?:^|: |- {1,2})([<>]) ([^\s[\]]{1,255}\[[^\]\s]{1,255}\](?::\d{1,5})?|[^\s[\]:]{1,255}:\d{1,5}): ?/;
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
    return weight > 0 && match[2]?.includes('[') ? 20 : weight;
  },
  open() {
    const sides = learnSides();
    const readProcess = openProcess();
    const readTime = openTimes();
    return {
      read(line) {
        const { text } = line;
        const head = text.length > headLength ? text.slice(0, headLength) : text;
        // Most of what a daemon says with -v is neither, and a search for one word is quicker than a shape's.
        const match = head.includes('> ') || head.includes('< ') ? record.exec(head) : null;
        if (match === null) return head.includes('connect') ? readNotice(head, line) : null;
        const [mark, arrow = '', peer = ''] = match;
        const { name, daemon } = readProcess(head.slice(0, match.index + 2).trimEnd());
        const isProxied = !peer.includes('[');
        if (isProxied && name !== 'smtpd') return null;
        const session = isProxied || daemon === '' ? `${daemon} ${peer}`.trim() : daemon;
        const start = line.start + match.index + mark.length;
        const said = text.slice(match.index + mark.length);
        const sender = isProxied ? 'client' : tellSender(name, peer);
        if (sender !== null) sides.settle(session, '>', sender);
        const speaker = sides.speaker(session, arrow, said);
        return speaker === null ? null : withHiddenChunk({ speaker, span: { start, end: line.end }, text: said, session, time: readTime(head) });
      },
    };
  },
});

/** The program that logged a line, and what tells its process from others. */
interface Process {
  readonly name: string | undefined;
  readonly daemon: string;
}

/** Reads the process at the end of what stands before a record; it is mostly that of the line before. */
function openProcess(): (before: string) => Process {
  let lastWord = '';
  let last: Process | undefined;
  return (before) => {
    if (last !== undefined && lastWord !== '' && before.endsWith(lastWord)) return last;
    const [, program, pid, barePid, bareProgram] = process.exec(before) ?? [];
    const name = program ?? bareProgram;
    last = { name, daemon: pid === undefined ? (barePid ?? '') : `${name ?? ''}[${pid}]` };
    // A word that ends with the number in brackets tells all of it.
    lastWord = pid === undefined ? '' : before.slice(before.lastIndexOf(' '));
    return last;
  };
}

/** Who `>` is: the daemon itself. */
function tellSender(program: string | undefined, peer: string): Speaker | null {
  if (program === 'smtpd') return 'server';
  return program === 'smtp' || program === 'lmtp' || /\]:\d+$/.test(peer) ? 'client' : null;
}

function readNotice(head: string, span: { readonly start: number; readonly end: number }) {
  const match = notice.exec(head);
  if (match === null) return null;
  const session = `${match[1] ?? ''}${match[2] ?? ''}`;
  const what = match[3] ?? '';
  const event = what.startsWith('disconnect') ? 'closed' : what.includes('TLS') ? 'tls' : 'opened';
  return { event, span: { start: span.start, end: span.end }, session } as const;
}
