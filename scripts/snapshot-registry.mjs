// Writes data/iana-smtp-enhanced-status-codes.{csv,json} from a table of facts:
//   node scripts/snapshot-registry.mjs <enhanced-codes.tsv>
import { readFileSync, writeFileSync } from 'node:fs';

const name = 'iana-smtp-enhanced-status-codes';
const columns = ['Code', 'Sample Text', 'Associated basic status code', 'Reference'];
const origin = {
  registry: 'Simple Mail Transfer Protocol (SMTP) Enhanced Status Codes Registry',
  url: 'https://www.iana.org/assignments/smtp-enhanced-status-codes/',
  updated: '2024-12-06',
  taken: '2026-11-23',
  note:
    "Rows up to X.7.28 as in IANA's CSV of September 2017, checked against the RFCs; X.7.29 as in RFC 8617, X.7.30 as in RFC 8689. " +
    'X.6.10 is deprecated and has no text in the registry. Descriptions are left out.',
};

const path = process.argv[2];
if (path === undefined) {
  console.error('Usage: node scripts/snapshot-registry.mjs <enhanced-codes.tsv>');
  process.exit(2);
}

const [header, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n').map((line) => line.split('\t'));
const facts = lines.map((cells) => Object.fromEntries(header.map((column, i) => [column, cells[i] ?? ''])));
const rows = facts
  .filter(({ kind }) => kind === 'registered' || kind === 'deprecated')
  .sort((left, right) => placeOf(left.code) - placeOf(right.code))
  .map((fact) => [
    fact.code,
    fact.kind === 'deprecated' ? '' : fact.name,
    fact.associated_basic_codes === '(none)' ? '' : fact.associated_basic_codes,
    fact.reference,
  ]);

const folder = new URL('../data/', import.meta.url);
writeFileSync(new URL(`${name}.csv`, folder), [columns, ...rows].map((row) => `${row.map(quote).join(',')}\n`).join(''));
writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify({ ...origin, rows: rows.length }, null, 2)}\n`);

function placeOf(code) {
  const [, subject, detail] = code.split('.').map(Number);
  return subject * 1000 + detail;
}

function quote(cell) {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
