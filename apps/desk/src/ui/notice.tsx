// What happened, said to eyes and to screen readers.

export interface StatusMessage {
  readonly severity: 'success' | 'failure';
  readonly text: string;
}

export const success = (text: string): StatusMessage => ({ severity: 'success', text });
export const failure = (text: string): StatusMessage => ({ severity: 'failure', text });

/** Always in the page, so that a change is read. */
export const Notice = ({ message }: { message: StatusMessage | null }) => (
  <div role="status" class="notice">
    {message && <p class={message.severity === 'success' ? 'note' : 'warn'}>{message.text}</p>}
  </div>
);
