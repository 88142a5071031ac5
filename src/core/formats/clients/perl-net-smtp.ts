import type { Line } from '../../text/line.ts';
import type { Speaker, Utterance } from '../../smtp/utterance.ts';
import { defineFormat, type Heard } from '../format.ts';
import { weighSaid } from '../reading/shape.ts';

/** The object, whose address changes from connection to connection; the classes listed first have none. */
const record = /^((?:[A-Za-z_]\w{0,30}(?:::\w{1,30}){0,6})=(?:GLOB|HASH)\(0x[0-9a-f]{1,16}\))(>>>|<<<)(?: |$)/;

/**
 * Perl's Net::SMTP with Debug, and what is built on it (git send-email). Lines of the message are printed before their first dot is
 * doubled, so that a lone dot is the end only if the server speaks next.
 */
export const perlNetSmtp = defineFormat({
  id: 'perl-net-smtp',
  title: 'Perl Net::SMTP, git send-email',
  kind: 'transcript',
  samples: [
    ['-', 'Net::SMTP>>> Net::SMTP(3.14)'],
    ['-', 'Net::SMTP>>>     Exporter(5.77)'],
    ['S', 'Net::SMTP=GLOB(0x559446705458)<<< «220 mail.example.org ESMTP Postfix (Debian/GNU)»'],
    ['C', 'Net::SMTP=GLOB(0x559446705458)>>> «EHLO client.example.org»'],
    ['S', 'Net::SMTP=GLOB(0x559446705458)<<< «250-PIPELINING»'],
    ['S', 'Net::SMTP=GLOB(0x559446705458)<<< «250 CHUNKING»'],
    ['C', 'Net::SMTP=GLOB(0x559446705458)>>> «AUTH DIGEST-MD5»'],
    ['S', 'Net::SMTP=GLOB(0x559446705458)<<< «334 bm9uY2U9IlByTlZsd2gi»'],
    ['-', 'Net::SMTP=GLOB(0x559446705458)<<< (decoded) nonce="BiEu",realm="example.org"'],
    ['C', 'Net::SMTP=GLOB(0x559446705458)>>> «YXV0aHppZD0iYWxpY2Ui»'],
  ],
  recognise(line) {
    const match = record.exec(line);
    if (match === null) return 0;
    const weight = weighSaid(match[2] === '>>>' ? 'client' : 'server', line.slice(match[0].length).trimEnd());
    return weight > 0 && line.includes('SMTP') ? 20 : weight;
  },
  open() {
    let heldDot: Utterance | null = null;
    const release = (next: Speaker | null): Utterance[] => {
      const dot = heldDot;
      heldDot = null;
      if (dot === null) return [];
      return [next === 'client' ? doubled(dot) : dot];
    };
    return {
      read(line, progress): Heard {
        const utterance = readRecord(line);
        if (utterance === null) return null;
        const { speaker, session } = utterance;
        const isMessage = heldDot !== null || progress(session).turn === 'message';
        const before = release(speaker);
        if (speaker === 'server' || !isMessage) return [...before, ...(utterance.text.startsWith('(decoded) ') ? [] : [utterance])];
        if (utterance.text === '.') heldDot = utterance;
        else before.push(utterance.text.startsWith('.') ? doubled(utterance) : utterance);
        return before;
      },
      end: () => release(null),
    };
  },
});

function readRecord(line: Line): Utterance | null {
  const match = record.exec(line.text);
  if (match === null) return null;
  const [mark, session = '', arrow] = match;
  const span = { start: line.start + mark.length, end: line.end };
  return { speaker: arrow === '>>>' ? 'client' : 'server', span, text: line.text.slice(mark.length), session };
}

/** As it went over the wire (RFC 5321, section 4.5.2). */
function doubled(utterance: Utterance): Utterance {
  const { start } = utterance.span;
  return { ...utterance, text: `.${utterance.text}`, pieces: [{ at: 0, start }, { at: 1, start }] };
}
