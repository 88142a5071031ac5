#!/usr/bin/perl
# A plugin for the monitoring: 0 is fine, 1 is a warning, 2 is critical.
use strict;
use warnings;
use IO::Socket::INET;
use Time::HiRes qw(time);

my ($host, $port) = (shift // 'mail.example.org', shift // 25);
my %meaning = (
    220 => 'ready',
    221 => 'closing',
    250 => 'OK',
    421 => 'not available',
    450 => 'busy',
    550 => 'refused',
    554 => 'no service here',
);

sub quit {
    my ($status, $text) = @_;
    print "SMTP $text\n";
    exit $status;
}

my $start = time;
my $socket = IO::Socket::INET->new(PeerAddr => $host, PeerPort => $port, Timeout => 10)
    or quit(2, "CRITICAL - $!");

sub ask {
    my ($command) = @_;
    print {$socket} "$command\r\n" if defined $command;
    my ($code, $more);
    do {
        my $line = <$socket> // quit(2, 'CRITICAL - connection closed');
        ($code, $more) = $line =~ /^(\d{3})([ -])/ or quit(2, "CRITICAL - $line");
    } while ($more eq '-');
    return $code;
}

for my $command (undef, 'EHLO monitor.example.org', 'NOOP', 'QUIT') {
    my $code = ask($command);
    next if $code < 400;
    quit(1, "WARNING - $code " . ($meaning{$code} // 'unknown'));
}
printf "SMTP OK - %.3f seconds|time=%.3fs;;;0\n", (time - $start) x 2;

__END__

=head1 SYNOPSIS

  check_mail.pl mail.example.org 25

=head1 RETURNS

  220  the server greets
  250  it knows the command
  421  it has no time
