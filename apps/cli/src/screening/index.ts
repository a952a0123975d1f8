// `heed screening ...`: which offers of a file are one text, and hashes of pictures. Nothing is sent anywhere
// and nothing is stored. Who may be in a group, and when it may be shown: packages/screening.
import { Failure } from '../failure.ts';

const parts: Readonly<Record<string, () => Promise<(args: readonly string[]) => void | Promise<void>>>> = {
  cluster: async () => (await import('./cluster.ts')).cluster,
  hash: async () => (await import('./hash.ts')).hash,
};

export async function run([name = '', ...args]: readonly string[]): Promise<void> {
  const load = Object.hasOwn(parts, name) ? parts[name] : undefined;
  if (load === undefined)
    throw new Failure('usage', `Say 'heed screening' and one of: ${Object.keys(parts).join(', ')}.`);
  await (await load())(args);
}
