import { defineConfigFormat } from '../config-format.ts';
import { tableFormat } from './table-format.ts';

const kinds = ['access', 'client_access', 'helo_access', 'sender_access', 'recipient_access', 'client_checks', 'helo_checks', 'sender_checks', 'recipient_checks'];
const names = kinds.flatMap((name) => [name, `${name}.pcre`, `${name}.regexp`, `${name}.cidr`, `${name}.map`]);

export const postfixAccess = defineConfigFormat({
  id: 'postfix-access',
  title: 'Postfix access table',
  checked: 'Postfix 3.7.11',
  explains: 'actions, reply codes, texts, restrictions',
  checks: 'codes, bare numbers, codes behind an action, texts',
  files: names.map((name) => `postfix/${name}`),
  candidates: [...names.filter((name) => !name.startsWith('access')), 'postfix/*_access', 'postfix/*_access.*', 'postfix/*_checks', 'postfix/*access*', 'postfix/maps/*', 'postfix/cidr/*', 'postfix/*.cidr'],
  samples: [
    ['etc/postfix/sender_access', '# whom we do not want', 'news@example.net   REJECT «We have asked you to stop»', 'example.org        «550 5.7.1 No mail from there»', 'friends.example    OK', 'trap@example.com   DISCARD'],
    ['etc/postfix/client_access.cidr', '192.0.2.0/24       «421 4.7.0 Come back later»', '198.51.100.7/32    DEFER', '2001:db8::/32      permit'],
    ['etc/postfix/helo_checks.pcre', '/^\\[?192\\.0\\.2\\.1\\]?$/  REJECT «5.7.1 That is my own address»', 'if /example/', '/^mail\\.example\\.(com|net)$/i «554 5.7.1 You are not $1»', 'endif'],
  ],
  ...tableFormat('access', isKnown, (word) => /^(?:RELAY|ERROR:|SKIP$|SUBJECT:)/.test(word)),
});

function isKnown(word: string): boolean {
  return /^[45]\d\d$/.test(word) || /^(?:ok|dunno|reject|permit|defer\w*|hold|discard|filter|redirect|bcc|prepend|warn|info|(?:permit|reject|check|warn)_\w+)$/i.test(word);
}
