import { enhancedClasses, enhancedSubjects } from '../../catalogue/index.ts';
import { blank, type Explanation } from './explanation.ts';

/** What the numbers of an enhanced code say before its detail is known: `5.X.X`, `X.7.X`, `4.7.X`. `digit` may be `X`. */
export function explainEnhancedTheory(input: string, digit: string, subject: string | null): Explanation {
  const classEntry = enhancedClasses.find(({ id }) => id === digit) ?? null;
  const subjectEntry = enhancedSubjects.find(({ id }) => id === subject) ?? null;
  const entries = [subjectEntry, classEntry].filter((entry) => entry !== null);
  const label = `${classEntry?.id ?? 'X'}.${subject ?? 'X'}.X`;
  return {
    ...blank,
    input,
    kind: 'enhanced-code',
    label,
    title: entries.map(({ title }) => title).join(', '),
    enhanced: label,
    name: entries[0]?.title ?? null,
    class: classEntry?.title ?? null,
    subject: subjectEntry?.title ?? null,
    status: 'standard',
    registered: true,
    verdict: entries[0]?.verdict ?? '',
    meaning: entries.map(({ meaning }) => meaning).join(' '),
    sources: entries.flatMap(({ sources }) => sources),
    retry: classEntry === null ? null : classEntry.id === '2' ? 'no' : classEntry.id === '4' ? 'yes' : 'after-change',
  };
}
