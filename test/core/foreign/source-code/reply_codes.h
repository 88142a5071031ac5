/* Replies of the mail server, RFC 5321 section 4.2.3. */
#ifndef REPLY_CODES_H
#define REPLY_CODES_H

enum reply_code {
    REPLY_STATUS      = 211,
    REPLY_HELP        = 214,
    REPLY_READY       = 220,
    REPLY_CLOSING     = 221,
    REPLY_AUTH_OK     = 235,
    REPLY_OK          = 250,
    REPLY_WILL_FORWARD = 251,
    REPLY_CANNOT_VRFY = 252,
    REPLY_CHALLENGE   = 334,
    REPLY_START_MAIL  = 354,
    REPLY_SHUTDOWN    = 421,
    REPLY_BUSY        = 450,
    REPLY_ABORTED     = 451,
    REPLY_NO_STORAGE  = 452,
    REPLY_SYNTAX      = 500,
    REPLY_PARAMETER   = 501,
    REPLY_NOT_IMPLEMENTED = 502,
    REPLY_BAD_SEQUENCE = 503,
    REPLY_UNAVAILABLE = 550,
    REPLY_NOT_LOCAL   = 551,
    REPLY_EXCEEDED    = 552,
    REPLY_BAD_NAME    = 553,
    REPLY_FAILED      = 554
};

#define GREETING   "220 %s ESMTP\r\n"
#define GOODBYE    "221 2.0.0 Bye\r\n"
#define GO_AHEAD   "354 End data with <CR><LF>.<CR><LF>\r\n"
#define NO_MAILBOX "550 5.1.1 <%s>: Recipient address rejected\r\n"

/*
 250 is not always "OK": a server may say
 250-mail.example.org
 250 HELP
 and mean a list. See reply.c.
*/
const char *reply_text(enum reply_code code);
int reply_is_final(const char *line);

#endif
