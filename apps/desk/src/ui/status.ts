// What happened, as data: the model says it, a view shows it.

export interface StatusMessage {
  readonly severity: 'success' | 'failure';
  readonly text: string;
}

export const success = (text: string): StatusMessage => ({ severity: 'success', text });
export const failure = (text: string): StatusMessage => ({ severity: 'failure', text });
