import { rfc } from '../../catalogue/source.ts';
import { judgeLiteral } from '../../smtp/address-literal.ts';
import { judgeDomain, type Defect } from '../../smtp/domain.ts';
import { editUtterance, locate } from '../../smtp/utterance.ts';
import { completeCommandsOf } from '../complete-commands.ts';
import { quote } from '../quote.ts';
import { defineRule } from '../rule.ts';

export const helloNameMalformed = defineRule({
  id: 'hello-name-malformed',
  title: 'EHLO or HELO with something that is no host name',
  group: 'arguments',
  severity: 'warning',
  source: rfc(5321, '4.1.1.1'),
  *check(document) {
    for (const { command, exchange } of completeCommandsOf(document)) {
      const { verb, argument, utterance } = command;
      if (verb !== 'EHLO' && verb !== 'HELO' && verb !== 'LHLO') continue;
      const name = argument.trimEnd();
      const defect = judge(name);
      if (defect === null) continue;
      // A sentence may begin with the word EHLO: only the refusal tells that it was said to the server.
      if (/\s/.test(name) && name.split(/\s+/, 3).length > 2 && !/^[45]/.test(exchange.reply?.code ?? '')) continue;
      const at = utterance.text.length - argument.length;
      const mended = name.replace(/^https?:\/\/|[.;,/]{1,4}$/gi, '');
      const isMended = mended !== name && mended !== '' && judge(mended) === null && judgeLiteral(mended) === null;
      const edit = isMended ? editUtterance(utterance, at, at + name.length, mended) : null;
      yield {
        span: locate(utterance, at + defect.from, at + defect.to),
        message: `${verb} takes one host name, not ${quote(name)}: ${defect.why}.`,
        fixes: edit === null ? [] : [{ title: `Write ${quote(mended)}`, edits: [edit], isSafe: false }],
      };
    }
  },
});

function judge(name: string): Defect | null {
  // Literals and bare IP addresses are another rule's.
  if (name === '') return null;
  const blank = /\s+/.exec(name);
  if (blank !== null) return { from: blank.index, to: name.length, why: 'nothing follows the name' };
  if (name.startsWith('[') || judgeLiteral(name) !== null) return null;
  const foreign = /[\u0080-\uffff]+/.exec(name);
  if (foreign !== null) return { from: foreign.index, to: foreign.index + foreign[0].length, why: 'only ASCII may stand here; write it as xn--…' };
  const defect = judgeDomain(name);
  return defect?.why.startsWith('_') === true ? { ...defect, why: 'a host name has no underscore, and Exim refuses it' } : defect;
}
