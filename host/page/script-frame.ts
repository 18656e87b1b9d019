/** Shows an HTML page of the add-on in a sandboxed frame in which `google.script` works. */
import { make } from './parts/element';
import type { FrameAnswer, FrameFocus, FrameMessage } from './frame-message';
import { installGoogleScript } from './google-script';
import { messageOf } from './parts/dialog';

export interface FrameOwner {
  /** Runs a function of the script. */
  run(name: string, args: readonly unknown[]): Promise<unknown>;
  close(): void;
  resize?(size: { readonly width?: number; readonly height?: number }): void;
  focusSheet(): void;
}

/** The frame cannot reach the page, its storage or its address: it only sends messages. */
export function scriptFrame(title: string, content: string, owner: FrameOwner): HTMLIFrameElement {
  const frame = make('iframe', { title, sandbox: 'allow-scripts allow-forms allow-popups' });
  frame.srcdoc = withGoogleScript(content);
  const receive = ({ source, data }: MessageEvent<FrameMessage>): void => {
    if (!frame.isConnected) {
      window.removeEventListener('message', receive);
      return;
    }
    if (source === frame.contentWindow) answer(frame, data, owner);
  };
  window.addEventListener('message', receive);
  return frame;
}

export function enterFrame(frame: HTMLIFrameElement): void {
  const message: FrameFocus = { kind: 'takeFocus' };
  frame.focus();
  frame.contentWindow?.postMessage(message, '*');
}

const withGoogleScript = (html: string): string => {
  const script = `<script>(${installGoogleScript.toString()})()</script>`;
  const head = /<head[^>]*>/i.exec(html);
  if (!head) return script + html;
  const end = head.index + head[0].length;
  return html.slice(0, end) + script + html.slice(end);
};

function answer(frame: HTMLIFrameElement, message: FrameMessage, owner: FrameOwner): void {
  switch (message.kind) {
    case 'run': {
      const reply = (outcome: FrameAnswer): void => {
        frame.contentWindow?.postMessage(outcome, '*');
      };
      const { id, name, args } = message;
      owner.run(name, args).then(
        (value) => {
          reply({ id, ok: true, value: value ?? null });
        },
        (error: unknown) => {
          reply({ id, ok: false, message: messageOf(error) });
        },
      );
      return;
    }
    case 'size':
      owner.resize?.(message);
      return;
    case 'close':
      owner.close();
      return;
    case 'focus':
      owner.focusSheet();
      return;
    default:
      message satisfies never;
  }
}
