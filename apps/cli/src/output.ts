// What a command says: sentences for a person, or one JSON document with --json for a script.
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { Failure } from './failure.ts';

export function asked<O extends ParseArgsOptionsConfig>(args: readonly string[], options: O, most = 0) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...options, json: { type: 'boolean' } },
      allowPositionals: true,
    });
    if (positionals.length > most) throw new TypeError('too many words');
    const json = (values as { json?: boolean }).json === true;
    const say = (sentences: string, data: unknown) => console.log(json ? JSON.stringify(data, null, 2) : sentences);
    return { values, positionals, say };
  } catch (error) {
    throw new Failure(
      'usage',
      `Cannot read the command: ${error instanceof Error ? error.message : 'unknown'}. See docs/operating.md.`,
    );
  }
}
