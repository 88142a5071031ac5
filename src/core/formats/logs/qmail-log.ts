import type { DeliveryStatus } from '../../smtp/logged-message.ts';
import type { Line } from '../../text/line.ts';
import { defineFormat } from '../format.ts';
import { readReported, type About } from '../reading/reported.ts';
import { heardOf, readHead, signature, type Told } from './reading.ts';

/** multilog's TAI64N, splogger's seconds. */
const lead = /^(?:@([0-9a-f]{24}) |(\d{9,10}\.\d{1,9}) )/;
const delivery = /^delivery (\d{1,10}): (success|failure|deferral): /;
const starting = /^starting delivery (\d{1,10}): msg (\d{1,12}) to (?:remote|local) (\S{1,512})/;
const info = /^info msg (\d{1,12}): bytes (\d{1,15}) from <([^>]{0,512})> qp \d+ uid (\d+)/;
const life = /^(?:new msg|end msg|bounce msg|triple bounce: discarding|warning: trouble|double bounce: discarding) ?(\d{1,12})?/;
const statuses: Readonly<Record<string, DeliveryStatus>> = { success: 'sent', failure: 'bounced', deferral: 'deferred' };
const said = 'Remote_host_said:_';

/** qmail-send's log: a delivery's report has blanks as `_` and line ends as `/`. */
export const qmailLog = defineFormat({
  id: 'qmail-log',
  title: 'qmail-send',
  kind: 'log',
  checked: 'its source',
  samples: [
    ['-', '@400000006743f0c80d5a1b34 info msg 354250: bytes 2505 from <bob@example.net> qp 2550 uid 1001'],
    ['-', '@400000006743f0c80d9b2f54 starting delivery 220: msg 354250 to remote nosuch@example.org'],
    ['S', '@400000006743f0c81a3b1c2c delivery 220: failure: 192.0.2.25_does_not_like_recipient./Remote_host_said:_«550_5.1.1_<nosuch@example.org>:_User_unknown»/Giving_up_on_192.0.2.25./'],
    ['S', '@400000006743f0c81b8d1e0c delivery 221: success: «did_1+0+0»/'],
    ['-', '@400000006743f0c81a3f2c8c end msg 354250'],
  ],
  recognise(text) {
    const { message, hasHead } = readLead(text);
    if (delivery.test(message) || starting.test(message) || info.test(message)) return signature;
    return hasHead && (life.test(message) || /^status: (?:local|remote) \d/.test(message)) ? 2 : 0;
  },
  open() {
    const deliveries = new Map<string, { readonly queueId: string; readonly recipient: string }>();
    const tell = (line: Line): Told | null => {
      const { message, at, logHost, time } = readLead(line.text);
      const shared = { logHost, time };
      const begins = starting.exec(message);
      if (begins !== null) {
        deliveries.set(begins[1] ?? '', { queueId: begins[2] ?? '', recipient: begins[3] ?? '' });
        return { ...shared, queueId: begins[2], facts: {} };
      }
      const about = info.exec(message);
      if (about !== null) return { ...shared, queueId: about[1], facts: { size: about[2], sender: about[3], client: `uid ${about[4] ?? ''}`, milestone: 'accepted' } };
      const ends = delivery.exec(message);
      if (ends === null) {
        const event = life.exec(message);
        if (event?.[1] === undefined) return null;
        return { ...shared, queueId: event[1], facts: message.startsWith('end') ? { milestone: 'removed' } : message.startsWith('new') ? { milestone: 'accepted' } : {} };
      }
      const [whole, number = '', word = ''] = ends;
      const known = deliveries.get(number);
      deliveries.delete(number);
      const status = statuses[word] ?? null;
      const reply = readReport(message.slice(whole.length), line.start + at + whole.length, { queueId: known?.queueId ?? null, recipient: known?.recipient ?? null, action: status, ...(time === undefined ? {} : { time }) });
      return { ...shared, queueId: known?.queueId, facts: { delivery: { status, recipient: known?.recipient ?? null, relay: reply.host ?? undefined } }, replies: [reply] };
    };
    return { read: (line) => heardOf(line, tell(line)) };
  },
});

function readLead(text: string) {
  const head = text.includes('qmail') ? readHead(text) : null;
  const from = head?.end ?? 0;
  const match = lead.exec(text.slice(from, from + 40));
  const at = from + (match?.[0].length ?? 0);
  return { message: text.slice(at), at, logHost: head?.host ?? null, time: match?.[1] === undefined ? (match?.[2] ?? head?.time) : `@${match[1]}`, hasHead: head !== null || match !== null };
}

/** What qmail-remote says before the server's words, and the command that these answer. */
const moments: readonly (readonly [RegExp, string])[] = [
  [/_does_not_like_recipient/, 'RCPT'],
  [/_sender_was_rejected/, 'MAIL'],
  [/_greeting_failed/, '(connection)'],
  [/_my_name_was_rejected/, 'HELO'],
  [/_failed_on_DATA_command/, 'DATA'],
  [/_failed_after_I_sent_the_message|_accepted_message/, '.'],
];

function readReport(report: string, start: number, about: About) {
  const before = report.slice(0, 400);
  const quoted = report.indexOf(said);
  const from = quoted === -1 ? 0 : quoted + said.length;
  const givingUp = report.indexOf('/Giving_up_on_', from);
  const to = givingUp === -1 ? report.length : givingUp;
  const wording = report.slice(from, to).replace(/\/+$/, '');
  const host = /(?:^|Connected_to_)(\d{1,3}(?:\.\d{1,3}){3}|[\da-f:]{3,45}:[\da-f:]{0,45})_/.exec(before)?.[1] ?? null;
  const command = quoted === -1 ? null : (moments.find(([shape]) => shape.test(before))?.[1] ?? null);
  // Each character stands where the one that it stands for would: only the blanks are written otherwise.
  const text = wording.replaceAll('_', ' ').replaceAll('/', (slash, at: number) => (/^\d\d\d[ -]/.test(wording.slice(at + 1, at + 5).replaceAll('_', ' ')) ? ' ' : slash));
  return readReported({ text, start: start + from, ...(text === wording ? {} : { pieces: [{ at: 0, start: start + from }] }) }, { ...about, host, command });
}
