require 'net/smtp'

RSpec.describe Mailer::Reply do
  {
    '220 mail.example.org ESMTP' => [220, 'mail.example.org ESMTP'],
    '250 2.1.0 Ok' => [250, '2.1.0 Ok'],
    '354 End data with <CR><LF>.<CR><LF>' => [354, 'End data with <CR><LF>.<CR><LF>'],
    '421 4.4.2 Timeout' => [421, '4.4.2 Timeout'],
    '550 5.1.1 User unknown' => [550, '5.1.1 User unknown'],
  }.each do |line, (code, text)|
    it "splits #{line.inspect}" do
      reply = described_class.parse(line)
      expect(reply.code).to eq code
      expect(reply.text).to eq text
    end
  end

  it 'is permanent from 500 on' do
    expect(described_class.parse('500 no')).to be_permanent
    expect(described_class.parse('450 later')).not_to be_permanent
  end

  context 'when the session is recorded' do
    let(:socket) { StringIO.new("220 ready\r\n250 OK\r\n221 Bye\r\n") }

    it 'sends EHLO first' do
      expect(socket).to receive(:write).with("EHLO client.example.org\r\n")
      Mailer.new(socket).start
    end
  end
end
