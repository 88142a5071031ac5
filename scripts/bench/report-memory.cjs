// Loaded into a command with --require: tells at its end how much memory it has had, in KB.
process.on('exit', () => process.stderr.write(`maxRSS ${process.resourceUsage().maxRSS}\n`));
