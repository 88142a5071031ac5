import type { Speaker, Utterance } from '../../smtp/utterance.ts';
import { defineFormat, type Heard } from '../format.ts';
import { isCommand, replyShape, weighBare } from '../reading/shape.ts';

const note = /^DEBUG(?: SMTPS?)?: /;
const opened = /^DEBUG SMTPS?: trying to connect to host /;
/** Where the exchange is left out, the reply stands in the exception alone. */
const authFailed = /^DEBUG SMTPS?: (AUTH [A-Z0-9-]{2,20}) failed/;
const exception = /^.{0,200}?AuthenticationFailedException: (?=[45]\d\d[ -])/;
const ownVerb = /^(?:VRFY|EXPN|NOOP|RSET|HELP|QUIT|DATA|XCLIENT|[A-Z]{4,8})(?: |$)/;

/**
 * JavaMail, Jakarta Mail and Angus Mail with mail.debug: a bare dialogue between notes. The message stands there too, and exceptions
 * repeat what the server said. AUTH is left out unless mail.debug.auth is set.
 */
export const javamail = defineFormat({
  id: 'javamail',
  title: 'JavaMail, Jakarta Mail',
  kind: 'transcript',
  checked: 'runs of JavaMail 1.6.5',
  keeps: ['dots'],
  samples: [
    ['-', 'DEBUG: Jakarta Mail version 1.6.5'],
    ['-', 'DEBUG SMTP: trying to connect to host "192.0.2.25", port 25, isSSL false'],
    ['S', '«220 mail.example.org ESMTP Postfix (Debian/GNU)»'],
    ['-', 'DEBUG SMTP: connected to host "192.0.2.25", port: 25'],
    ['C', '«EHLO client.example.org»'],
    ['S', '«250-mail.example.org»'],
    ['S', '«250 CHUNKING»'],
    ['-', 'DEBUG SMTP: Found extension "SIZE", arg "10240000"'],
    ['-', 'DEBUG SMTP: AUTH LOGIN command trace suppressed'],
    ['C', '«RCPT TO:<nosuch@example.org>»'],
    ['S', '«550 5.1.1 <nosuch@example.org>: Recipient address rejected: User unknown in local recipient table»'],
    ['-', '\tcom.sun.mail.smtp.SMTPAddressFailedException: 550 5.1.1 <nosuch@example.org>: Recipient address rejected'],
  ],
  recognise(line) {
    return /^DEBUG SMTPS?: /.test(line) ? 20 : weighBare(line);
  },
  open() {
    let refusedAuth: Utterance | null = null;
    return {
      read(line, progress): Heard {
        const { text } = line;
        const { turn, unanswered, hasStarted, isReplyOpen } = progress();
        const span = { start: line.start, end: line.end };
        const say = (speaker: Speaker) => ({ speaker, span, text }) as const;
        if (opened.test(text)) return { event: 'opened', span };
        if (turn === 'message' || turn === 'chunk') return say('client');
        const failed = authFailed.exec(text)?.[1];
        if (failed !== undefined) {
          const start = line.start + text.indexOf(failed);
          refusedAuth = { speaker: 'client', span: { start, end: start + failed.length }, text: failed };
        }
        if (note.test(text)) return null;
        const copy = refusedAuth === null ? null : exception.exec(text);
        if (copy !== null && refusedAuth !== null) {
          const start = line.start + copy[0].length;
          const auth = refusedAuth;
          refusedAuth = null;
          return [auth, { speaker: 'server', span: { start, end: line.end }, text: text.slice(copy[0].length) }];
        }
        // Without a question it is the copy in an exception, unless the server may speak unasked.
        if (replyShape.test(text)) return unanswered > 0 || isReplyOpen || !hasStarted || /^(?:220|421)/.test(text) ? say('server') : null;
        if (turn === 'credentials') return /^(?:\*|[A-Za-z0-9+/]*={0,2}|\[[^[\]]{1,40}\])$/.test(text) ? say('client') : null;
        return isCommand(text) || ownVerb.test(text) ? say('client') : null;
      },
    };
  },
});
