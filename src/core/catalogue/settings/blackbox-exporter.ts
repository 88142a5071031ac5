import type { SettingEntry } from '../setting.ts';
import { work } from '../source.ts';

const manual = work('Prometheus Blackbox exporter 0.23, CONFIGURATION.md and prober/tcp.go');

/** The steps of a probe that talks to a mail server. */
export const blackboxExporterSettings: readonly SettingEntry[] = [
  {
    program: 'blackbox-exporter',
    name: 'expect',
    kind: 'expectation',
    verdict: 'A line that must come before the probe goes on',
    meaning: 'Lines that do not fit are read over, until one does or the time is up: a wrong code shows as a probe that took its whole time-out.',
    sources: [manual],
  },
  {
    program: 'blackbox-exporter',
    name: 'send',
    kind: 'text',
    verdict: 'A line that the probe says; its line feed is added',
    meaning: 'Servers that insist on CR LF want a `\\r` at the end of the text.',
    sources: [manual],
  },
  {
    program: 'blackbox-exporter',
    name: 'starttls',
    kind: 'choice',
    verdict: 'Whether the probe begins to encrypt at this step',
    meaning: 'It belongs behind the 220 with which the server answers STARTTLS. Say hello again afterwards.',
    default: 'false',
    choices: [
      { value: 'true', meaning: 'The handshake of TLS takes place now.' },
      { value: 'false', meaning: 'The connection stays as it is.' },
    ],
    sources: [manual],
  },
];
