import { rfc } from '../../catalogue/source.ts';
import type { Command } from '../../smtp/command.ts';
import type { MessageText } from '../../smtp/session.ts';
import { locate, type Utterance } from '../../smtp/utterance.ts';
import { defineRule } from '../rule.ts';

const headerField = /^[!-9;-~]+[ \t]*:/;
const eightBit = /[\u0080-\uffff]/;

export const undeclared8bitText = defineRule({
  id: 'undeclared-8bit-text',
  title: '8-bit text that MAIL does not announce',
  group: 'lines',
  severity: 'info',
  source: rfc(6152, '3'),
  *check({ sessions }) {
    for (const { messages } of sessions) {
      for (const message of messages) {
        const command = message.mail?.command;
        if (command === null || command === undefined || has(command, 'SMTPUTF8')) continue;
        const isDeclared = has(command, 'BODY', /^(?:8BITMIME|BINARYMIME)$/i);
        const found = findFirst(message, isDeclared);
        if (found === null) continue;
        const { line, at, isHeader } = found;
        yield {
          span: locate(line, at, at + 1),
          message: isHeader
            ? 'Header with 8-bit characters; MAIL needs SMTPUTF8 for it, or the header encoded words (=?utf-8?…?=).'
            : 'Text with 8-bit characters; say BODY=8BITMIME on MAIL if the server offers it, else encode the text.',
          related: [{ span: command.verbSpan, message: isDeclared ? 'MAIL without SMTPUTF8' : 'MAIL without BODY=8BITMIME or SMTPUTF8' }],
        };
      }
    }
  },
});

function has({ parameters }: Command, wanted: string, value?: RegExp): boolean {
  return parameters.some((parameter) => parameter.name === wanted && (value === undefined || value.test(parameter.value ?? '')));
}

/** The first line with 8-bit characters; in the header alone where the body's are announced. */
function findFirst({ lines }: MessageText, headerOnly: boolean): { line: Utterance; at: number; isHeader: boolean } | null {
  let isHeader = headerField.test(lines[0]?.text.slice(0, 80) ?? '');
  for (const line of lines) {
    if (line.text === '') isHeader = false;
    if (headerOnly && !isHeader) return null;
    const at = line.text.search(eightBit);
    if (at !== -1) return { line, at, isHeader };
  }
  return null;
}
