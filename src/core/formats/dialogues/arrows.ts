import { readArrowLines } from '../reading/arrow-lines.ts';
import { defineFormat } from '../format.ts';
import { weighSmtp } from '../reading/shape.ts';

const mark = /^\s{0,8}(>>>|<<<|>>|<<|\[->\]|\[<-\]|->|<-)(?: |$)/;

/** What sendmail says among the many replies that it prints bare: these must not make a bare dialogue of it. */
const said = /^>>> (?:(?:EHLO|HELO|LHLO) \S|(?:MAIL From|RCPT To):<)/;

/**
 * Arrows without more. sendmail -v and bounces write the client behind `>>>`, and sendmail marks the client alone; ssmtp brackets its
 * arrows; loggers of every kind have their own, from either side's view.
 */
export const arrows = defineFormat({
  id: 'arrows',
  title: '>>> and <<< (sendmail -v, bounces, ssmtp)',
  kind: 'transcript',
  checked: 'runs of sendmail 8.17.1.9',
  samples: [
    ['C', '>>> «MAIL From:<bob@client.example.org> SIZE=87 AUTH=bob@client.example.org»'],
    ['S', '«250 2.1.0 Ok»'],
    ['C', '>>> «RCPT To:<alice@example.com>»'],
    ['S', '<<< «550 5.1.1 User unknown»'],
    ['C', '  >>> «DATA»'],
    ['-', 'alice@example.com... Sent (Ok: queued as 0943A52E1)'],
  ],
  recognise(line) {
    if (said.test(line)) return 20;
    const match = mark.exec(line);
    return match === null ? 0 : weighSmtp(line.slice(match[0].length));
  },
  open: readArrowLines(mark),
});
