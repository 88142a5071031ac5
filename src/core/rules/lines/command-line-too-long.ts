import { findParameter, parameters } from '../../catalogue/index.ts';
import type { ParameterEntry } from '../../catalogue/parameter.ts';
import { rfc } from '../../catalogue/source.ts';
import type { Command, Parameter } from '../../smtp/command.ts';
import { withOffers, type Offer } from '../../smtp/offer.ts';
import { overflow } from './overflow.ts';
import { defineRule } from '../rule.ts';

/** With the verb and CRLF (RFC 5321, section 4.5.3.1.4). */
const plainLimit = 512;

export const commandLineTooLong = defineRule({
  id: 'command-line-too-long',
  title: 'Command line over its limit',
  group: 'lines',
  severity: 'warning',
  source: rfc(5321, '4.5.3.1.4'),
  *check({ sessions, encoding }) {
    for (const session of sessions) {
      for (const [{ command }, offers] of withOffers(session)) {
        // Answers to 334 have a limit of their own (RFC 4954, section 4), and no line is shorter than the plain limit's end.
        if (command === null || command.octets <= plainLimit || command.verb === '(auth)' || command.verb === '.') continue;
        const extras = listExtras(command);
        const limit = plainLimit + sum(extras);
        if (command.octets <= limit) continue;
        yield {
          span: overflow(command.utterance, limit, encoding),
          message: describe(command, limit, extras, offers),
        };
      }
    }
  },
});

interface Extra {
  readonly name: string;
  readonly octets: number;
}

/** What the extension parameters on this very line add to its limit; a parameter that stands there twice adds once. */
function listExtras(command: Command): Extra[] {
  const extras = new Map<string, Extra>();
  for (const parameter of command.parameters) {
    const octets = incrementOf(findParameter(parameter.name), command.verb, parameter);
    if (octets > 0) extras.set(parameter.name, { name: parameter.name, octets });
  }
  return [...extras.values()];
}

function incrementOf(entry: ParameterEntry | null, verb: string, { value }: Parameter): number {
  if (entry === null || !entry.verbs.some((permitted) => permitted === verb)) return 0;
  if (entry.incrementFor !== undefined && entry.incrementFor !== value?.toUpperCase()) return 0;
  return entry.increment ?? 0;
}

function describe(command: Command, limit: number, extras: readonly Extra[], offers: readonly Offer[] | null): string {
  const name = command.verb === '' ? 'Command' : command.verb;
  const sumOfExtras = extras.map((extra) => ` + ${extra.octets} for ${extra.name}`).join('');
  const why = extras.length === 0 ? `${plainLimit} octets with CRLF` : `${limit} octets with CRLF (${plainLimit}${sumOfExtras})`;
  const offered = offers === null ? '' : describeOffer(command, limit, offers);
  return `${name} line of ${command.octets} octets; the limit is ${why}. A server may answer 500.${offered}`;
}

/** RFC 1869, section 4.1.2 adds up what every offered extension may bring, whether the line uses it or not. */
function describeOffer(command: Command, limit: number, offers: readonly Offer[]): string {
  const keywords = new Set(offers.map(({ keyword }) => keyword));
  const offered = parameters
    .filter((entry) => isOffered(entry, keywords) && entry.verbs.some((verb) => verb === command.verb))
    .map(({ name, increment }) => ({ name, octets: increment ?? 0 }))
    .filter(({ octets }) => octets > 0);
  const most = plainLimit + sum(offered);
  if (most <= limit) return '';
  return ` Counting all that the server offered (${offered.map(({ name }) => name).join(', ')}) it would be ${most}.`;
}

/** A value that alone brings octets is a keyword of its own: BINARYMIME. */
function isOffered({ keyword, incrementFor }: ParameterEntry, keywords: ReadonlySet<string>): boolean {
  return keywords.has(incrementFor ?? keyword);
}

function sum(extras: readonly Extra[]): number {
  return extras.reduce((total, { octets }) => total + octets, 0);
}
