import unittest

from mailer import Session, Refused


class FakeServer:
    """Says what it was told to say, and remembers what it heard."""

    def __init__(self, *replies):
        self.replies = list(replies)
        self.heard = []

    def readline(self):
        return self.replies.pop(0)

    def write(self, data):
        self.heard.append(data)


class SessionTest(unittest.TestCase):
    def test_delivers(self):
        server = FakeServer(
            b"220 mail.example.org ESMTP\r\n",
            b"250-mail.example.org\r\n",
            b"250 SIZE 10240000\r\n",
            b"250 2.1.0 Ok\r\n",
            b"250 2.1.5 Ok\r\n",
            b"354 End data with <CR><LF>.<CR><LF>\r\n",
            b"250 2.0.0 Ok: queued as 12345\r\n",
            b"221 2.0.0 Bye\r\n",
        )
        Session(server).deliver("bob@example.net", ["alice@example.org"], "Hello")
        self.assertEqual(
            server.heard,
            [
                b"EHLO client.example.org\r\n",
                b"MAIL FROM:<bob@example.net>\r\n",
                b"RCPT TO:<alice@example.org>\r\n",
                b"DATA\r\n",
                b"Hello\r\n.\r\n",
                b"QUIT\r\n",
            ],
        )

    def test_says_who_was_refused(self):
        server = FakeServer(
            b"220 mail.example.org ESMTP\r\n",
            b"250 mail.example.org\r\n",
            b"250 2.1.0 Ok\r\n",
            b"550 5.1.1 <nosuch@example.org>: Recipient address rejected\r\n",
        )
        with self.assertRaises(Refused) as caught:
            Session(server).deliver("bob@example.net", ["nosuch@example.org"], "Hello")
        self.assertEqual(caught.exception.code, 550)


if __name__ == "__main__":
    unittest.main()
