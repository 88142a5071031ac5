import type { Speaker } from '../../smtp/utterance.ts';
import type { Line } from '../../text/line.ts';
import { defineFormat } from '../format.ts';
import { withHiddenChunk } from '../reading/hidden-parts.ts';
import { isLiteral, isObject, weighSmtp } from '../reading/shape.ts';
import { learnSides } from '../reading/sides.ts';
import { readTime } from '../reading/timestamp.ts';

/** Behind the process: arrow, peer (a socket's path may stand for the address; a proxy has no brackets), text. */
const record = /(?:^|: |- {1,2})([<>]) ([^\s[\]]{1,255}\[[^\]\s]{1,255}\](?::\d{1,5})?|[^\s[\]:]{1,255}:\d{1,5}): ?/;
/** What stands before: the program and its process, or RFC 5424's process without the program. */
const process = /(?<![\w-])(?:([\w-]{1,40})\[(\d{1,10})\]|(\d{1,10}) - -|([\w-]{1,40}))(?:: | {1,2}|:)?$/;
const notice = /\b(smtpd|smtp|lmtp)(\[\d{1,10}\]): (connect from |disconnect from |smtp_connect_addr: trying: |[\w-]+ TLS connection established )/;
/** The same behind a process that is known. */
const noticeWords = /connect from |disconnect from |smtp_connect_addr: trying: |[\w-]+ TLS connection established /y;
/** What every notice says; most lines that name a command's list end in `connect`. */
const connection = /connect(?: from |_addr: trying|ion established)/;
const anyArrow = /[<>] /y;
const headLength = 1_000;

/** Postfix's daemons with -v or for debug_peer_list: `>` is what the daemon sent, so smtpd's is the server's and smtp's the client's. */
export const postfixDebug = defineFormat({
  id: 'postfix-debug',
  title: 'Postfix smtpd -v, smtp -v, debug_peer_list',
  kind: 'transcript',
  checked: 'runs of Postfix 3.7.11',
  samples: [
    ['-', 'Nov 23 12:29:07 mail postfix/smtpd[1045]: connect from localhost[127.0.0.1]'],
    ['S', 'Nov 23 12:29:08 mail postfix/smtpd[1045]: > localhost[127.0.0.1]: «220 mail.example.org ESMTP Postfix (Debian/GNU)»'],
    ['C', 'Nov 23 12:29:08 mail postfix/smtpd[1045]: < localhost[127.0.0.1]: «FOO bar»'],
    ['S', 'Nov 23 12:29:08 mail postfix/smtpd[1045]: > localhost[127.0.0.1]: «500 5.5.2 Error: command not recognized»'],
    ['-', 'Nov 23 12:29:08 mail postfix/smtpd[1045]: match_string: smtpd_forbidden_commands: foo ~? connect'],
    ['-', 'Nov 23 12:29:03 mail postfix/smtpd[1045]: >>> START Sender address RESTRICTIONS <<<'],
    ['S', 'Nov 23 12:30:37 mail postfix/smtp[2449]: < 127.0.0.1[127.0.0.1]:25: «250-mx.example.net»'],
    ['C', 'Nov 23 12:30:37 mail postfix/smtp[2449]: > 127.0.0.1[127.0.0.1]:25: «RCPT TO:<user@example.net> ORCPT=rfc822;user@example.net»'],
    ['-', 'Nov 23 12:29:03 mail postfix/smtpd[1045]: Anonymous TLS connection established from localhost[127.0.0.1]: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)'],
  ],
  recognise(line) {
    if (isObject(line) || isLiteral(line)) return 0;
    const match = record.exec(line.slice(0, headLength));
    if (match === null) return 0;
    const weight = weighSmtp(line.slice(match.index + match[0].length));
    return weight > 0 && match[2]?.includes('[') === true ? 20 : weight;
  },
  open() {
    const sides = learnSides();
    let told: Process | null = null;
    const last: Partial<Record<Speaker, Lead>> = {};
    const readLead = (head: string): Lead | null => {
      // Most of what a daemon says with -v is no record, and a search for one character is quicker than for a shape.
      const match = head.includes('>') || head.includes('<') ? record.exec(head) : null;
      if (match === null) return null;
      const [mark, arrow = '', peer = ''] = match;
      const arrowAt = match.index + mark.indexOf(arrow);
      const before = head.slice(0, arrowAt);
      // Both sides' lines of a second name the same process.
      if (told?.before !== before) told = readProcess(before);
      const { name, daemon, time } = told;
      const isProxied = !peer.includes('[');
      if (isProxied && name !== 'smtpd') return null;
      const session = isProxied || daemon === '' ? `${daemon} ${peer}`.trim() : daemon;
      const end = match.index + mark.length;
      const sender = isProxied ? 'client' : tellSender(name, peer);
      if (sender !== null) sides.settle(session, '>', sender);
      const speaker = sides.speaker(session, arrow, head.slice(end));
      return speaker === null ? null : { text: head.slice(0, end), arrowAt, speaker, session, time };
    };
    return {
      read(line) {
        // Within a second a side's lines begin alike, with its peer and a blank: what that says is then known.
        let lead = goesOn(line, last.server) ?? goesOn(line, last.client);
        if (lead === null) {
          // Of what a daemon says with -v, most is neither a record nor a notice.
          if (told !== null && saysNothing(line, told.before)) return null;
          const head = line.text.slice(0, headLength);
          lead = readLead(head);
          if (lead === null) return connection.test(head) ? readNotice(head, line) : null;
          if (lead.text.endsWith(' ')) last[lead.speaker] = lead;
        }
        const { speaker, session, time } = lead;
        const at = lead.text.length;
        return withHiddenChunk({ speaker, span: { start: line.start + at, end: line.end }, text: line.slice(at), session, time });
      },
    };
  },
});

