require ["fileinto", "imap4flags", "vacation", "relational", "comparator-i;ascii-numeric"];

# 5.1.1: what is large goes aside
if size :over 550K {
    fileinto "Large";
    stop;
}
if header :contains "Subject" ["550 items left", "250 grams"] {
    fileinto "Shop";
}
if header :value "ge" :comparator "i;ascii-numeric" "X-Spam-Score" "450" {
    discard;
}
if address :is "from" "550@example.org" {
    addflag "\\Flagged";
}
vacation :days 5 :subject "Away until 5.5.2027" "I have 450 mails to read. Call 550 123.";
keep;
