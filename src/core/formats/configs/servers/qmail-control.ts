import { qmailControls } from '../../../catalogue/settings/qmail.ts';
import { defineConfigFormat } from '../config-format.ts';
import { readOneValue } from '../reading/one-value.ts';

export const qmailControl = defineConfigFormat({
  id: 'qmail-control',
  title: 'qmail control files',
  checked: 'notqmail',
  explains: qmailControls.map(({ name }) => `\`${name}\``).join(', '),
  checks: 'codes in the greeting, time-outs, limits, length of retrying',
  files: qmailControls.map(({ name }) => `qmail/control/${name}`),
  likeness: () => 'fits',
  samples: [
    ['var/qmail/control/smtpgreeting', '«mail.example.org»'],
    ['var/qmail/control/databytes', '20000000'],
    ['var/qmail/control/timeoutsmtpd', '600'],
  ],
  read: (text, path) => readOneValue(qmailControls, text, path),
});
