import type { Choice } from '../../catalogue/setting.ts';
import type { SmtpDocument } from '../../document.ts';
import type { Problem } from '../rule.ts';

/** The words of a configuration that its catalogue warns of for one reason. */
export function* concerns({ settings }: SmtpDocument, why: NonNullable<Choice['concern']>['why']): Generator<Problem, void, undefined> {
  for (const { entry, chosen } of settings) {
    for (const { value, span } of chosen) {
      const concern = entry.choices?.find((choice) => choice.value === value)?.concern;
      if (concern?.why === why) yield { span, message: `${entry.name} is ${value}. ${concern.advice}` };
    }
  }
}
