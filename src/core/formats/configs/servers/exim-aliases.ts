import type { Setting } from '../../../smtp/setting.ts';
import { readLines } from '../../../text/line.ts';
import { defineConfigFormat } from '../config-format.ts';
import { redirectionsIn } from './exim-text.ts';

/** A key, a colon or a blank, and what only Exim knows. */
const telling = /^[^#\s][^\n]{0,300}?[\s:,"]:(?:fail|defer|blackhole|unknown):/m;

export const eximAliases = defineConfigFormat({
  id: 'exim-aliases',
  title: 'Exim aliases',
  checked: 'Exim 4.96',
  explains: '`:fail:`, `:defer:`, `:blackhole:`, their codes and texts',
  checks: 'codes and texts',
  files: [],
  candidates: ['aliases', 'aliases.*', '*.aliases', 'aliases/*', 'exim*/virtual*', 'virtual/*'],
  likeness: (text) => (telling.test(text) ? 'plain' : 'fits'),
  samples: [
    [
      'etc/aliases',
      '# nobody: :fail: 550 Unknown',
      'postmaster: root',
      'x.employee: :fail: «550 5.1.6 Left us; write to team@example.org»',
      'builder:    :defer: «Being moved to another host, 450 mails wait»',
      'bin:        :blackhole:',
    ],
    ['etc/exim4/virtual/example.org', 'info: info@example.net', '*: :fail: «No such person here»'],
  ],
  read,
});

function read(text: string): Setting[] {
  const found: Setting[] = [];
  for (const { text: line, start } of readLines(text)) {
    if (line.startsWith('#') || !line.includes(':')) continue;
    for (const setting of redirectionsIn({ text: line, at: (offset) => start + offset }, { start: 0, end: line.trimEnd().length })) found.push(setting);
  }
  return found;
}
