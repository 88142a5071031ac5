import { readBounces } from '../mail/bounce-mail.ts';
import { defineFormat } from '../format.ts';
import { openWhole } from '../mail/open-whole.ts';

/** A mail in which a mail system says in words alone what became of another. */
export const bounce = defineFormat({
  id: 'bounce',
  title: 'bounces in words (qmail, Exim, sendmail, Gmail, Yahoo, …)',
  kind: 'bounce',
  checked: 'published bounces',
  samples: [
    ['-', 'From: MAILER-DAEMON@mail.example.org'],
    ['-', 'Subject: failure notice'],
    ['-', ''],
    ['-', 'Hi. This is the qmail-send program at mail.example.org.'],
    ['-', "I'm afraid I wasn't able to deliver your message to the following addresses."],
    ['-', ''],
    ['-', '<bob@example.net>:'],
    ['-', '192.0.2.25 does not like recipient.'],
    ['-', 'Remote host said: 550 5.1.1 no such mailbox'],
    ['-', 'Giving up on 192.0.2.25.'],
  ],
  recognise: () => 0,
  recogniseText: (text) => readBounces(text).length > 0,
  open: openWhole(readBounces),
});
