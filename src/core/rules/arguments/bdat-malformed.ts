import { rfc } from '../../catalogue/source.ts';
import { locate } from '../../smtp/utterance.ts';
import { completeCommandsOf } from '../complete-commands.ts';
import { defineRule } from '../rule.ts';

/** The greatest number of 63 bits, which is what programs count octets with. */
const largest = 9_223_372_036_854_775_807n;

export const bdatMalformed = defineRule({
  id: 'bdat-malformed',
  title: 'BDAT whose size or end is wrong',
  group: 'arguments',
  severity: 'error',
  source: rfc(3030, '2'),
  *check(document) {
    for (const { command } of completeCommandsOf(document)) {
      const { verb, argument, utterance } = command;
      const written = argument.trimEnd();
      if (verb !== 'BDAT' || written === '') continue;
      const why = judge(written);
      const at = utterance.text.length - argument.length;
      if (why !== null) yield { span: locate(utterance, at, at + written.length), message: why };
    }
  },
});

function judge(written: string): string | null {
  const [size = '', mark, ...more] = written.split(/[ \t]+/, 4);
  if (/^-\d/.test(size)) return 'A chunk has no negative size; write its octets: BDAT 1024.';
  if (!/^\d+$/.test(size)) return 'The size of the chunk is a number of octets and nothing else: BDAT 1024, or BDAT 1024 LAST.';
  const digits = size.replace(/^0+/, '');
  if (digits.length > 19 || BigInt(digits === '' ? '0' : digits) > largest) return 'No server takes a chunk of so many octets; split the message or correct the size.';
  if (mark === undefined) return null;
  if (mark.toUpperCase() !== 'LAST') return 'Only LAST may follow the size; the chunk itself begins on the next line.';
  return more.length === 0 ? null : 'Nothing may follow LAST; the chunk itself begins on the next line.';
}
