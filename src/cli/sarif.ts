import type { Log, Result } from 'sarif';
import { version } from '../../package.json';
import { rules } from '../core/index.ts';
import type { LocatedFinding } from './commands/check.ts';

const levels = { error: 'error', warning: 'warning', info: 'note', hint: 'note' } as const;

/** Findings as a SARIF 2.1.0 log, for code-scanning services and editors. */
export function sarifLog(findings: readonly LocatedFinding[]): Log {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        tool: {
          driver: {
            name: 'smtp-lens',
            semanticVersion: version,
            rules: rules.map(({ id, title, severity, source }) => ({
              id,
              shortDescription: { text: title },
              ...(source.url === null ? {} : { helpUri: source.url }),
              defaultConfiguration: { level: levels[severity] },
            })),
          },
        },
        results: findings.map(resultOf),
      },
    ],
  };
}

function resultOf({ file, line, column, endLine, endColumn, offset, length, rule, severity, message }: LocatedFinding): Result {
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level: levels[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: file.split('\\').join('/').split('/').map(encodeURIComponent).join('/') },
          region: { startLine: line, startColumn: column, endLine, endColumn, charOffset: offset, charLength: length },
        },
      },
    ],
  };
}
