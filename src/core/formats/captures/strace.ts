import type { Utterance } from '../../smtp/utterance.ts';
import type { Line } from '../../text/line.ts';
import { openFlows, type Flows } from '../reading/flows.ts';
import { defineFormat } from '../format.ts';
import { readLiteral } from '../reading/literal.ts';
import { telling, weighSmtp } from '../reading/shape.ts';
import type { Run } from '../reading/wire-lines.ts';

/** Process and time, each only where asked for; a call, its descriptor, and with -yy what that is. */
const call =
  /^(?:\[pid +(\d{1,10})\] |(\d{1,10}) +)?(?:\d\d:\d\d:\d\d(?:\.\d{1,9})? |\d{9,11}\.\d{6} | {0,6}\d{1,6}\.\d{6} )?(send|sendto|sendmsg|write|writev|recv|recvfrom|recvmsg|read|readv|close)\((\d{1,6})\b/;
const resumed = /^(?:\[pid +(\d{1,10})\] |(\d{1,10}) +)?\S{0,24} ?<\.\.\. (\w{4,8}) resumed>/;
const unfinished = '<unfinished ...>';
const sends = /^(?:send|write)/;
/** What a program reads from and writes to a terminal is not the connection, even if it looks like it. */
const terminal = /^[012]$/;
const greeting = /^(?:220[ -]|(?:EHLO|HELO|LHLO) \S)/i;

/** strace of a client or a server: what it sends and receives, as literals of C. What goes to files is left alone. */
export const strace = defineFormat({
  id: 'strace',
  title: 'strace',
  kind: 'transcript',
  checked: 'runs of strace on Debian 12',
  keeps: ['dots'],
  samples: [
    ['S', 'recvfrom(6, "«220 mail.example.org ESMTP Postfix»\\r\\n", 102400, 0, NULL, NULL) = 37'],
    ['C', 'sendto(6, "«EHLO client.example.org»\\r\\n", 25, MSG_NOSIGNAL, NULL, 0) = 25'],
    ['-', 'write(1, "220 is what it said\\n", 20) = 20'],
    ['S', 'recvfrom(6, "«250-mail.example.org»\\r\\n«250 CHUNKING»\\r\\n", 102400, 0, NULL, NULL) = 37'],
    ['C', '12:23:27.123456 sendto(6, "«MAIL FROM:<bob@example.net> SIZE=285»\\r\\n", 38, MSG_NOSIGNAL, NULL, 0) = 38'],
    ['-', 'close(7)                                = 0'],
  ],
  recognise(line) {
    const match = call.exec(line);
    if (match === null || terminal.test(match[4] ?? '')) return 0;
    const [run] = readRuns(line, match[0].length, 0, match[3] ?? '');
    return run !== undefined && weighSmtp(run.text.split(/\r?\n/, 1)[0] ?? '') >= telling ? 20 : 0;
  },
  open() {
    const flows = openFlows();
    const connections = new Set<string>();
    /** The descriptor of a call that another process interrupted. */
    const pending = new Map<string, string>();

    const take = (session: string, name: string, from: number, line: Line) => {
      const runs = readRuns(line.text, from, line.start, name);
      const [first] = runs;
      if (first === undefined) return null;
      if (!connections.has(session)) {
        if (!greeting.test(first.text)) return null;
        connections.add(session);
      }
      return runs.flatMap((run) => hear(flows, session, sends.test(name), run));
    };

    return {
      end: () => flows.end(),
      read(line) {
        const match = call.exec(line.text);
        if (match === null) {
          const [head = '', inBrackets, bare, name = ''] = resumed.exec(line.text) ?? [];
          const session = pending.get(`${inBrackets ?? bare ?? ''} ${name}`);
          return session === undefined ? null : take(session, name, head.length, line);
        }
        const [head, inBrackets, bare, name = '', descriptor = ''] = match;
        const process = inBrackets ?? bare ?? '';
        const session = process === '' ? `fd ${descriptor}` : `pid ${process}, fd ${descriptor}`;
        if (terminal.test(descriptor)) return null;
        if (name === 'close') {
          if (!connections.delete(session)) return null;
          flows.reset(...endpoints(session, true));
          return { event: 'closed', span: { start: line.start, end: line.end }, session };
        }
        pending.delete(`${process} ${name}`);
        if (line.text.endsWith(unfinished)) pending.set(`${process} ${name}`, session);
        return take(session, name, head.length, line);
      },
    };
  },
});

function hear(flows: Flows, session: string, isSent: boolean, run: Run): Utterance[] {
  return flows.hear(...endpoints(session, isSent), run).map((one) => ({ ...one, session }));
}

/** The traced process and whoever it talks to. */
function endpoints(session: string, isSent: boolean): [string, string] {
  const peer = `peer of ${session}`;
  return isSent ? [session, peer] : [peer, session];
}

/** What a call carries: its first string, or those of its vector. What strace cut off (`"…"...`) ended a line, most likely. */
function readRuns(text: string, from: number, base: number, name: string): Run[] {
  const runs: Run[] = [];
  const lead = /msg$|v$/.test(name) ? 'iov_base="' : '"';
  for (let found = text.indexOf(lead, from); found !== -1; ) {
    const literal = readLiteral(text, found + lead.length - 1, base);
    const isCut = !literal.isClosed || text.startsWith('...', literal.end);
    runs.push({ text: isCut && !literal.text.endsWith('\n') ? `${literal.text}\n` : literal.text, pieces: literal.pieces, isExact: !isCut });
    found = lead === '"' ? -1 : text.indexOf(lead, literal.end);
  }
  return runs;
}
