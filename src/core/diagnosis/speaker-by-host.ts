import { speakerTexts } from './speakers/index.ts';

/** Name suffixes of hosts and whose they are, the longer before the shorter. */
const suffixes = speakerTexts
  .flatMap(({ speaker, hosts }) => (hosts?.split('|') ?? []).map((suffix) => ({ suffix, speaker })))
  .sort((a, b) => b.suffix.length - a.suffix.length);

/** Who answers at a host, by its name; null where the name does not tell. */
export function speakerByHost(host: string): string | null {
  const name = host.toLowerCase().replace(/\.$/, '');
  return suffixes.find(({ suffix }) => name === suffix || name.endsWith(`.${suffix}`))?.speaker ?? null;
}
