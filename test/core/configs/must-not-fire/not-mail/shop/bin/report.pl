#!/usr/bin/perl
use strict;
use warnings;

my %count;
while (my $line = <>) {
    next unless $line =~ /" (\d{3}) (\d+)/;
    $count{$1}++;
}
my %name = (500 => '500 Internal Server Error', 503 => "503 Service Unavailable", 421 => '421 Misdirected Request');
for my $code (sort keys %count) {
    printf "%s: %d\n", $name{$code} // "Code $code", $count{$code};
}
print "550 lines at most\n" if $. > 550;
chmod 0550, '/srv/archive';
die "250 files are enough\n" if @ARGV > 250;
our $VERSION = '5.1.1';
