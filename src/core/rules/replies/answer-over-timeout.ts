import { limits } from '../../catalogue/limits.ts';
import { rfc } from '../../catalogue/source.ts';
import { answerTime } from '../../smtp/clock.ts';
import { soleAnswersOf } from '../answers.ts';
import { defineRule } from '../rule.ts';

const secondsOf = (id: string): number => limits.find((limit) => limit.id === id)?.value ?? Infinity;

/** How long a client must at least wait for each answer (RFC 5321, section 4.5.3.2). */
const waits: Readonly<Record<string, number>> = {
  MAIL: secondsOf('timeout-mail'),
  RCPT: secondsOf('timeout-rcpt'),
  DATA: secondsOf('timeout-data-start'),
  '.': secondsOf('timeout-data-end'),
};

export const answerOverTimeout = defineRule({
  id: 'answer-over-timeout',
  title: 'Reply that came after clients may give up',
  group: 'replies',
  severity: 'info',
  source: rfc(5321, '4.5.3.2'),
  *check(document) {
    for (const { command, reply, exchange } of soleAnswersOf(document)) {
      const [line] = reply.lines;
      const wait = waits[command.verb];
      const passed = answerTime(exchange);
      if (line === undefined || wait === undefined || passed === null || passed <= wait) continue;
      const risk = command.verb === '.' ? 'One that gave up sends the message again.' : 'One that gave up tries again later.';
      yield {
        span: line.codeSpan,
        message: `Answered after ${Math.round(passed)} s; a client need wait only ${wait} s ${command.verb === '.' ? 'after the dot' : `for ${command.verb}`}. ${risk}`,
        related: [{ span: command.verbSpan, message: 'What it answers' }],
      };
    }
  },
});
