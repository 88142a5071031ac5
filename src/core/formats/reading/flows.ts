import type { Utterance } from '../../smtp/utterance.ts';
import { learnSides } from './sides.ts';
import { joinWireLines, type Run, type WireLines } from './wire-lines.ts';

/** The connections of a capture: who of two endpoints is the server, and what each side said, line by line. */
export interface Flows {
  readonly hear: (from: string, to: string, run: Run) => Utterance[];
  /** Two endpoints begin anew, or end: what was left unfinished between them is dropped. */
  readonly reset: (from: string, to: string) => void;
  readonly end: () => Utterance[];
}

/** Ports on which a server listens that begins in the clear, and their names in /etc/services. */
const serverPort = /[.:](?:25|24|587|2525|smtp|submission|lmtp)$/;

/** How far a connection is from TLS, behind which nothing can be read. */
type Cover = 'none' | 'asked' | 'on';

export function openFlows(): Flows {
  const sides = learnSides();
  const streams = new Map<string, WireLines>();
  const covers = new Map<string, Cover>();

  const streamOf = (speaker: Utterance['speaker'], connection: string): WireLines => {
    const key = `${speaker} ${connection}`;
    const stream = streams.get(key) ?? joinWireLines(speaker, connection);
    streams.set(key, stream);
    return stream;
  };
  /** The lines up to the one with which TLS begins. */
  const uncover = (connection: string, lines: readonly Utterance[]): Utterance[] => {
    const clear: Utterance[] = [];
    for (const line of lines) {
      const cover = covers.get(connection) ?? 'none';
      if (cover === 'on') break;
      clear.push(line);
      if (line.speaker === 'client' && /^STARTTLS\s*$/i.test(line.text)) covers.set(connection, 'asked');
      else if (line.speaker === 'server' && cover === 'asked') covers.set(connection, line.text.startsWith('220') ? 'on' : 'none');
    }
    return clear;
  };

  return {
    hear(from, to, run) {
      const connection = nameConnection(from, to);
      if (covers.get(connection) === 'on') return [];
      if (serverPort.test(from) !== serverPort.test(to)) sides.settle(connection, from, serverPort.test(from) ? 'server' : 'client');
      const speaker = sides.speaker(connection, from, firstLine(run.text));
      return speaker === null ? [] : uncover(connection, streamOf(speaker, connection).take(run));
    },
    reset(from, to) {
      const connection = nameConnection(from, to);
      sides.forget(connection);
      covers.delete(connection);
      streams.delete(`client ${connection}`);
      streams.delete(`server ${connection}`);
    },
    end: () => [...streams.values()].flatMap((stream) => stream.end()).filter(({ session = '' }) => covers.get(session) !== 'on'),
  };
}

/** The same for both directions. */
export function nameConnection(from: string, to: string): string {
  return from < to ? `${from} - ${to}` : `${to} - ${from}`;
}

function firstLine(text: string): string {
  const end = text.indexOf('\n');
  return (end === -1 ? text : text.slice(0, end)).replace(/\r$/, '');
}
