import { findText, preparePatterns } from './find-text.ts';
import { speakerByHost } from './speaker-by-host.ts';
import { speakerTexts } from './speakers/index.ts';

/** What is known of who answers. */
export interface SpeakerClues {
  readonly host?: string;
  readonly greeting?: string;
}

const prepared = speakerTexts.map(({ speaker, greetings, marks }) => ({
  speaker,
  greetings: preparePatterns(greetings),
  marks: preparePatterns(marks),
}));

/** Who wrote a reply, given in lower case: by the host, else by the greeting, else by what it holds; null where nothing tells. */
export function findSpeaker(lower: string, { host, greeting }: SpeakerClues): string | null {
  const byHost = host === undefined ? null : speakerByHost(host);
  if (byHost !== null) return byHost;
  const greeted = greeting === undefined ? null : greeting.slice(0, 500).toLowerCase();
  const byGreeting = greeted === null ? undefined : prepared.find(({ greetings }) => greetings.some((pattern) => findText(pattern, greeted) !== null));
  return (byGreeting ?? prepared.find(({ marks }) => marks.some((pattern) => findText(pattern, lower) !== null)))?.speaker ?? null;
}
