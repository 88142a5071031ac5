import { openInstalled } from '../test/browser/harness.mjs';
import { fetchCodeServer } from './host/code-server.mjs';
import { provideChromium } from './host/chromium.mjs';
import { runMain } from './host/main.mjs';
import { packageExtension } from './host/vsix.mjs';

/**
 * `npm run bench:activation`: how long the installed extension takes to activate in the real host, beside VS Code's own Merge Conflict
 * extension: the median of five cold pages in one run, as «Developer: Show Running Extensions» tells it.
 */
const pages = 5;
const ours = 'SMTP Lens';
const yardstick = 'Merge Conflict';

await runMain(async () => {
  await packageExtension();
  await fetchCodeServer();
  await provideChromium();
  const times = { [ours]: [], [yardstick]: [] };
  for (let page = 0; page < pages; page++) {
    const workbench = await openInstalled({ workspace: 'trusted' });
    try {
      await workbench.openFile('2-telnet-mistakes.smtp');
      await workbench.editor.hover('550', '550 5.1.1 <nosuch@example.org>: Recipient address rejected');
      const activated = await workbench.activationTimes();
      for (const name of Object.keys(times)) times[name].push(activated.get(name));
    } finally {
      await workbench.close();
    }
  }
  for (const [name, all] of Object.entries(times)) console.log(`${name}: ${all.join(', ')} ms; median ${median(all)} ms`);
  console.log(`ratio ${(median(times[ours]) / median(times[yardstick])).toFixed(2)}`);
});

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
