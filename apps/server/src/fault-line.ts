// What the server's own log says of a fault that nobody foresaw.

/** What code calls a fault. Anything else could be words that somebody sent. */
const codeShape = /^[A-Za-z][A-Za-z0-9_]{0,60}$/;

/**
 * The kind of an error and its place in the code, such as 'TypeError at read (apps/server/src/x.ts:10:5)'.
 * Never its message, which could carry words that somebody typed.
 */
export function faultLine(error: unknown): string {
  if (!(error instanceof Error)) return 'fault';
  const name = codeShape.test(error.name) ? error.name : 'Error';
  const code = 'code' in error && codeShape.test(String(error.code)) ? ` ${String(error.code)}` : '';
  return [`${name}${code}`, placeOf(error)].filter((part) => part !== '').join(' ');
}

/** A message may have lines of its own, which stand in the stack too: only lines below it are looked at. */
function placeOf({ stack = '', message }: Error): string {
  const at = stack.indexOf(message);
  const frames = at === -1 ? '' : stack.slice(at + message.length);
  const line = frames.split('\n').find((one) => /^\s+at .*\.ts:\d+:\d+\)?$/.test(one)) ?? '';
  return line.trim().replace(/(\(|at )\S*\/(?=apps|packages|modules)/, '$1');
}
