import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { sequenceRules } from '../../../src/core/rules/sequence/index.ts';

const page = readFileSync('docs/zeek-and-wireshark.md', 'utf8');

/** By name, as Zeek's scripts and analyzers of August 2026 and Wireshark 4.6 have them. */
const conditions = [
  ...['smtp.base64_decode', 'smtp.response.code.unexpected', 'rcpt to missing mail from', 'data missing rcpt to'],
  ...['smtp_excessive_invalid_mail_transactions', 'smtp_nested_mail_transaction', 'smtp_unmatched_end_of_data'],
  ...['smtp_invalid_bdat_command', 'smtp_huge_bdat_chunk', 'smtp_missing_bdat_last_chunk', 'smtp_bdat_remaining_at_end_data', 'smtp_bdat_chunk_overflow'],
  ...['smtp_bdat_negative_len', 'smtp_bdat_undelivered_at_done', 'smtp_bdat_line_cr_only', 'smtp_bdat_line_lf_only', 'smtp_bdat_line_too_long'],
  ...['smtp_excessive_pending_cmds', 'smtp_too_many_rcptto_addresses', 'smtp_too_many_to_addresses', 'smtp_too_many_cc_addresses', 'smtp_max_path_length_exceeded'],
  ...['line_terminated_with_single_LF', 'line_terminated_with_single_CR', 'line_terminated_without_CRLF', 'contentline_size_exceeded', 'NUL_in_line'],
  ...['exceeded_mime_max_header_bytes', 'exceeded_mime_max_depth', 'content gap', 'more than one \\<CR>', 'appears in the middle of line', 'out of order'],
  ...['unknown command', 'reply code out of range', 'reply code does not match', 'unexpected command', 'unexpected reply'],
];

describe('zeek-and-wireshark', () => {
  it('has a row for each condition', () => {
    for (const condition of conditions) assert.equal(page.split('\n').filter((line) => line.startsWith('|') && line.split('|')[1]?.includes(condition)).length, 1, condition);
  });

  it('says of each rule about the order of commands what it answers to', () => {
    for (const { id } of sequenceRules) assert.ok(page.includes(`[${id}](rules/${id}.md)`), id);
  });
});
