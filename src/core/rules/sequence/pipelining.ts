import type { SmtpDocument } from '../../document.ts';
import { isHello } from '../../smtp/command.ts';
import type { Exchange } from '../../smtp/session.ts';
import { showsOrder, standingsOf, type Standing } from '../../smtp/standing.ts';
import type { Utterance } from '../../smtp/utterance.ts';
import { followsOmission, hasOmission } from '../omission.ts';

export type PipeliningFault = 'past-starttls' | 'past-data' | 'past-last' | 'not-offered';

/** What is wrong with a group of commands that were sent without waiting (RFC 2920, section 3.1). */
export interface FaultyGroup {
  readonly fault: PipeliningFault;
  /** What was sent too early. */
  readonly early: Utterance;
  /** What it should have waited for. */
  readonly cause: Standing;
}

const cache = new WeakMap<SmtpDocument, readonly FaultyGroup[]>();

/** One for each group in which something is wrong, with the most particular fault. */
export function faultyGroups(document: SmtpDocument): readonly FaultyGroup[] {
  let groups = cache.get(document);
  if (groups === undefined) {
    groups = [...findFaults(document)];
    cache.set(document, groups);
  }
  return groups;
}

function* findFaults(document: SmtpDocument): Generator<FaultyGroup, void, undefined> {
  for (const session of document.sessions) {
    if (!showsOrder(session)) continue;
    const early = new Map(session.messages.map(({ exchange, lines }) => [exchange, lines[0]]));
    let group: Standing[] = [];
    for (const standing of standingsOf(session)) {
      // Where lines are left out the reply may be among them.
      if (standing.awaits === null || followsOmission(document, standing, standing.awaits)) {
        yield* judge(document, group, early);
        group = [];
      }
      group.push(standing);
    }
    yield* judge(document, group, early);
  }
}

function* judge(document: SmtpDocument, group: readonly Standing[], texts: ReadonlyMap<Exchange, Utterance | undefined>): Generator<FaultyGroup, void, undefined> {
  const fault = pastStartTls(group) ?? pastData(group, texts) ?? (isWhole(group) ? (pastLast(group) ?? notOffered(document, group)) : null);
  if (fault !== null) yield fault;
}

function pastStartTls(group: readonly Standing[]): FaultyGroup | null {
  const at = group.findIndex(({ command, exchange }) => command.verb === 'STARTTLS' && exchange.reply?.code === '220');
  return followed(group, at, 'past-starttls');
}

/** Text is heard as text from DATA on, where the client does not wait for its 354. */
function pastData(group: readonly Standing[], texts: ReadonlyMap<Exchange, Utterance | undefined>): FaultyGroup | null {
  const at = group.findIndex(({ command, exchange }) => command.verb === 'DATA' && exchange.reply?.code === '354');
  const cause = group[at];
  if (cause === undefined) return null;
  const text = texts.get(cause.exchange);
  if (text !== undefined && text.span.start < (cause.exchange.reply?.span.start ?? 0)) return { fault: 'past-data', early: text, cause };
  return followed(group, at, 'past-data');
}

/** After QUIT nothing may come at all, which is another fault. */
function pastLast(group: readonly Standing[]): FaultyGroup | null {
  const at = group.findIndex(({ command }, i) => i < group.length - 1 && mustBeLast(command.verb, command.argument));
  return followed(group, at, group[at]?.command.verb === 'DATA' ? 'past-data' : 'past-last');
}

function notOffered({ text }: SmtpDocument, group: readonly Standing[]): FaultyGroup | null {
  const [first, second] = group;
  const offers = first?.offers ?? null;
  if (first === undefined || second === undefined || offers === null) return null;
  const { command, reply } = offers.hello;
  if (command !== null && reply !== null && hasOmission(text, command.utterance.span.end, reply.span.end)) return null;
  if (offers.offered.some(({ keyword }) => keyword === 'PIPELINING') || second.quit !== null) return null;
  return { fault: 'not-offered', early: second.command.utterance, cause: first };
}

function followed(group: readonly Standing[], at: number, fault: PipeliningFault): FaultyGroup | null {
  const cause = group[at];
  const next = group[at + 1];
  return cause === undefined || next === undefined || cause.quit !== null ? null : { fault, early: next.command.utterance, cause };
}

/** An AUTH that brings its whole answer along may be followed by others; so may one that no standard knows. */
function mustBeLast(verb: string, argument: string): boolean {
  return isHello(verb) || /^(?:DATA|VRFY|EXPN|TURN|ATRN|NOOP)$/.test(verb) || (verb === 'AUTH' && !/\S\s+\S/.test(argument));
}

/**
 * Whether each command of a group was answered by what can answer it. Where a reply is left out of the file, all later ones seem to come
 * a command too late, so that the end of the session goes without one, or a 354 answers what is no DATA.
 */
function isWhole(group: readonly Standing[]): boolean {
  return group.length > 1 && group.every(({ command, exchange }) => isFitting(command.verb, exchange.reply?.code));
}

function isFitting(verb: string, code: string | undefined): boolean {
  switch (code) {
    case undefined:
      return false;
    case '220':
      return verb === 'STARTTLS';
    case '221':
      return verb === 'QUIT';
    case '235':
    case '334':
      return verb === 'AUTH' || verb === '(auth)';
    case '354':
      return verb === 'DATA';
    default:
      return !(code.startsWith('2') && (verb === 'STARTTLS' || verb === 'QUIT' || verb === 'DATA' || verb === 'AUTH'));
  }
}
