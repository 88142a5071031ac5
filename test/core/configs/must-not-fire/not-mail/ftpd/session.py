"""A small FTP server. Its replies look like those of mail."""
import asyncio


class Session:
    def __init__(self, reader, writer):
        self.reader, self.writer = reader, writer

    async def say(self, line):
        self.writer.write(f"{line}\r\n".encode())
        await self.writer.drain()

    async def run(self):
        await self.say("220 FTP ready")
        async for raw in self.reader:
            verb, _, argument = raw.decode().strip().partition(" ")
            if verb == "USER":
                await self.say("331 Password required")
            elif verb == "PASS":
                await self.say("230 User logged in")
            elif verb == "RETR":
                await self.say("550 File not found")
            elif verb == "PASV":
                await self.say("227 Entering Passive Mode (192,0,2,5,21,50)")
            elif verb == "QUIT":
                await self.say("221 Goodbye")
                return
            else:
                await self.say("502 Command not implemented")
