// The workspace's end of the port to the unlocking frame. The frame is made when it is first needed.
import type { FrameSteps, StepName, StepReply, StepRequest } from './steps.ts';

export type Ask = <N extends StepName>(
  step: N,
  take: FrameSteps[N]['take'],
) => Promise<FrameSteps[N]['give']>;

/** Thrown where the frame could not load or broke down: an old browser, or WebAssembly switched off. */
export class FrameFailed extends Error {
  override readonly name = 'FrameFailed';
}

const loadMs = 20_000;

export interface UnlockFrame {
  readonly ask: Ask;
  /** Takes the frame out of the page, with everything in its memory. */
  close(): void;
}

export function makeFrame(): UnlockFrame {
  let element: HTMLIFrameElement | undefined;
  let port: Promise<MessagePort> | undefined;
  const waiting = new Map<number, (answer: StepReply) => void>();
  let next = 0;
  const connect = async () => {
    element = document.createElement('iframe');
    const framePort = await load(element);
    framePort.onmessage = ({ data }: MessageEvent<StepReply>) => {
      waiting.get(data.id)?.(data);
      waiting.delete(data.id);
    };
    return framePort;
  };
  const ask: Ask = async (step, take) => {
    port ??= connect();
    const open = await port.catch((error: unknown) => {
      port = undefined; // A lost network may be back for the next try.
      throw error;
    });
    const id = next++;
    const answer = await new Promise<StepReply>((resolve) => {
      waiting.set(id, resolve);
      open.postMessage({ id, step, take } satisfies StepRequest);
    });
    if (!answer.ok) throw new FrameFailed('The log-in could not be computed');
    return answer.give as never;
  };
  return {
    ask,
    close() {
      element?.remove();
      element = undefined;
      port = undefined;
    },
  };
}

function load(frame: HTMLIFrameElement): Promise<MessagePort> {
  frame.title = 'Unlock';
  frame.hidden = true;
  frame.src = '/desk/unlock';
  return new Promise((resolve, reject) => {
    const failed = () => {
      frame.remove();
      reject(new FrameFailed('The log-in could not be loaded'));
    };
    const timer = setTimeout(failed, loadMs);
    frame.addEventListener('load', () => {
      clearTimeout(timer);
      const { port1, port2 } = new MessageChannel();
      frame.contentWindow?.postMessage('port', location.origin, [port2]);
      resolve(port1);
    });
    frame.addEventListener('error', failed);
    document.body.append(frame);
  });
}
