// A mail server on this machine that notes the letters it takes, for tests.
import { SMTPServer } from 'smtp-server';

export interface Mailbox {
  readonly port: number;
  readonly letters: string[];
  refuse: boolean;
}

/** Takes letters until it is told to refuse them. */
export async function mailbox(t: { after(end: () => Promise<void>): void }): Promise<Mailbox> {
  const letters: string[] = [];
  const box = { port: 0, letters, refuse: false };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, callback) {
      let text = '';
      stream.on('data', (data) => (text += data));
      stream.on('end', () => {
        if (box.refuse) return callback(new Error('refused'));
        letters.push(text);
        callback();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  box.port = (server.server.address() as { port: number }).port;
  t.after(async () => void server.close());
  return box;
}
