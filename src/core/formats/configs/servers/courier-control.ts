import { courierControls } from '../../../catalogue/settings/courier.ts';
import { defineConfigFormat } from '../config-format.ts';
import { readOneValue } from '../reading/one-value.ts';

export const courierControl = defineConfigFormat({
  id: 'courier-control',
  title: 'Courier control files',
  checked: 'Courier 1.0.16',
  explains: courierControls.map(({ name }) => `\`${name}\``).join(', '),
  checks: 'time-outs, limits, length of retrying',
  files: courierControls.map(({ name }) => `courier/${name}`),
  likeness: () => 'fits',
  samples: [
    ['etc/courier/sizelimit', '20971520'],
    ['etc/courier/queuetime', '5d'],
    ['etc/courier/esmtptimeoutdata', '10m'],
  ],
  read: (text, path) => readOneValue(courierControls, text, path),
});
