import { findSetting } from '../../../catalogue/settings/index.ts';
import type { Setting } from '../../../smtp/setting.ts';
import { readAssignments } from '../reading/assignments.ts';
import { defineConfigFormat, type Likeness } from '../config-format.ts';
import { settingFor } from '../reading/setting-for.ts';

const telling = /^[ \t#]{0,4}(?:LOOPBACKONLY|MINTIME|LIGHTGREY|MXGREY|ERRACCEPT|DNSWL|SQLPASSWD)=/gm;

export const gld = defineConfigFormat({
  id: 'gld',
  title: 'gld',
  checked: 'gld 1.7',
  explains: 'code and text of refusals, delay',
  checks: 'codes, texts, training mode',
  files: ['gld.conf'],
  likeness: (text: string): Likeness => (new Set(text.match(telling)).size >= 2 ? 'plain' : 'fits'),
  samples: [['etc/gld.conf', 'PORT=2525', 'MINTIME=450', '# MESSAGE=550 never', 'MESSAGE=«451 Come back in a minute»', 'TRAINING=0']],
  read,
});

function read(text: string): Setting[] {
  return readAssignments(text).flatMap((assignment) => {
    const entry = findSetting('gld', assignment.name);
    return entry === null ? [] : [settingFor(text, entry, assignment)];
  });
}
