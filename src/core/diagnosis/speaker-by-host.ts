/** Name suffixes of hosts and whose they are, the longer before the shorter. */
const suffixes: readonly (readonly [suffix: string, speaker: string])[] = [
  ['protection.outlook.com', 'microsoft'],
  ['mail.eo.outlook.com', 'microsoft'],
  ['outlook.com', 'microsoft'],
  ['office365.com', 'microsoft'],
  ['hotmail.com', 'microsoft'],
  ['google.com', 'google'],
  ['googlemail.com', 'google'],
  ['gmail.com', 'google'],
  ['yahoodns.net', 'yahoo'],
  ['yahoo.com', 'yahoo'],
];

/** Who answers at a host, by its name; null where the name does not tell. */
export function speakerByHost(host: string): string | null {
  const name = host.toLowerCase().replace(/\.$/, '');
  return suffixes.find(([suffix]) => name === suffix || name.endsWith(`.${suffix}`))?.[1] ?? null;
}
