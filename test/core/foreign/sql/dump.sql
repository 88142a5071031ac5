-- PostgreSQL database dump
SET statement_timeout = 0;
SET client_encoding = 'UTF8';

CREATE TABLE public.reply (
    code integer NOT NULL,
    enhanced text,
    text text NOT NULL
);

COPY public.reply (code, enhanced, text) FROM stdin;
211	\N	System status
220	\N	mail.example.org ESMTP
221	2.0.0	Bye
250	2.1.0	Ok
250	2.1.5	Ok
354	\N	End data with <CR><LF>.<CR><LF>
421	4.3.2	Service shutting down
450	4.2.0	Greylisted
550	5.1.1	User unknown
552	5.2.2	Over quota
554	5.7.1	Relay access denied
\.

COPY public.command (verb, example) FROM stdin;
EHLO	EHLO client.example.org
MAIL	MAIL FROM:<bob@example.net>
RCPT	RCPT TO:<alice@example.org>
DATA	DATA
QUIT	QUIT
\.

INSERT INTO public.log VALUES (1, '2026-11-23 12:30:00', 'S', '220 mail.example.org ESMTP');
INSERT INTO public.log VALUES (2, '2026-11-23 12:30:00', 'C', 'EHLO client.example.org');
INSERT INTO public.log VALUES (3, '2026-11-23 12:30:00', 'S', '250 mail.example.org');
INSERT INTO public.log VALUES (4, '2026-11-23 12:30:01', 'C', 'QUIT');
INSERT INTO public.log VALUES (5, '2026-11-23 12:30:01', 'S', '221 2.0.0 Bye');

ALTER TABLE ONLY public.reply ADD CONSTRAINT reply_code_check CHECK (code BETWEEN 200 AND 599);
CREATE INDEX reply_code ON public.reply (code);
