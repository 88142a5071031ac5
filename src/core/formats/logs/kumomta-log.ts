import type { DeliveryStatus, MessageFacts } from '../../smtp/logged-message.ts';
import type { Piece } from '../../smtp/utterance.ts';
import type { Line } from '../../text/line.ts';
import { defineFormat } from '../format.ts';
import { readLiteral } from '../reading/literal.ts';
import { readReported, type About } from '../reading/reported.ts';
import { readEach, signature, type Told } from './reading.ts';

const record = /^\{"type": ?"(Reception|Delivery|Bounce|TransientFailure|Expiration|AdminBounce|OOB|Feedback|Rejection|AdminRebind|Delayed)",/;
const statuses: Readonly<Record<string, DeliveryStatus>> = { Delivery: 'sent', Bounce: 'bounced', AdminBounce: 'bounced', TransientFailure: 'deferred', Expiration: 'expired', Rejection: 'rejected' };

/** KumoMTA's log records: an object a line, the reply taken apart into code, enhanced code and text. */
export const kumomtaLog = defineFormat({
  id: 'kumomta-log',
  title: 'KumoMTA log records',
  kind: 'log',
  checked: 'documentation',
  samples: [
    ['-', '{"type":"Reception","id":"1d98076abbbc11ed940250ebf67f93bd","sender":"bob@example.net","recipient":"alice@example.org","queue":"example.org","site":"","size":1047,"response":{"code":250,"enhanced_code":null,"content":""},"timestamp":1795436927}'],
    ['S', '{"type":"Delivery","id":"1d98076abbbc11ed940250ebf67f93bd","sender":"bob@example.net","recipient":"alice@example.org","queue":"example.org","site":"mx.example.org","size":1047,"response":{"code":«250»,"enhanced_code":{"class":2,"subject":0,"detail":0},"content":"«Ok: queued as 4F1B2C250»","command":".\\r\\n"},"peer_address":{"name":"mx.example.org","addr":"192.0.2.25"},"timestamp":1795436928}'],
    ['S', '{"type":"Bounce","id":"1d98076abbbc11ed940250ebf67f93be","sender":"bob@example.net","recipient":"nosuch@example.org","queue":"example.org","site":"mx.example.org","size":1047,"response":{"code":«550»,"enhanced_code":{"class":5,"subject":1,"detail":1},"content":"«User unknown»","command":"RCPT TO:<nosuch@example.org>\\r\\n"},"peer_address":{"name":"mx.example.org","addr":"192.0.2.25"},"timestamp":1795436929}'],
  ],
  recognise: (text) => (record.test(text) && /"(?:recipient|sender|response)":/.test(text) ? signature : 0),
  open: readEach(tell),
});

function tell(line: Line): Told | null {
  const type = record.exec(line.text)?.[1];
  const found = type === undefined ? null : parse(line.text);
  if (type === undefined || found === null) return null;
  const queueId = textOf(found['id']) ?? null;
  const time = typeof found['timestamp'] === 'number' ? String(found['timestamp']) : textOf(found['timestamp']);
  const recipient = textOf(found['recipient']) ?? null;
  const status = statuses[type] ?? null;
  const peer = objectOf(found['peer_address']);
  const host = textOf(peer['name']) ?? textOf(peer['addr']) ?? null;
  const size = found['size'];
  const facts: MessageFacts = {
    sender: textOf(found['sender']),
    size: typeof size === 'number' ? String(size) : undefined,
    ...(type === 'Reception' ? { client: host ?? undefined, milestone: 'accepted' } : {}),
    ...(status === null ? {} : { delivery: { status, recipient, relay: host ?? undefined } }),
  };
  const shared = { queueId, time, facts };
  const wording = status === null ? null : readWording(line, objectOf(found['response']));
  if (wording === null) return shared;
  const command = textOf(objectOf(found['response'])['command']);
  const about: About = { queueId, recipient, host, action: status, command: command === undefined ? null : (/^(?:\.|[A-Za-z]{3,10})/.exec(command.trim())?.[0].toUpperCase() ?? null), ...(time === undefined ? {} : { time }) };
  return { ...shared, replies: [readReported(wording, about)] };
}

/** Puts the reply together again; its parts stand apart in the line. */
function readWording(line: Line, response: Readonly<Record<string, unknown>>) {
  const { code } = response;
  const at = line.text.indexOf('"response"');
  const codeAt = line.text.indexOf(String(code), at);
  const contentAt = line.text.indexOf('"content"', at);
  if (typeof code !== 'number' || codeAt === -1 || contentAt === -1) return null;
  const parts = ['class', 'subject', 'detail'].map((name) => ({ value: objectOf(response['enhanced_code'])[name], at: line.text.indexOf(`"${name}"`, codeAt) }));
  let lead = `${code} `;
  const pieces: Piece[] = [{ at: 0, start: line.start + codeAt }];
  if (parts.every(({ value, at: name }) => typeof value === 'number' && name !== -1)) {
    for (const [i, { value, at: name }] of parts.entries()) {
      pieces.push({ at: lead.length, start: line.start + line.text.indexOf(String(value), name) });
      lead += `${String(value)}${i < 2 ? '.' : ' '}`;
    }
  }
  const content = readLiteral(line.text, line.text.indexOf('"', contentAt + 9), line.start);
  pieces.push(...content.pieces.map((piece) => ({ at: piece.at + lead.length, start: piece.start })));
  return { text: lead + content.text, start: line.start + codeAt, end: line.start + Math.max(codeAt + 3, content.end - 1), pieces };
}

function parse(text: string): Readonly<Record<string, unknown>> | null {
  try {
    return objectOf(JSON.parse(text));
  } catch {
    return null;
  }
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
