"""What the server may answer."""

REPLIES = {
    220: "220 {host} ESMTP ready",
<<<<<<< HEAD
    221: "221 {host} closing",
    250: "250 Okay",
=======
    221: "221 2.0.0 Bye",
    250: "250 2.0.0 OK",
>>>>>>> enhanced
    354: "354 End data with <CR><LF>.<CR><LF>",
}


def reply(code, host="mail.example.org"):
    return REPLIES[code].format(host=host)
