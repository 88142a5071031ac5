import type { Line } from '../../text/line.ts';
import type { Utterance } from '../../smtp/utterance.ts';
import { defineFormat, type Heard } from '../format.ts';
import { weighSaid } from '../reading/shape.ts';
import { undoubledDots } from '../reading/undoubled-dots.ts';

/** The object, whose address changes from connection to connection; the classes listed first have none. */
const record = /^((?:[A-Za-z_]\w{0,30}(?:::\w{1,30}){0,6})=(?:GLOB|HASH)\(0x[0-9a-f]{1,16}\))(>>>|<<<)(?: |$)/;
/** The class that the object is of from STARTTLS on. */
const secure = /^[\w:]{1,80}::_SSL=/;

/**
 * Perl's Net::SMTP with Debug, and what is built on it (git send-email). Lines of the message are printed before their first dot is
 * doubled, so that a lone dot is the end only if the server speaks next.
 */
export const perlNetSmtp = defineFormat({
  id: 'perl-net-smtp',
  title: 'Perl Net::SMTP, git send-email',
  kind: 'transcript',
  checked: 'runs of Net::SMTP of Perl 5.36, git 2.39.5',
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
    ['C', 'Net::SMTP::_SSL=GLOB(0x559446705458)>>> «EHLO client.example.org»'],
  ],
  recognise(line) {
    const match = record.exec(line);
    if (match === null) return 0;
    const weight = weighSaid(match[2] === '>>>' ? 'client' : 'server', line.slice(match[0].length).trimEnd());
    return weight > 0 && line.includes('SMTP') ? 20 : weight;
  },
  open() {
    const dots = undoubledDots();
    return {
      read(line, progress): Heard {
        const utterance = readRecord(line);
        if (utterance === null) return null;
        const { session, span, speaker, text } = utterance;
        const isMessage = progress(session).turn === 'message';
        if (text.startsWith('(decoded) ') && (speaker === 'server' || !isMessage)) return null;
        const said = dots.take(utterance, isMessage);
        return secure.test(line.text) ? [{ event: 'tls', span, ...(session === undefined ? {} : { session }) }, ...said] : said;
      },
      end: dots.end,
    };
  },
});

function readRecord(line: Line): Utterance | null {
  const match = record.exec(line.text);
  if (match === null) return null;
  const [mark, object = '', arrow] = match;
  const session = object.replace('::_SSL=', '=');
  const span = { start: line.start + mark.length, end: line.end };
  return { speaker: arrow === '>>>' ? 'client' : 'server', span, text: line.text.slice(mark.length), session };
}
