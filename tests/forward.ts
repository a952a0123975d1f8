// Passes bytes on: `node forward.ts FROM TO`, each a port of this network or the path of a socket. Says a
// line once it listens. Two of them join a network namespace to another by a socket of the file system.
import { connect, createServer } from 'node:net';

const [from = '', to = ''] = process.argv.slice(2);
const place = (text: string) =>
  /^\d+$/.test(text) ? { host: '127.0.0.1', port: Number(text) } : { path: text };

createServer((socket) => {
  const other = connect(place(to));
  for (const one of [socket, other])
    one.on('error', () => {
      socket.destroy();
      other.destroy();
    });
  socket.pipe(other).pipe(socket);
}).listen(place(from), () => console.log('listening'));
