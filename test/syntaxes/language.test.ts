import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface LanguageConfiguration {
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
}

interface Manifest {
  readonly contributes: { readonly languages: readonly { readonly id: string; readonly firstLine: string }[] };
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

describe('a word in a transcript', () => {
  const { wordPattern } = read('syntaxes/language-configuration.json') as LanguageConfiguration;
  const words = (line: string) => line.match(new RegExp(wordPattern.pattern, `g${wordPattern.flags}`)) ?? [];

  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['550 5.7.26 Unauthenticated', ['550', '5.7.26', 'Unauthenticated']],
    ['250-8BITMIME', ['250', '8BITMIME']],
    ['250-X-EXPS GSSAPI NTLM', ['250', 'X-EXPS', 'GSSAPI', 'NTLM']],
    ['554-5.7.1 No', ['554', '5.7.1', 'No']],
    ['MAIL FROM:<почта@example.org> MT-PRIORITY=3', ['MAIL', 'FROM', 'почта', 'example', 'org', 'MT-PRIORITY', '3']],
    ['<-  250-SIZE 10240000', ['250', 'SIZE', '10240000']],
  ];
  for (const [line, expected] of cases) it(`is what one reads as one: ${line}`, () => assert.deepEqual([...words(line)], expected));
});

describe('the first line', () => {
  const language = (read('package.json') as Manifest).contributes.languages.find(({ id }) => id === 'smtp');
  const tells = (line: string) => new RegExp(language?.firstLine ?? '(?!)').test(line);

  const telling = ['220 mail.example.org ESMTP Postfix (Debian/GNU)', '220-mx.example.net SMTP ready', 'S: 220 mail.example.org ESMTP', '=== Trying 192.0.2.25:25...'];
  for (const line of telling) it(`tells the language: ${line}`, () => assert.ok(tells(line)));

  const silent = ['220 ftp.example.org FTP server ready', '220', '250 mail.example.org ESMTP', 'x 220 a ESMTP', '2200 a ESMTP', '=== A heading ==='];
  for (const line of silent) it(`does not: ${line}`, () => assert.ok(!tells(line)));
});
