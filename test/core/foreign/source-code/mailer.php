<?php
declare(strict_types=1);

namespace Example\Mail;

final class SmtpTransport implements Transport
{
    public const EOL = "\r\n";
    public const READY = '220 ';
    public const OK = '250 ';

    private const EXPECTED = [
        'EHLO' => [250],
        'MAIL FROM' => [250],
        'RCPT TO' => [250, 251],
        'DATA' => [354],
        'QUIT' => [221],
    ];

    /** @var resource|null */
    private $stream = null;

    public function __construct(private string $host = 'mail.example.org', private int $port = 587)
    {
    }

    public function send(Message $message): void
    {
        $this->connect();
        $this->command('EHLO client.example.org', 'EHLO');
        $this->command('MAIL FROM:<' . $message->sender . '>', 'MAIL FROM');
        foreach ($message->recipients as $recipient) {
            $this->command("RCPT TO:<$recipient>", 'RCPT TO');
        }
        $this->command('DATA', 'DATA');
        fwrite($this->stream, preg_replace('/^\./m', '..', $message->body) . self::EOL . '.' . self::EOL);
        $this->read([250]);
        $this->command('QUIT', 'QUIT');
    }

    private function command(string $line, string $verb): void
    {
        fwrite($this->stream, $line . self::EOL);
        $this->read(self::EXPECTED[$verb]);
    }

    /** @param list<int> $expected */
    private function read(array $expected): string
    {
        $reply = '';
        do {
            $line = fgets($this->stream, 515);
            $reply .= $line;
        } while (isset($line[3]) && $line[3] === '-');
        $code = (int) substr($reply, 0, 3);
        if (!in_array($code, $expected, true)) {
            // 550 5.1.1 User unknown, 552 5.2.2 Over quota, 554 5.7.1 Relay access denied
            throw new TransportException("SERVER -> CLIENT: $reply", $code);
        }
        return $reply;
    }

    private function connect(): void
    {
        $this->stream = stream_socket_client("tcp://{$this->host}:{$this->port}", $code, $text, 30);
        if ($this->stream === false) {
            throw new TransportException("Connection: opening to {$this->host} failed: $text", $code);
        }
        $this->read([220]);
    }
}
