import { defineConfigFormat } from '../config-format.ts';
import { tableFormat } from './table-format.ts';

const names = ['postscreen_access', 'postscreen_access.cidr', 'postscreen_access.pcre', 'postscreen_access.regexp'];

export const postfixPostscreenAccess = defineConfigFormat({
  id: 'postfix-postscreen-access',
  title: 'Postfix postscreen access table',
  checked: 'Postfix 3.7.11',
  explains: 'permit, reject, dunno',
  checks: 'codes, which postscreen does not take',
  files: names.map((name) => `postfix/${name}`),
  candidates: [...names, 'postfix/*postscreen*access*', 'postfix/postscreen_*list*'],
  samples: [['etc/postfix/postscreen_access.cidr', '# the office may come in, its neighbours may not', '192.0.2.7/32  permit', '192.0.2.0/24  reject', '2001:db8::/32 dunno']],
  ...tableFormat('postscreen-access', (word) => /^(?:permit|reject|dunno|[45]\d\d)$/i.test(word)),
});
