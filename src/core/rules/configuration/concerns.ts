import type { Choice } from '../../catalogue/setting.ts';
import type { SmtpDocument } from '../../document.ts';
import type { Problem } from '../rule.ts';
import { write } from './rewrite.ts';

/** The words of a configuration that its catalogue warns of for one reason. */
export function* concerns({ settings, text }: SmtpDocument, why: NonNullable<Choice['concern']>['why']): Generator<Problem, void, undefined> {
  for (const { entry, chosen } of settings) {
    for (const { value, span } of chosen) {
      const concern = entry.choices?.find((choice) => choice.value === value)?.concern;
      if (concern?.why !== why) continue;
      const instead = concern.instead ?? entry.default ?? '';
      const isGood = entry.choices?.some((choice) => choice.value === instead && choice.concern === undefined) === true;
      yield { span, message: `${entry.name} is ${value}. ${concern.advice}`, fixes: isGood ? [write(span, likeWritten(text.slice(span.start, span.end), instead))] : [] };
    }
  }
}

/** Where a file says true for yes, it says false for no. */
function likeWritten(written: string, value: string): string {
  if (written !== 'true' && written !== 'false') return value;
  return value === 'yes' ? 'true' : value === 'no' ? 'false' : value;
}
