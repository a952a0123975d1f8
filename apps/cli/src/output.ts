// Reads a command by its form; what it answers: sentences for a person, or one JSON document with --json for
// a script.
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { Failure } from './failure.ts';
import type { CommandOption, Form } from './forms.ts';
import { readRelease } from './release/release.ts';
import { refuseDuringUpgrade } from './upgrade/interrupted.ts';

/**
 * Throws a Failure of wrong use for an option that the form does not have and for a word too many, and one
 * where it would change data during an upgrade.
 */
export function parseCommand<O extends Readonly<Record<string, CommandOption>>>(
  form: Form & { readonly options: O },
  args: readonly string[],
) {
  const command = readCommand(form, args);
  if (form.changesData) refuseDuringUpgrade();
  return command;
}

function readCommand<O extends Readonly<Record<string, CommandOption>>>(
  form: Form & { readonly options: O },
  args: readonly string[],
) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...form.options, json: { type: 'boolean' } } as O & { json: { type: 'boolean' } },
      allowPositionals: true,
    } satisfies ParseArgsConfig);
    if (positionals.length > form.most) throw new TypeError('too many words');
    const json = (values as { json?: boolean }).json === true;
    const say = (sentences: string, data: unknown) =>
      console.log(json ? JSON.stringify(data, null, 2) : withCommandsOfHere(sentences));
    return { values, positionals, say };
  } catch (error) {
    throw new Failure(
      'usage',
      `Cannot read the command: ${error instanceof Error ? error.message : 'unknown'}. See ` +
        'docs/operating.md.',
    );
  }
}

/**
 * `sentences` with the commands as they are said here: in a clone by npm, in an archive, which has none, by
 * the command that was installed.
 */
export const withCommandsOfHere = (sentences: string): string =>
  readRelease() === null
    ? sentences
    : sentences
        .replaceAll('npm run -s heed -- ', 'heed ')
        .replaceAll('NODE_ENV=production npm start', "'systemctl start heed@NAME'");
