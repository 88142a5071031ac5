import type { ReplyCodeEntry } from '../reply-code.ts';
import { rfc } from '../source.ts';

export const intermediateReplies: readonly ReplyCodeEntry[] = [
  {
    code: '334',
    title: 'Authentication Challenge',
    name: 'Server challenge: the AUTH exchange continues',
    status: 'extension',
    commands: ['AUTH'],
    enhanced: [],
    related: ['235', '501', '535'],
    verdict: 'The server waits for the next part of the login',
    meaning: 'The text is nothing but a base64 challenge, and an empty challenge leaves only `334` and a space. The client replies with one base64 line, or with `*` to cancel, which the server answers with 501.',
    when: [
      '`334 VXNlcm5hbWU6` is `Username:` and `334 UGFzc3dvcmQ6` is `Password:`, both from AUTH LOGIN',
      'With XOAUTH2 it may hold the error as base64 JSON before the final refusal',
    ],
    fix: {
      sender: ['Encode the answer as base64 without line breaks.', 'Blank out such lines before you share a log, for base64 hides nothing.'],
      receiver: [],
    },
    act: 'nobody',
    retry: 'no',
    reason: 'continue',
    sources: [rfc(4954, '4'), rfc(4954, '8')],
  },
  {
    code: '354',
    title: 'Start Mail Input',
    name: 'Start mail input; end with <CRLF>.<CRLF>',
    status: 'standard',
    commands: ['DATA', 'XEXCH50'],
    enhanced: [],
    related: ['250', '503', '554'],
    verdict: 'Send the message now and end it with a lone dot',
    meaning: 'DATA was accepted, and every line until a single `.` belongs to the message. This is neither success nor failure: the verdict follows after the dot.',
    when: [
      '`354 End data with <CR><LF>.<CR><LF>` before headers and body',
      'A log that stops here points to a broken transfer: MTU trouble, a time-out or a filter',
    ],
    fix: {
      sender: [
        'Double a dot at the start of a line, and end lines with CR LF only.',
        'Test with a tiny message if large ones hang after this reply.',
      ],
      receiver: ['Allow long enough for the data; a slow content scanner belongs behind the dot.'],
    },
    act: 'nobody',
    retry: 'no',
    reason: 'continue',
    sources: [rfc(5321, '4.2.3'), rfc(5321, '4.1.1.4'), rfc(5321, '4.5.2')],
  },
  {
    code: '355',
    title: 'Transaction Offset',
    name: 'octet-offset is the transaction offset',
    status: 'extension',
    commands: ['MAIL'],
    enhanced: [],
    related: ['354', '250'],
    verdict: 'An interrupted transfer can resume at the octet given',
    meaning: 'It belongs to the experimental checkpoint extension, where MAIL carries a TRANSID. The server still holds the first part of that message and names the octet from which to go on.',
    when: ['Hardly ever: the 1995 experiment did not spread'],
    fix: {
      sender: ['Turn off checkpointing in the client if you did not mean to use it.'],
      receiver: ['Look for a proxy or a test script if your server seems to send this.'],
    },
    act: 'nobody',
    retry: 'no',
    reason: 'continue',
    sources: [rfc(1845)],
  },
];
