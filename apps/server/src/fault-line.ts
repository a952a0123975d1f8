// What the server's own log says of a fault that nobody foresaw.

/**
 * The kind of an error and its place in the code, such as 'TypeError at read (apps/server/src/x.ts:10:5)'.
 * Never its message, which could carry words that somebody typed.
 */
export function faultLine(error: unknown): string {
  if (!(error instanceof Error)) return 'fault';
  const code = 'code' in error ? ` ${String(error.code)}` : '';
  const frame = error.stack?.split('\n').find((line) => line.includes('.ts:')) ?? '';
  const place = frame.trim().replace(/(\(|at )\S*\/(?=apps|packages)/, '$1');
  return [`${error.name}${code}`, place].filter((part) => part !== '').join(' ');
}
