// A port before a server that passes bytes on and notes each one that browsers send.
import { type AddressInfo, connect, createServer } from 'node:net';

export async function startRecorder(port: number) {
  const chunks: Buffer[] = [];
  const server = createServer((phone) => {
    const own = connect(port, '127.0.0.1');
    phone.on('data', (bytes: Buffer) => chunks.push(bytes));
    phone.pipe(own).pipe(phone);
    phone.on('error', () => own.destroy());
    own.on('error', () => phone.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    text: () => Buffer.concat(chunks).toString('latin1'),
    end: () => server.close(),
  };
}
