import { rfc } from '../../catalogue/source.ts';
import { defineRule } from '../rule.ts';
import { concerns } from './concerns.ts';

export const testSettingLeftOn = defineRule({
  id: 'test-setting-left-on',
  title: 'Setting that is meant for tests',
  group: 'configuration',
  severity: 'warning',
  source: rfc(5321, '4.2.1'),
  *check(document) {
    yield* concerns(document, 'testing');
  },
});
