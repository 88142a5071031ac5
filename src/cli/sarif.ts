import type { Fix, Location, Log, Region, ReportingDescriptor, Result } from 'sarif';
import { version } from '../../package.json';
import { rules, type Rule } from '../core/index.ts';
import type { LocatedFinding, Place } from './commands/check.ts';

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
        tool: { driver: { name: 'smtp-lens', semanticVersion: version, rules: rules.map(descriptorOf) } },
        results: findings.map(resultOf),
      },
    ],
  };
}

function descriptorOf({ id, title, severity, source, group }: Rule): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: title },
    ...(source.url === null ? {} : { helpUri: source.url }),
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [group] },
  };
}

function resultOf(finding: LocatedFinding): Result {
  const { file, rule, severity, message, related, fixes } = finding;
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level: levels[severity],
    message: { text: message },
    locations: [locationOf(file, finding)],
    ...(related.length === 0 ? {} : { relatedLocations: related.map((one, i) => ({ id: i + 1, ...locationOf(file, one), message: { text: one.message } })) }),
    ...(fixes.length === 0 ? {} : { fixes: fixes.map((fix) => fixOf(file, fix)) }),
  };
}

function fixOf(file: string, { title, edits }: LocatedFinding['fixes'][number]): Fix {
  const replacements = edits.map((edit) => ({ deletedRegion: regionOf(edit), insertedContent: { text: edit.text } }));
  return { description: { text: title }, artifactChanges: [{ artifactLocation: { uri: uriOf(file) }, replacements }] };
}

function locationOf(file: string, place: Place): Location {
  return { physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: regionOf(place) } };
}

function regionOf({ line, column, endLine, endColumn, offset, length }: Place): Region {
  return { startLine: line, startColumn: column, endLine, endColumn, charOffset: offset, charLength: length };
}

function uriOf(file: string): string {
  return file.split('\\').join('/').split('/').map(encodeURIComponent).join('/');
}
