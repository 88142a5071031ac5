//! Replies, as the server writes them.

use std::fmt;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u16)]
pub enum Code {
    Ready = 220,
    Closing = 221,
    Ok = 250,
    StartMail = 354,
    NotAvailable = 421,
    MailboxUnavailable = 550,
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match self {
            Code::Ready => "220 mail.example.org ESMTP",
            Code::Closing => "221 2.0.0 Bye",
            Code::Ok => "250 2.0.0 Ok",
            Code::StartMail => "354 End data with <CR><LF>.<CR><LF>",
            Code::NotAvailable => "421 4.3.2 Service not available",
            Code::MailboxUnavailable => "550 5.1.1 Mailbox unavailable",
        };
        f.write_str(text)
    }
}

/// ```
/// use mail::reply::split;
/// assert_eq!(split("250-SIZE 1000"), Some((250, false, "SIZE 1000")));
/// assert_eq!(split("250 HELP"), Some((250, true, "HELP")));
/// assert_eq!(split("EHLO client.example.org"), None);
/// ```
pub fn split(line: &str) -> Option<(u16, bool, &str)> {
    let code = line.get(..3)?.parse().ok()?;
    match line.as_bytes().get(3) {
        None => Some((code, true, "")),
        Some(b' ') => Some((code, true, &line[4..])),
        Some(b'-') => Some((code, false, &line[4..])),
        Some(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_its_code() {
        for code in [Code::Ready, Code::Ok, Code::MailboxUnavailable] {
            assert_eq!(split(&code.to_string()).unwrap().0, code as u16);
        }
    }
}
