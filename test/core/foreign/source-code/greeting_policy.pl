#!/usr/bin/perl -w

=head1 NAME

greeting_policy - look at the name that a client greets with

=head1 DESCRIPTION

HELO and EHLO carry a name, and much can be told from it. This plugin has a
number of checks, of which a policy chooses some. Nothing is refused while
the policy is set to I<watch>; all that happens then is a line in the log.

=head1 CHECKS

=over 4

=item own_name

HELO localhost.
The client calls itself by our own name, or by our address. No honest client
has a reason to, and those that do are nearly always infected machines.

=item no_dot

The name has no dot in it. A name without one is not known anywhere but in
the network that it belongs to, and mail programs at home use such names.

=item address_literal

The name is an address in square brackets. The standard allows it for a host
that has no name, so that refusing it also hits printers and small devices.

=item no_such_name

There is no record in the DNS that belongs to the name. Whether the resolver
can be trusted to say so decides how strict this check should be made.

=back

=head1 POLICIES

Three of them come with the plugin, and each contains all checks of the one
before. With I<lenient> only our own name is refused, which has never hit an
innocent client in our logs. With I<standard> the names without a dot are too.
With I<strict> whatever does not resolve is refused, and you will lose mail.

A relay client and whoever logged in are never looked at. Names that belong to
partners can be listed in the file of exceptions, one on each line.

RFC 5321 says that a server must not refuse mail for this reason alone, so
count what would be refused for some weeks before any of it really is.

=cut

use strict;
use Mail::Policy qw(:codes);

sub check_greeting {
    my ($self, $transaction, $host) = @_;
    return DECLINED if $self->is_relay_client;
    return (DENY, 'That is our name') if lc $host eq lc $self->own_name;
    return DECLINED;
}
