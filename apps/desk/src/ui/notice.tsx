// What happened, said to eyes and to screen readers.
import type { StatusMessage } from './status.ts';

/** Always in the page, so that a change is read. */
export const Notice = ({ message }: { message: StatusMessage | null }) => (
  <div role="status" class="notice">
    {message && <p class={message.severity === 'success' ? 'note' : 'warn'}>{message.text}</p>}
  </div>
);
