import type { Utterance } from '../../smtp/utterance.ts';
import { defineFormat, type Heard } from '../format.ts';
import { isCommand, weighSaid } from '../reading/shape.ts';
import { undoubledDots } from '../reading/undoubled-dots.ts';

/** Both sides behind the same arrow, the server's lines with a word more. */
const record = /^(?:[\w.-]{1,32}: )?>>> (SERVER: )?/;
const tls = /^[\w.-]{1,32}: TLS connection using /;

/** s-nail (mailx) with -vv. */
export const sNail = defineFormat({
  id: 's-nail',
  title: 's-nail -vv',
  kind: 'transcript',
  checked: 'runs of s-nail 14.9.24',
  samples: [
    ['-', 's-nail: Connecting to 192.0.2.25:25 ... connected.'],
    ['S', 's-nail: >>> SERVER: «220 mail.example.org ESMTP Postfix (Debian/GNU)»'],
    ['C', 's-nail: >>> «HELO client.example.org»'],
    ['S', 's-nail: >>> SERVER: «250 mail.example.org»'],
    ['C', 's-nail: >>> «DATA»'],
    ['S', 's-nail: >>> SERVER: «354 End data with <CR><LF>.<CR><LF>»'],
    ['C', 's-nail: >>> «SERVER: 250 fake»'],
    ['C', 's-nail: >>> «.»'],
    ['-', 's-nail: SMTP server: 550 5.1.1 <nosuch@example.org>: Recipient address rejected'],
    ['-', 's-nail: TLS connection using TLSv1.3 / TLS_AES_256_GCM_SHA384'],
  ],
  recognise(line) {
    const match = record.exec(line);
    if (match === null) return 0;
    const said = line.slice(match[0].length);
    if (match[1] !== undefined) return weighSaid('server', said) > 0 ? 20 : 0;
    return match[0] !== '>>> ' && isCommand(said) ? 2 : 0;
  },
  open() {
    const dots = undoubledDots();
    return {
      read(line, progress): Heard {
        const match = record.exec(line.text);
        if (match === null) return tls.test(line.text) ? { event: 'tls', span: { start: line.start, end: line.end } } : null;
        const isMessage = progress().turn === 'message';
        const isServer = match[1] !== undefined && (!isMessage || dots.isUndecided());
        const from = match[0].length - (isServer ? 0 : (match[1] ?? '').length);
        const said: Utterance = { speaker: isServer ? 'server' : 'client', span: { start: line.start + from, end: line.end }, text: line.text.slice(from) };
        return dots.take(said, isMessage);
      },
      end: dots.end,
    };
  },
});
