import {
  configFormats,
  enhancedClasses,
  enhancedCodes,
  enhancedRanges,
  enhancedSubjects,
  formats,
  keywords,
  reasons,
  replyCodes,
  rules,
  speakers,
  verbs,
} from '../../core/index.ts';
import { UsageError } from '../usage-error.ts';

export interface ListOptions {
  readonly json?: boolean;
}

const lists = {
  codes: () => replyCodes.map(({ code, name, title, status }) => ({ code, name, title, status })),
  enhanced: () => [
    ...enhancedClasses.map(({ id, title }) => ({ code: `${id}.X.X`, name: title, title, status: 'standard', registered: true })),
    ...enhancedSubjects.map(({ id, title }) => ({ code: `X.${id}.X`, name: title, title, status: 'standard', registered: true })),
    ...enhancedCodes.map(({ code, name, title, status, registered, forms }) => {
      const classes = Object.keys(forms);
      return { code: `${registered || classes.length > 1 ? 'X' : classes[0]}.${code}`, name, title, status, registered, classes };
    }),
    ...enhancedRanges.map(({ from, to, name, title, status, registered, forms }) => {
      const classes = Object.keys(forms);
      return { code: `${classes.length > 1 ? 'X' : classes[0]}.${from}-${to.split('.')[1]}`, name, title, status, registered, classes };
    }),
  ],
  verbs: () => verbs.map(({ verb, title, status, syntax }) => ({ verb, title, status, syntax })),
  keywords: () => keywords.map(({ keyword, title, status, registered, syntax }) => ({ keyword, title, status, registered, syntax })),
  rules: () => rules.map(({ id, title, severity, source }) => ({ id, title, severity, url: source.url })),
  formats: () => [...formats, ...configFormats].map(({ id, title, kind }) => ({ id, title, kind })),
  reasons: () => reasons.map(({ id, title }) => ({ id, title })),
  speakers: () => speakers.map(({ id, title }) => ({ id, title })),
} as const;

export type Catalogue = keyof typeof lists;

export const catalogues = Object.keys(lists) as Catalogue[];

export function list(what: string, { json }: ListOptions): { output: string } {
  const make = catalogues.find((one) => one === what);
  if (make === undefined) throw new UsageError(`There is no list '${what}'. Use one of: ${catalogues.join(', ')}.`);
  const rows: readonly Readonly<Record<string, unknown>>[] = lists[make]();
  if (json === true) return { output: JSON.stringify(rows, null, 2) };
  return { output: rows.map((row) => `${String(row['code'] ?? row['verb'] ?? row['keyword'] ?? row['id']).padEnd(24)}${String(row['title'])}`).join('\n') };
}
