// What one open view has from the server: fetched when it opens and again after each change. What outlives
// the view is a resource of the session instead.
import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { inOrder } from '../model/session/resource.ts';

export interface ViewResource<Answer> {
  /** Null until it has come. */
  readonly content: ReadonlySignal<Answer | null>;
  /**
   * Fetches it. An answer that comes in after that of a later request is dropped. Throws what `fetch` throws.
   */
  readonly load: () => Promise<void>;
}

export function useResource<Answer>(fetch: () => Promise<Answer>): ViewResource<Answer> {
  const content = useSignal<Answer | null>(null);
  const order = useRef<ReturnType<typeof inOrder<Answer>>>(null);
  order.current ??= inOrder((answer: Answer) => {
    content.value = answer;
  });
  const run = order.current;
  return { content, load: () => run(fetch) };
}
