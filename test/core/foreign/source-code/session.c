#include <stdio.h>
#include <string.h>
#include <strings.h>
#include "reply_codes.h"

struct session {
    FILE *out;
    char host[256];
    int has_hello, has_sender, recipients;
};

static void reply(struct session *s, int code, const char *text)
{
    fprintf(s->out, "%d %s\r\n", code, text);
    fflush(s->out);
}

static int starts(const char *line, const char *verb)
{
    return strncasecmp(line, verb, strlen(verb)) == 0;
}

int command(struct session *s, char *line)
{
    if (starts(line, "EHLO ") || starts(line, "HELO ")) {
        s->has_hello = 1;
        fprintf(s->out, "250-%s\r\n250-PIPELINING\r\n250 SIZE 10240000\r\n", s->host);
    } else if (starts(line, "MAIL FROM:<")) {
        if (!s->has_hello)
            reply(s, 503, "5.5.1 Error: send HELO/EHLO first");
        else
            s->has_sender = 1, reply(s, 250, "2.1.0 Ok");
    } else if (starts(line, "RCPT TO:<")) {
        s->recipients++;
        reply(s, 250, "2.1.5 Ok");
    } else if (starts(line, "DATA")) {
        if (s->recipients == 0)
            reply(s, 554, "5.5.1 Error: no valid recipients");
        else
            reply(s, 354, "End data with <CR><LF>.<CR><LF>");
    } else if (starts(line, "QUIT")) {
        reply(s, 221, "2.0.0 Bye");
        return 0;
    } else {
        switch (line[0]) {
        case '2':
        case '5':
            reply(s, 500, "5.5.2 Error: that is my line");
            break;
        default:
            reply(s, 500, "5.5.2 Error: command not recognized");
        }
    }
    return 1;
}
