import { rfc } from '../../catalogue/source.ts';
import type { Command } from '../../smtp/command.ts';
import { readEnvelopePath } from '../../smtp/envelope.ts';
import { editUtterance, locate } from '../../smtp/utterance.ts';
import { completeCommandsOf, isSaidAsCommand } from '../complete-commands.ts';
import { defineRule, type Fix } from '../rule.ts';

const keywords: Readonly<Record<string, string>> = { MAIL: 'FROM:', RCPT: 'TO:' };
/** The other command's word says that the verb may be what is wrong. */
const otherKeyword: Readonly<Record<string, RegExp>> = { MAIL: /^TO\b/i, RCPT: /^FROM\b/i };
const otherVerb: Readonly<Record<string, string>> = { MAIL: 'RCPT', RCPT: 'MAIL' };

export const pathKeywordWrong = defineRule({
  id: 'path-keyword-wrong',
  title: 'MAIL without FROM: or RCPT without TO:',
  group: 'arguments',
  severity: 'error',
  source: rfc(5321, '4.1.1.2'),
  *check(document) {
    for (const { command, exchange } of completeCommandsOf(document)) {
      const path = readEnvelopePath(command);
      if (path?.kind !== 'lead') continue;
      const { verb, utterance } = command;
      const { found, start } = path;
      const address = addressIn(found);
      if (!isSaidAsCommand(command, exchange)) continue;
      const keyword = keywords[verb] ?? '';
      const isOther = otherKeyword[verb]?.test(found) ?? false;
      const length = address > 0 ? found.slice(0, address).trimEnd().length : found.length;
      yield {
        span: locate(utterance, start, start + length),
        message: isOther
          ? `${verb} goes with ${keyword} – or was ${otherVerb[verb] ?? ''} ${keywords[otherVerb[verb] ?? ''] ?? ''} meant?`
          : `${verb} needs ${keyword} before the address, with its colon and no blank before it.`,
        fixes: address === -1 ? [] : listFixes(command, start, start + address, isOther),
      };
    }
  },
});

/** Where the address begins, after whatever stands in the keyword's place; -1 where none is to be seen. */
function addressIn(found: string): number {
  const bracket = found.indexOf('<');
  if (bracket !== -1) return bracket;
  const word = /(?:^|[\s:=;])([^\s:=;@]+@[^\s@]+)/.exec(found);
  return word === null ? -1 : word.index + word[0].length - (word[1] ?? '').length;
}

function listFixes({ verb, utterance, verbSpan }: Command, from: number, to: number, isOther: boolean): Fix[] {
  const keyword = keywords[verb] ?? '';
  const fixes: Fix[] = [];
  // Where no blank follows the verb, as in `MAIL<a>`, one is needed.
  const isAttached = /\S/.test(utterance.text[from - 1] ?? ' ');
  const edit = editUtterance(utterance, from, to, isAttached ? ` ${keyword}` : keyword);
  if (edit !== null) fixes.push({ title: `Write ${verb} ${keyword}`, edits: [edit], isSafe: !isOther });
  const other = otherVerb[verb];
  if (isOther && other !== undefined && verbSpan.end - verbSpan.start === verb.length) {
    fixes.push({ title: `Write ${other} instead of ${verb}`, edits: [{ span: verbSpan, text: other }], isSafe: false });
  }
  return fixes;
}
