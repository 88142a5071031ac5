import type { Setting } from '../../../smtp/setting.ts';
import { readLines } from '../../../text/line.ts';
import { defineConfigFormat, type Likeness } from '../config-format.ts';
import { withoutComments } from '../reading/without-comments.ts';
import { actionAt } from './postfix-table.ts';
import { settingOfRightSide } from './right-sides.ts';

/** What a rule answers Postfix, up to the next semicolon; `rate(…)`, `size(…)` and `rcpt(…)` hold the answer behind item, number and seconds. */
const action = /(?:^|[;\s])action\s{0,8}=\s{0,8}(?:(?:rate|size|rcpt)\w{0,8}\([^/()]{1,80}\/[^/()]{1,20}\/[^/()]{1,20}\/([^)\r\n;]{1,1000})\)|([^;\r\n(][^;\r\n]{0,1000}))/gi;

export const postfwd = defineConfigFormat({
  id: 'postfwd',
  title: 'postfwd rules',
  checked: 'postfwd 1.35',
  explains: 'actions, reply codes, texts',
  checks: 'as in an access table',
  files: ['postfwd.cf', 'postfwd.cf.*', 'postfwd/*.cf', 'postfwd*.cf'],
  likeness,
  samples: [
    [
      'etc/postfix/postfwd.cf',
      '# id=OLD; action=250 no',
      'id=LIST01; rbl=zen.example.org; action=«554 5.7.1 Listed, see our page»',
      'id=SIZE01; size>=5000000; action=REJECT «That is too large»',
      'id=RATE01; sender=~.; action=rate(client_address/3/300/«450 4.7.1 No more than 3 in 5 minutes»)',
      'id=GREY01; action=DUNNO',
    ],
  ],
  read,
});

function likeness(file: string): Likeness {
  const text = withoutComments(file);
  if (/^\s{0,8}(?:id\s{0,4}=|&&\w{1,80}\s{0,4}\{)/m.test(text) && /\baction\s{0,4}=/.test(text)) return 'plain';
  return /\S/.test(text) ? 'against' : 'fits';
}

function read(file: string): Setting[] {
  const text = withoutComments(file);
  const found: Setting[] = [];
  for (const { text: line, start } of readLines(text)) {
    for (const { 0: whole, 1: limited, 2: plain = '', index } of line.matchAll(action)) {
      const answer = limited ?? plain;
      const from = start + index + whole.length - answer.length - (limited === undefined ? 0 : 1);
      const first = actionAt(text, from, from + answer.trimEnd().length);
      const setting = first === null ? null : settingOfRightSide(text, first, 'access');
      if (setting !== null) found.push(setting);
    }
  }
  return found;
}
