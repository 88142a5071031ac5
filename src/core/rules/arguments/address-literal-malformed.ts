import { rfc } from '../../catalogue/source.ts';
import { judgeLiteral } from '../../smtp/address-literal.ts';
import type { Command } from '../../smtp/command.ts';
import { readEnvelopePath } from '../../smtp/envelope.ts';
import { splitMailbox } from '../../smtp/mailbox.ts';
import { editUtterance, locate } from '../../smtp/utterance.ts';
import { completeCommandsOf } from '../complete-commands.ts';
import { quote } from '../quote.ts';
import { defineRule } from '../rule.ts';

export const addressLiteralMalformed = defineRule({
  id: 'address-literal-malformed',
  title: 'IP address that is not written as a literal',
  group: 'arguments',
  severity: 'warning',
  source: rfc(5321, '4.1.3'),
  *check(document) {
    for (const { command } of completeCommandsOf(document)) {
      const place = placeOfDomain(command);
      const defect = place === null ? null : judgeLiteral(place.text);
      if (place === null || defect === null) continue;
      const { utterance } = command;
      const edit = defect.mended === null ? null : editUtterance(utterance, place.start, place.start + place.text.length, defect.mended);
      yield {
        span: locate(utterance, place.start, place.start + place.text.length),
        message: `${defect.what}: ${defect.mended === null ? quote(place.text) : `write ${quote(defect.mended)}`}.`,
        fixes: edit === null || defect.mended === null ? [] : [{ title: `Write ${quote(defect.mended)}`, edits: [edit], isSafe: true }],
      };
    }
  },
});

/** Where a domain or a literal stands: after the verb of a hello, after the `@` of an address. */
function placeOfDomain(command: Command): { text: string; start: number } | null {
  const { verb, argument, utterance } = command;
  if (verb === 'EHLO' || verb === 'HELO' || verb === 'LHLO') {
    const text = argument.trimEnd();
    return /\s/.test(text) ? null : { text, start: utterance.text.length - argument.length };
  }
  const path = readEnvelopePath(command);
  if (path?.kind !== 'bracketed') return null;
  const { at, domain } = splitMailbox(path.address);
  return domain === null ? null : { text: domain, start: path.addressAt + at + 1 };
}
