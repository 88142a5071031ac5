package org.example.mail;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One reply of an SMTP server, however many lines it has. */
public record SmtpReply(int code, List<String> lines) {
    private static final Pattern LINE = Pattern.compile("^([2-5]\\d\\d)([ -])(.*)$");

    private static final Map<Integer, String> TEXT = Map.of(
        220, "220 mail.example.org ESMTP ready",
        221, "221 2.0.0 Bye",
        250, "250 2.0.0 Ok: queued as 4F1B2C",
        354, "354 End data with <CR><LF>.<CR><LF>",
        421, "421 4.3.2 Service shutting down",
        550, "550 5.1.1 Mailbox unavailable",
        552, "552 5.2.2 Over quota"
    );

    /**
     * Parses what came over the wire, such as
     * <pre>
     * 250-mail.example.org
     * 250-PIPELINING
     * 250 HELP
     * </pre>
     */
    public static SmtpReply parse(List<String> lines) {
        Matcher matcher = LINE.matcher(lines.get(lines.size() - 1));
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a reply: " + lines);
        }
        return new SmtpReply(Integer.parseInt(matcher.group(1)), List.copyOf(lines));
    }

    public boolean isPositive() {
        return code / 100 == 2 || code == 354;
    }

    public boolean isTransient() {
        return code / 100 == 4;
    }

    @Override
    public String toString() {
        return TEXT.getOrDefault(code, code + " (unknown)");
    }
}
