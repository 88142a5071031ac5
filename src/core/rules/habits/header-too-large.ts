import { work } from '../../catalogue/source.ts';
import { countOctets } from '../../text/octets.ts';
import { defineRule } from '../rule.ts';

/** sendmail's default for all headers together, the smallest among common servers; beyond it the message bounces. */
const most = 32_768;
const fieldShape = /^[!-9;-~]{1,200}[ \t]*:/;

export const headerTooLarge = defineRule({
  id: 'header-too-large',
  title: 'Message header over 32768 octets',
  group: 'habits',
  severity: 'info',
  source: work('sendmail, cf/m4/proto.m4: MaxHeadersLength'),
  *check({ sessions, encoding }) {
    for (const { messages } of sessions) {
      for (const { kind, lines } of messages) {
        if (kind !== 'data') continue;
        let octets = 0;
        for (const line of lines) {
          if (!/^[ \t]/.test(line.text) && !fieldShape.test(line.text.slice(0, 300))) break;
          const before = octets;
          octets += countOctets(line.text, encoding) + 2;
          if (octets <= most) continue;
          yield {
            span: line.span,
            message: `With this line the header passes ${most} octets, all that sendmail takes. Shorten it: recipients, references, tracking data.`,
            related: before === 0 || lines[0] === undefined ? [] : [{ span: lines[0].span, message: 'Where the header begins' }],
          };
          break;
        }
      }
    }
  },
});
