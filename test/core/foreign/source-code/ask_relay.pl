#!/usr/bin/perl
use strict;
use warnings;
use IPC::Open2;

my ($host, $sender, $recipient) = @ARGV;
my $pid = open2(my $in, my $out, "mailer -bh $host 2>/dev/null");

print OUT "HELO [$host]\r\n";
print OUT "MAIL FROM:<$sender>\r\n";
print OUT "RCPT TO:<$recipient>\r\n";
print OUT "QUIT\r\n";
close $out;

while (<$in>) {
    next if /^220/ || /^250/;
    print "Refused: $_" if /^5\d\d/;
}
