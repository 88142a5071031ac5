import type { EnhancedCodeEntry } from '../enhanced-code.ts';
import { ianaEnhancedStatusCodes, rfc } from '../source.ts';
import { gmailErrors, postfixClient } from './vendor-pages.ts';

export const contentCodes = [
  {
    code: '6.0',
    title: 'Other or Undefined Media Error',
    name: 'Other or undefined media error',
    status: 'extension',
    registered: true,
    replyCodes: [],
    meaning: 'It is about the content of the message, in a way that no other detail covers.',
    forms: {
      '2': {
        verdict: 'The message was taken',
        when: ['`250 2.6.0 <…> Queued mail for delivery` (Exchange) after the final dot'],
        fix: { sender: ['Note the Message-ID in the text for a later search.'], receiver: [] },
        act: 'nobody',
        retry: 'no',
        reason: 'accepted',
      },
      '5': {
        verdict: 'Something in the message makes it undeliverable',
        when: [
          '`554 5.6.0 Mail message is malformed` (Gmail)',
          'Broken MIME boundaries, headers, or attachments that a converter cannot read',
        ],
        fix: {
          sender: ['Run the raw message through a MIME validator.', 'Send it as plain text to see whether an attachment is to blame.'],
          receiver: ['Name the offending part in the reply.'],
        },
        act: 'sender-admin',
        retry: 'after-change',
        reason: 'not-rfc-compliant',
      },
    },
    related: ['6.1', '6.5', '6.11'],
    sources: [rfc(3463, '3.7'), ianaEnhancedStatusCodes, gmailErrors],
  },
  {
    code: '6.1',
    title: 'Media Not Supported',
    name: 'Media not supported',
    status: 'extension',
    registered: true,
    replyCodes: [],
    meaning: 'The next system or its protocol cannot carry this kind of content at all.',
    forms: {
      '5': {
        verdict: 'The next system cannot carry this kind of content',
        when: [
          '`554 5.6.1 Body type not supported by Remote Host`: 8-bit content, and a host without 8BITMIME',
          'Gateways to fax, SMS, or voice mail',
        ],
        fix: {
          sender: ['Encode the body as quoted-printable or base64.', 'Leave out parts that the gateway cannot show.'],
          receiver: ['Offer 8BITMIME; a device in between may be hiding it.'],
        },
        act: 'sender-admin',
        retry: 'after-change',
        reason: 'content-rejected',
      },
    },
    related: ['6.2', '6.3'],
    sources: [rfc(3463, '3.7'), ianaEnhancedStatusCodes],
  },
  {
    code: '6.2',
    title: 'Conversion Required and Prohibited',
    name: 'Conversion required and prohibited',
    status: 'extension',
    registered: true,
    replyCodes: [],
    meaning: 'The content would have to be converted for the next hop, and the sender or a policy forbids that.',
    forms: {
      '5': {
        verdict: 'It must be converted to go on, and conversion is forbidden',
        when: ['A signed message that may not be re-encoded', 'CONPERM and CONNEG: no permission was given'],
        fix: {
          sender: ['Send the content in 7-bit form from the start.', 'Permit conversion if the signature allows it.'],
          receiver: [],
        },
        act: 'sender',
        retry: 'after-change',
        reason: 'content-rejected',
      },
    },
    related: ['6.3', '6.4', '7.3'],
    sources: [rfc(3463, '3.7'), rfc(4141), ianaEnhancedStatusCodes],
  },
  {
    code: '6.3',
    title: 'Conversion Required but Not Supported',
    name: 'Conversion required but not supported',
    status: 'extension',
    registered: true,
    replyCodes: ['554'],
    meaning:
      'The content would have to be converted for the next hop, and this host cannot do it. The classic case is 8-bit mail before a ' +
      '7-bit host.',
    forms: {
      '5': {
        verdict: 'A host on the way cannot convert the content as needed',
        when: [
          'A relay that takes 8BITMIME or BINARYMIME and meets a host without it',
          'BODY=BINARYMIME for a server without CHUNKING behind the relay',
        ],
        fix: {
          sender: ['Use quoted-printable or base64, and plain DATA.'],
          receiver: [
            'Enable 8BITMIME on the last hop.',
            'Let the relay downgrade to 7 bits: `disable_mime_output_conversion = no` in Postfix.',
          ],
        },
        act: 'sender-admin',
        retry: 'after-change',
        reason: 'content-rejected',
      },
    },
    related: ['6.1', '6.2', '6.5'],
    sources: [rfc(3463, '3.7'), rfc(6152), ianaEnhancedStatusCodes],
  },
  {
    code: '6.4',
    title: 'Conversion with Loss Performed',
    name: 'Conversion with loss performed',
    status: 'extension',
    registered: true,
    replyCodes: ['250'],
    meaning: 'Delivery needed a conversion in which something was lost.',
    forms: {
      '2': {
        verdict: 'Delivered, but a conversion lost some of the content',
        when: ['A warning in a delivery report from a gateway to fax, SMS, or an old mail system'],
        fix: { sender: ['Ask the recipient whether what matters has arrived.'], receiver: [] },
        act: 'nobody',
        retry: 'no',
        reason: 'accepted',
      },
      '5': {
        verdict: 'Not delivered: conversion would lose content, which was forbidden',
        when: ['The sender asked for no lossy conversion'],
        fix: { sender: ['Send a format that the other end can show, or allow the loss.'], receiver: [] },
        act: 'sender',
        retry: 'after-change',
        reason: 'content-rejected',
      },
    },
    related: ['6.2', '6.5'],
    sources: [rfc(3463, '3.7'), ianaEnhancedStatusCodes],
  },
  {
    code: '6.5',
    title: 'Conversion Failed',
    name: 'Conversion Failed',
    status: 'extension',
    registered: true,
    replyCodes: [],
    meaning: 'A conversion was tried and did not succeed.',
    forms: {
      '4': {
        verdict: 'Conversion failed this time; another attempt may work',
        when: ['The converter is overloaded, or out of memory'],
        fix: { sender: [], receiver: ['Restart the conversion service, and look at the size of the message that stopped it.'] },
        act: 'recipient-admin',
        retry: 'yes',
        reason: 'system-error',
      },
      '5': {
        verdict: 'The content could not be converted',
        when: ['Damaged winmail.dat, calendar, or image parts', 'Bytes that do not fit the charset that the message declares'],
        fix: {
          sender: ['Switch rich text off for this recipient and resend.', 'Declare the charset that is really used.'],
          receiver: ['Keep a copy of the message for whoever maintains the converter.'],
        },
        act: 'sender',
        retry: 'after-change',
        reason: 'content-rejected',
      },
    },
    related: ['6.0', '6.3'],
    sources: [rfc(3463, '3.7'), ianaEnhancedStatusCodes],
  },
  {
    code: '6.6',
    title: 'Message Content Not Available',
    name: 'Message content not available',
    status: 'extension',
    registered: true,
    replyCodes: ['554'],
    meaning: 'BURL told the submission server to fetch the message from IMAP, and it could not get it.',
    forms: {
      '4': {
        verdict: 'The content could not be fetched this time',
        when: ['A fetch that broke off; an unreachable IMAP server gets 451 4.4.1 instead'],
        fix: {
          sender: ['Submit again in a minute, or upload the message with DATA.'],
          receiver: ['Check the connection from the submission host to IMAP.'],
        },
        act: 'recipient-admin',
        retry: 'yes',
        reason: 'system-error',
      },
      '5': {
        verdict: 'The content that BURL points to cannot be fetched',
        when: ['`554 5.6.6 IMAP URL resolution failed`: the URL has expired, or the message was deleted'],
        fix: {
          sender: ['Generate a new URLAUTH, and use it before it expires.'],
          receiver: [],
        },
        act: 'sender',
        retry: 'after-change',
        reason: 'content-rejected',
      },
    },
    related: ['7.14'],
    sources: [rfc(4468), ianaEnhancedStatusCodes],
  },
  {
    code: '6.7',
    title: 'Non-ASCII Addresses Not Permitted',
    name: 'Non-ASCII addresses not permitted for that sender/recipient',
    status: 'extension',
    registered: true,
    replyCodes: ['553', '550'],
    meaning:
      'An address with non-ASCII letters was given where only ASCII is allowed: 553 after RCPT, 550 after MAIL. ' +
      'RFC 5336 had another meaning for this number, which is withdrawn.',
    forms: {
      '5': {
        verdict: 'This address needs SMTPUTF8, which is not available here',
        when: [
          '`553 5.6.7 Must declare SMTPUTF8`',
          '`dsn=5.6.7 … SMTPUTF8 is required, but was not offered by host` (Postfix)',
          'An accented letter or a copied invisible character in an address',
        ],
        fix: {
          sender: [
            'Use the ASCII address of that person if there is one.',
            'Write the domain as `xn--…`: that needs no SMTPUTF8 when the local part is ASCII.',
            'Add SMTPUTF8 to MAIL where EHLO offers it.',
          ],
          receiver: ['Enable it on every hop: `smtputf8_enable = yes` in Postfix.'],
        },
        act: 'sender',
        retry: 'after-change',
        reason: 'smtputf8-required',
      },
    },
    related: ['1.3', '6.8', '6.9'],
    sources: [rfc(6531, '3.5'), ianaEnhancedStatusCodes, postfixClient],
  },
  {
    code: '6.8',
    title: 'UTF-8 Reply Required but Not Permitted',
    name: 'UTF-8 string reply is required, but not permitted by the SMTP client',
    status: 'extension',
    registered: true,
    replyCodes: ['252', '553', '550'],
    meaning: 'The answer to VRFY or EXPN holds a name in UTF-8, and the client did not say that it can read such replies.',
    forms: {
      '2': {
        verdict: 'Mail is taken, but the name cannot be shown in ASCII',
        when: ['`252 2.6.8` to VRFY without SMTPUTF8'],
        fix: { sender: ['Add the word SMTPUTF8 to VRFY or EXPN.'], receiver: [] },
        act: 'nobody',
        retry: 'no',
      },
      '5': {
        verdict: 'The name exists in UTF-8 only, and ASCII was asked for',
        when: ['`550 5.6.8` or `553 5.6.8` to VRFY or EXPN'],
        fix: { sender: ['Repeat the command with SMTPUTF8 at its end if EHLO offers it.'], receiver: [] },
        act: 'sender',
        retry: 'after-change',
        reason: 'smtputf8-required',
      },
    },
    related: ['6.7', '6.10'],
    sources: [rfc(6531, '3.5'), ianaEnhancedStatusCodes],
  },
  {
    code: '6.9',
    title: 'UTF-8 Header Message Cannot Be Transferred',
    name: 'UTF-8 header message cannot be transferred to one or more recipients, so the message must be rejected',
    status: 'extension',
    registered: true,
    replyCodes: ['550', '554'],
    meaning:
      'The message has UTF-8 in its headers, and at least one recipient cannot be given such a message. ' +
      'The registry pairs it with 550, RFC 6531 in its own text with 554.',
    forms: {
      '5': {
        verdict: 'UTF-8 headers cannot be passed on to a recipient',
        when: ['After the final dot, on the way to a server without SMTPUTF8'],
        fix: {
          sender: ['Encode subject and names as RFC 2047 words and use ASCII addresses.', 'Send to the affected recipients separately.'],
          receiver: ['Accept SMTPUTF8 only for recipients whose next hop has it too.'],
        },
        act: 'sender',
        retry: 'after-change',
        reason: 'smtputf8-required',
      },
    },
    related: ['6.7', '6.8'],
    sources: [rfc(6531, '3.5'), ianaEnhancedStatusCodes],
  },
  {
    code: '6.10',
    title: 'Deprecated Duplicate of 6.8',
    name: 'Deprecated duplicate of X.6.8',
    status: 'obsolete',
    registered: true,
    replyCodes: [],
    meaning: 'The registry keeps this number without a name, as a deprecated double of X.6.8.',
    forms: {
      '5': {
        verdict: 'Withdrawn: means the same as 5.6.8',
        when: ['Software written after an early table of the SMTPUTF8 codes'],
        fix: { sender: ['Read on at 5.6.8.'], receiver: ['Send 5.6.8 instead.'] },
        act: 'recipient-admin',
        retry: 'after-change',
        reason: 'smtputf8-required',
      },
    },
    related: ['6.8'],
    sources: [ianaEnhancedStatusCodes],
  },
] as const satisfies readonly EnhancedCodeEntry[];
