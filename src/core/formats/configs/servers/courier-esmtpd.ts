import { findSetting } from '../../../catalogue/settings/index.ts';
import type { Setting } from '../../../smtp/setting.ts';
import { defineConfigFormat } from '../config-format.ts';
import { settingFor } from '../reading/setting-for.ts';
import { readShellVariables } from '../reading/shell-variables.ts';

export const courierEsmtpd = defineConfigFormat({
  id: 'courier-esmtpd',
  title: 'Courier esmtpd',
  checked: 'Courier 1.0.16',
  explains: 'which checks and commands the server has, and what it answers',
  checks: '–',
  files: ['courier/esmtpd', 'courier/esmtpd-msa', 'courier/esmtpd-ssl'],
  likeness: () => 'fits',
  samples: [['etc/courier/esmtpd', 'BOFHCHECKDNS=1', 'BOFHNOVRFY=1', 'AUTH_REQUIRED=0', 'PORT=smtp', 'BLACKLISTS="-block=zen.spamhaus.org,BLOCK"', '# AUTH_REQUIRED=1']],
  read,
});

function read(text: string): Setting[] {
  return readShellVariables(text).flatMap((variable) => {
    const entry = findSetting('courier', variable.name);
    return entry === null ? [] : [settingFor(text, entry, variable)];
  });
}
