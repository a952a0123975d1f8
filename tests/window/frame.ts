// The frame that unlocks, without a document: its script runs in a context of its own and is handed the port
// by which the workspace asks it.
import type { Script } from 'node:vm';
import { workerScope } from './surroundings.ts';

type Hear = (event: { data: unknown; origin: string; source: unknown; ports: unknown[] }) => void;

/** Lets `element` take a port, as a frame whose script has run. */
export function connectFrame(element: HTMLIFrameElement, script: Script): void {
  const parent = {};
  const { origin } = new URL(element.src);
  const hears = new Set<Hear>();
  const scope = workerScope({ fetch, postMessage: () => {}, hears: hears as never });
  Object.assign(scope, { parent, location: { origin } });
  script.runInContext(scope);
  const contentWindow = {
    postMessage(data: unknown, _: string, ports: unknown[]) {
      for (const hear of [...hears]) hear({ data, origin, source: parent, ports });
    },
  };
  Object.defineProperty(element, 'contentWindow', { value: contentWindow, configurable: true });
}