/** What stands before what was said, and what it tells. */
interface Lead {
  readonly text: string;
  readonly arrowAt: number;
  readonly speaker: Speaker;
  readonly session: string;
  readonly time: string | undefined;
}

/** Most lines differ in their arrow already, which one character tells. */
function goesOn(line: Line, lead: Lead | undefined): Lead | null {
  return lead !== undefined && line.charCodeAt(lead.arrowAt) === lead.text.charCodeAt(lead.arrowAt) && line.beginsWith(lead.text) ? lead : null;
}

/** Whether neither an arrow nor a notice stands behind a process that is known. */
function saysNothing(line: Line, before: string): boolean {
  const at = before.length;
  if (at === 0 || !line.beginsWith(before)) return false;
  return line.lengthOf(anyArrow, at) === 0 && line.lengthOf(noticeWords, at) === 0;
}

/** Who `>` is: the daemon itself. */
function tellSender(program: string | undefined, peer: string): Speaker | null {
  if (program === 'smtpd') return 'server';
  return program === 'smtp' || program === 'lmtp' || /\]:\d+$/.test(peer) ? 'client' : null;
}

interface Process {
  readonly before: string;
  readonly name: string | undefined;
  /** Its name and number: what tells connections apart. */
  readonly daemon: string;
  readonly time: string | undefined;
}

function readProcess(before: string): Process {
  const [, program, pid, barePid, bareProgram] = process.exec(before) ?? [];
  const name = program ?? bareProgram;
  return { before, name, time: readTime(before).time, daemon: pid === undefined ? (barePid ?? '') : `${name ?? ''}[${pid}]` };
}

function readNotice(head: string, span: { readonly start: number; readonly end: number }) {
  const match = notice.exec(head);
  if (match === null) return null;
  const session = `${match[1] ?? ''}${match[2] ?? ''}`;
  const what = match[3] ?? '';
  const event = what.startsWith('disconnect') ? 'closed' : what.includes('TLS') ? 'tls' : 'opened';
  return { event, span: { start: span.start, end: span.end }, session } as const;
}
