require ["fileinto", "reject", "ereject", "envelope", "vacation", "relational", "comparator-i;ascii-numeric"];

# 550 5.7.1 for those who do not stop
if address :is "from" "news@shop.example.net" {
    ereject "550 5.7.1 I never asked for this.
250 times is enough.
QUIT";
    stop;
}

if envelope :domain :is "to" "lists.example.org" {
    fileinto "Lists";
}

if header :value "ge" :comparator "i;ascii-numeric" "X-Spam-Score" ["5"] {
    fileinto "Junk";
    stop;
}

/*
 220 mail.example.org is the old server,
 250 the new one.
*/
if allof (header :contains "subject" ["SMTP", "ESMTP"], not size :over 354K) {
    fileinto "Work/Mail";
}

vacation
    :days 7
    :subject "Away until 25 November"
    text:
I am away. In urgent cases call 555-0125.
250 colleagues are still there.
.
;
