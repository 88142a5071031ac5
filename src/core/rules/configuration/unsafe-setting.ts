import { rfc } from '../../catalogue/source.ts';
import { defineRule } from '../rule.ts';
import { concerns } from './concerns.ts';

export const unsafeSetting = defineRule({
  id: 'unsafe-setting',
  title: 'Setting that opens what should be shut',
  group: 'configuration',
  severity: 'warning',
  source: rfc(5321, '7'),
  *check(document) {
    yield* concerns(document, 'unsafe');
  },
});
