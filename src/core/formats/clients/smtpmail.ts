import { defineFormat } from '../format.ts';
import { raw } from '../dialogues/raw.ts';
import { weighBare } from '../reading/shape.ts';

const header = /^(?:== )?\*trace of SMTP session to /;
const closed = /^Process smtpmail\S* connection broken by remote peer|^Process smtpmail\S* (?:killed|deleted)/;

/** Emacs' smtpmail: the trace buffer is a bare dialogue from the greeting on. What Emacs echoed before is the same replies once more. */
export const smtpmail = defineFormat({
  id: 'smtpmail',
  title: 'Emacs smtpmail',
  kind: 'transcript',
  checked: 'runs of Emacs 28.2',
  samples: [
    ['-', '250 2.1.0 Ok'],
    ['-', 'Sending email  '],
    ['-', '== *trace of SMTP session to 192.0.2.25* =='],
    ['S', '«220 mail.example.org ESMTP Postfix (Debian/GNU)»'],
    ['S', '«250-mail.example.org»'],
    ['S', '«250 CHUNKING»'],
    ['C', '«MAIL FROM:<bob@example.net> SIZE=161»'],
    ['S', '«250 2.1.0 Ok»'],
    ['-', 'Process smtpmail connection broken by remote peer'],
  ],
  recognise(line) {
    return header.test(line) || closed.test(line) ? 20 : weighBare(line);
  },
  open() {
    const dialogue = raw.open();
    let hasBegun = false;
    return {
      read(line, progress) {
        if (closed.test(line.text)) {
          hasBegun = false;
          return { event: 'closed', span: { start: line.start, end: line.end } };
        }
        hasBegun ||= /^220[ -]/.test(line.text);
        return hasBegun && !header.test(line.text) ? dialogue.read(line, progress) : null;
      },
    };
  },
});
