import type { SmtpDocument } from '../../document.ts';
import { readLines } from '../../text/line.ts';
import { applyEdits, type Edit, type Span } from '../../text/span.ts';
import { openAssignments } from './assignments.ts';
import { openAuthLines } from './auth-lines.ts';
import { openCommandLines } from './command-lines.ts';
import { findContent } from './content.ts';
import { findCopies } from './copies.ts';
import { openCover, runOf, type Cover } from './cover.ts';
import { findCredentials } from './dialogue.ts';
import { Edits } from './edits.ts';
import { findPeopleAndPlaces } from './people-and-places.ts';
import { byStart, findOverlap, indexSaid, type Said } from './said.ts';
import type { Kind, Secret } from './secret.ts';
import { openTlsSecrets } from './tls-secrets.ts';
import { findUrlPasswords } from './urls.ts';

/** What to hide besides secrets, which always go. */
export interface RedactOptions {
  readonly addresses?: boolean;
  readonly hosts?: boolean;
  readonly ips?: boolean;
  /** What messages say. */
  readonly content?: boolean;
}

/** Something that was hidden, and where it stood in the text as it was; never what it was. */
export interface Replaced {
  readonly kind: Kind;
  readonly span: Span;
}

export interface Redaction {
  readonly text: string;
  /** In the order of the text. */
  readonly replaced: readonly Replaced[];
  /** What makes the text of the original, in the original's offsets. */
  readonly edits: readonly Edit[];
}

/** A text, or a part of it, without its secrets; on demand also without the people, hosts and contents that it shows. */
export function redact(document: SmtpDocument, options: RedactOptions = {}, within: Span = { start: 0, end: document.text.length }): Redaction {
  const said = indexSaid(document);
  const cover = openCover(document, said);
  const edits = new Edits();
  const replaced: Replaced[] = [];
  const secrets = joinOverlapping(findSecrets(document, said, cover));
  for (const { kind, span } of secrets) replaced.push({ kind, span });
  edits.add(secrets.flatMap(({ span, places }) => cover.hide(span, places)));
  const more = [
    ...(options.content === true ? findContent(document, cover) : []),
    ...findPeopleAndPlaces(document, options, cover),
  ];
  // What is hidden already is hidden once.
  for (const kinds of [['content'], ['address'], ['host', 'ip']] as const) {
    const fresh = more.filter(({ kind, edits: own }) => kinds.some((one) => one === kind) && (kind === 'content' || !own.some((edit) => edits.has(edit.span))));
    for (const { kind, span } of fresh) replaced.push({ kind, span });
    edits.add(fresh.flatMap((one) => one.edits));
  }
  const isWithin = ({ start, end }: Span): boolean => start >= within.start && end <= within.end;
  const chosen = edits.all.filter(({ span }) => isWithin(span));
  const shifted = chosen.map(({ span, text }) => ({ span: { start: span.start - within.start, end: span.end - within.start }, text }));
  return {
    text: applyEdits(document.text.slice(within.start, within.end), shifted),
    replaced: replaced.filter(({ span }) => isWithin(span)).sort((a, b) => byStart(a.span, b.span)),
    edits: chosen,
  };
}

/** Every secret of a document with all its copies; they may overlap. */
export function findSecrets(document: SmtpDocument, said: Said = indexSaid(document), cover: Cover = openCover(document, said)): Secret[] {
  const secrets = findCredentials(document);
  const known = [...secrets].sort((a, b) => byStart(a.span, b.span)).map(({ span }) => span);
  const [findAuth, findOptions, findAssignments, findTls] = [openAuthLines(), openCommandLines(), openAssignments(), openTlsSecrets()];
  for (const line of readLines(document.text)) {
    for (const secret of findAuth(line)) if (said.partAt(secret.span) === null) secrets.push(secret);
    for (const secret of [...findUrlPasswords(line), ...findOptions(line)]) if (said.partAt(secret.span) !== 'reply') secrets.push(secret);
    for (const secret of findAssignments(line)) if (isAround(said, secret)) secrets.push(secret);
    for (const secret of findTls(line)) if (said.partAt(secret.span) === null) secrets.push(secret);
  }
  const around = secrets.filter((secret, i) => i < known.length || findOverlap(known, secret.span) === null);
  return [...around, ...findCopies(document, around, said, cover)].sort((a, b) => byStart(a.span, b.span));
}

/** A reply's prose names passwords and shows none; a command has none but AUTH. */
function isAround(said: Said, { span }: Secret): boolean {
  const part = said.partAt(span);
  return part === null || part === 'message' || part === 'chunk';
}

/** Secrets that overlap are hidden as one. Octets of a dump stand apart: each has a place of its own. */
function joinOverlapping(secrets: readonly Secret[]): Secret[] {
  const joined: Secret[] = [];
  for (const secret of secrets) {
    const last = joined.at(-1);
    if (last === undefined || secret.span.start >= last.span.end) {
      joined.push(secret);
      continue;
    }
    const span = joinSpans(last.span, secret.span);
    const isApart = last.places !== undefined || secret.places !== undefined;
    const places = isApart ? { places: [...new Set([...(last.places ?? runOf(last.span)), ...(secret.places ?? runOf(secret.span))])].sort((a, b) => a - b) } : {};
    joined[joined.length - 1] = { kind: last.kind, span, values: last.values, ...places };
  }
  return joined;
}

function joinSpans(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
