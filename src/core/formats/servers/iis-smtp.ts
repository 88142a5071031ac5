import type { ConnectionEvent, Utterance } from '../../smtp/utterance.ts';
import { defineFormat } from '../format.ts';
import { withHiddenChunk } from '../reading/hidden-parts.ts';
import { weighSmtp } from '../reading/shape.ts';

const outbound = 'OutboundConnection';
const fieldsHead = /^#Fields: /;
const defaultFields =
  'date time c-ip cs-username s-sitename s-computername s-ip s-port cs-method cs-uri-stem cs-uri-query sc-status sc-win32-status sc-bytes cs-bytes time-taken cs-version';
/** A record begins with its date, its time or the client's address; who writes of the service does not. */
const record = /^\d.*\bSMTPSVC\d{0,4}\b/i;

interface Field {
  readonly text: string;
  readonly from: number;
}

/**
 * The SMTP service of IIS, a W3C log whose blanks are plus signs. Outbound, each line is a command or the first line of a reply;
 * inbound, one line has the command and the code of its answer.
 */
export const iisSmtp = defineFormat({
  id: 'iis-smtp',
  title: 'IIS SMTP service (SMTPSVC)',
  kind: 'transcript',
  checked: 'published logs',
  samples: [
    ['-', '#Fields: date time c-ip cs-username s-sitename s-computername s-ip s-port cs-method cs-uri-stem cs-uri-query sc-status sc-win32-status sc-bytes cs-bytes time-taken cs-version cs-host cs(User-Agent) cs(Cookie) cs(Referer)'],
    ['S', '2017-02-09 05:28:28 192.0.2.34 OutboundConnectionResponse SMTPSVC1 WEB - 25 - - «250-mx1.example.net» 0 0 157 0 16 SMTP - - - -'],
    ['C', '2017-02-09 05:28:28 192.0.2.34 OutboundConnectionCommand SMTPSVC1 WEB - 25 «RSET» - - 0 0 4 0 0 SMTP - - - -'],
    ['C', '2017-02-09 05:28:29 192.0.2.34 OutboundConnectionCommand SMTPSVC1 WEB - 25 «QUIT» - - 0 0 4 0 0 SMTP - - - -'],
    ['C', '2017-02-09 05:30:01 192.0.2.77 client.example.org SMTPSVC1 WEB 192.0.2.10 0 «QUIT» - client.example.org 240 0 60 4 0 SMTP - - - -'],
  ],
  recognise(line) {
    if (!record.test(line)) return 0;
    const fields = splitFields(line);
    const said = fields.map(({ text }) => unplus(text));
    return line.includes(outbound) || said.some((text) => weighSmtp(text) > 0) ? 20 : 1;
  },
  open() {
    let columns = nameColumns(defaultFields);
    return {
      read(line) {
        if (fieldsHead.test(line.text)) {
          columns = nameColumns(line.text.slice('#Fields: '.length));
          return null;
        }
        if (!record.test(line.text)) return null;
        const fields = splitFields(line.text);
        const field = (name: string): Field | null => {
          const found = fields[columns.get(name) ?? -1];
          return found === undefined || found.text === '-' ? null : found;
        };
        const common = { ...readTime(field('date'), field('time')), session: readSession(field('c-ip'), field('cs-username')) };
        const method = field('cs-method');
        const query = field('cs-uri-query');
        if (method === null) return query === null ? null : [{ ...say('server', query, query, line.start), ...common }];
        const heard: (Utterance | ConnectionEvent)[] = [withHiddenChunk({ ...say('client', method, query, line.start), ...common })];
        const status = field('sc-status');
        // 240 is the service's own mark for the end of a session.
        if (status !== null && /^[2-5]\d\d$/.test(status.text) && status.text !== '240') {
          heard.push({ ...say('server', status, status, line.start), ...common });
        } else if (/^QUIT$/i.test(method.text) && !line.text.includes(outbound)) {
          heard.push({ event: 'closed', span: { start: line.start, end: line.end }, session: common.session });
        }
        return heard;
      },
    };
  },
});

function nameColumns(names: string): ReadonlyMap<string, number> {
  return new Map(names.trim().split(/\s+/).map((name, i) => [name, i]));
}

function splitFields(text: string): Field[] {
  return [...text.matchAll(/\S+/g)].map((match) => ({ text: match[0], from: match.index }));
}

/** A plus sign is a blank, of the same width. */
function unplus(text: string): string {
  return text.replace(/\+/g, ' ');
}

/** A verb and, in a field of its own, its argument; IIS names the session behind QUIT and the message behind DATA, which nobody says. */
function say(speaker: 'client' | 'server', first: Field, last: Field | null, base: number): Utterance {
  const start = base + first.from;
  const hasArgument = last !== null && last !== first && !/^(?:QUIT|DATA)$/i.test(first.text);
  if (!hasArgument) {
    const text = unplus(first.text);
    const said = { speaker, span: { start, end: start + first.text.length }, text };
    return text === first.text ? said : { ...said, pieces: [{ at: 0, start }] };
  }
  const argument = last.text.replace(/^\+/, '');
  const from = base + last.from + last.text.length - argument.length;
  const text = `${first.text} ${unplus(argument)}`;
  return {
    speaker,
    span: { start, end: base + last.from + last.text.length },
    text,
    pieces: [{ at: 0, start }, { at: first.text.length + 1, start: from }],
  };
}

function readTime(date: Field | null, time: Field | null): { readonly time?: string } {
  return time === null ? {} : { time: date === null ? time.text : `${date.text} ${time.text}` };
}

function readSession(client: Field | null, user: Field | null): string {
  return `${user?.text.startsWith(outbound) === true ? 'to ' : 'from '}${client?.text ?? '-'}`;
}
