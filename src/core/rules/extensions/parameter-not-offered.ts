import { findParameter } from '../../catalogue/index.ts';
import { rfc } from '../../catalogue/source.ts';
import type { Command, Parameter } from '../../smtp/command.ts';
import { editUtterance } from '../../smtp/utterance.ts';
import { isNamed, parametersOf } from '../arguments/parameters-of.ts';
import { quote } from '../quote.ts';
import { defineRule, type Fix } from '../rule.ts';
import { commandsWithHello, relatedHello, type Offers } from './hello-answers.ts';

/** Without them the message is the same and takes the same way. */
const harmless = new Set(['SIZE', 'RET', 'ENVID', 'ORCPT', 'AUTH', 'MT-PRIORITY', 'PRDR']);

export const parameterNotOffered = defineRule({
  id: 'parameter-not-offered',
  title: 'Parameter of an extension that the server does not offer',
  group: 'extensions',
  severity: 'warning',
  source: rfc(5321, '4.1.1.3'),
  *check(document) {
    for (const [{ command }, hello] of commandsWithHello(document)) {
      const { offers } = hello;
      if (offers === null || (command.verb !== 'MAIL' && command.verb !== 'RCPT')) continue;
      const parameters = parametersOf(command);
      // An extension that is not known here may bring what is not known either; and in SIZE = 3 there are no parameters at all.
      const mayBeUnknown = hello.hasUnknownOffers || !parameters.every(isNamed);
      for (const parameter of parameters) {
        const message = judge(command, parameter, offers, mayBeUnknown);
        if (message !== null) yield { span: parameter.span, message, related: [relatedHello(hello)], fixes: listFixes(command, parameter) };
      }
    }
  },
});

function judge({ verb }: Command, parameter: Parameter, offers: Offers, mayBeUnknown: boolean): string | null {
  const { name, value } = parameter;
  if (!isNamed(parameter)) return null;
  const entry = findParameter(name);
  if (entry === null) {
    return mayBeUnknown || offers.has(name) ? null : `No extension that the server offers has a parameter ${quote(name)}; a server answers 555.`;
  }
  if (!entry.verbs.some((permitted) => permitted === verb)) return null;
  const keywords = keywordsFor(name, value, entry.keyword);
  if (keywords.some((keyword) => offers.has(keyword))) return null;
  const [keyword = entry.keyword] = keywords;
  return `The server does not offer ${keyword}${keyword === name ? '' : `, which ${quote(name)}${name === 'BODY' ? `=${quote(value ?? '')}` : ''} needs`}; it may answer 555.`;
}

/** What may offer a parameter; one is enough. */
function keywordsFor(name: string, value: string | null, keyword: string): string[] {
  if (name !== 'BODY') return [keyword];
  return value?.toUpperCase() === 'BINARYMIME' ? ['BINARYMIME'] : ['8BITMIME', 'BINARYMIME'];
}

function listFixes({ utterance }: Command, { name, value, span }: Parameter): Fix[] {
  const isHarmless = harmless.has(name) || (name === 'BODY' && value?.toUpperCase() === '7BIT');
  if (!isHarmless || utterance.pieces !== undefined) return [];
  const from = span.start - utterance.span.start;
  const blank = /[ \t]/.test(utterance.text[from - 1] ?? '') ? 1 : 0;
  const edit = editUtterance(utterance, from - blank, span.end - utterance.span.start, '');
  return edit === null ? [] : [{ title: `Remove ${name}`, edits: [edit], isSafe: false }];
}
