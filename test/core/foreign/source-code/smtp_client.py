"""A small SMTP client: enough for a cron job that has to say what went wrong."""

import socket

CRLF = "\r\n"
READY, CLOSING, OK, GO_AHEAD = 220, 221, 250, 354
TEXT = {
    220: "mail.example.org ESMTP ready",
    250: "250 OK",
    354: "354 End data with <CR><LF>.<CR><LF>",
    550: "550 5.1.1 User unknown",
}


class Refused(Exception):
    def __init__(self, code, text):
        super().__init__(f"{code} {text}")
        self.code = code


class Client:
    """Speaks to one server, one message at a time."""

    def __init__(self, host, port=25):
        self.sock = socket.create_connection((host, port))
        self.file = self.sock.makefile("rb")
        self.expect(READY)

    def send(self, line):
        self.sock.sendall((line + CRLF).encode("ascii"))

    def expect(self, *codes):
        """Reads a reply, `250-` lines and all, and returns its code."""
        text = []
        while True:
            line = self.file.readline().decode("utf-8", "replace").rstrip(CRLF)
            text.append(line[4:])
            if line[3:4] != "-":
                break
        code = int(line[:3])
        if code not in codes:
            raise Refused(code, " ".join(text))
        return code

    def deliver(self, sender, recipients, message):
        # EHLO client.example.org
        # 250-mail.example.org
        # 250 SIZE 10240000
        self.send("EHLO client.example.org")
        self.expect(OK)
        self.send(f"MAIL FROM:<{sender}>")
        self.expect(OK)
        for recipient in recipients:
            self.send(f"RCPT TO:<{recipient}>")
            self.expect(OK, 251)
        self.send("DATA")
        self.expect(GO_AHEAD)
        for line in message.splitlines():
            self.send("." + line if line.startswith(".") else line)
        self.send(".")
        self.expect(OK)
        self.send("QUIT")
        self.expect(CLOSING)
