import type { PanelMessage } from './message.ts';
import { page } from './page.ts';
import './panel.css';

/** What a webview is given by VS Code. */
interface Host {
  postMessage(message: unknown): void;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();

window.addEventListener('message', ({ data }: MessageEvent<PanelMessage>) => {
  const { comparison, labels } = data;
  const codes = comparison.items.map(({ input }) => input);
  host.setState({ codes });
  const focused = document.activeElement?.id;
  const root = document.getElementById('comparison');
  root?.replaceChildren(
    ...page(data, {
      compare: (changed) => host.postMessage({ type: 'compare', codes: changed }),
      copy() {
        host.postMessage({ type: 'copy' });
        announce(labels.copied);
      },
    }),
  );
  document.title = comparison.title;
  announce('');
  if (focused !== undefined && focused !== '') document.getElementById(focused)?.focus();
});

function announce(text: string): void {
  const status = document.getElementById('status');
  if (status !== null) status.textContent = text;
}

host.postMessage({ type: 'ready' });
