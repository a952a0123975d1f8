// What `heed help` and `--help` say, made from the forms that the parser reads.
import { type CommandOption, type Form, forms } from './forms.ts';

/** Documented in docs/operating.md. The monitor has its own from 10 on. */
const exits: Readonly<Record<number, string>> = {
  0: 'done',
  1: 'a fault of Heed',
  2: 'wrong use',
  3: 'refused, or something needs doing',
  4: 'damaged',
  5: 'busy: port or database in use',
  6: 'no room on a disk',
};

/** One line for each command. */
export const overview = (): string =>
  [
    ...Object.entries<Form>(forms).map(
      ([name, { words, does }]) => `heed ${`${name} ${words}`.padEnd(44)} ${does}`,
    ),
    '',
    "'heed help COMMAND' says more.",
  ].join('\n');

/**
 * Help for every form that begins with `words`, such as 'member' or 'member add'; null where there is none.
 */
export function helpFor(words: readonly string[]): string | null {
  const all = Object.entries<Form>(forms);
  // From the longest on: words that come after the name are no part of it.
  for (let count = words.length; count > 0; count--) {
    const name = words.slice(0, count).join(' ');
    const matches = all.filter(([command]) => command === name || command.startsWith(`${name} `));
    if (matches.length > 0)
      return [...matches.map(([command, form]) => helpOf(command, form)), exitLines(matches)].join('\n\n');
  }
  return null;
}

function helpOf(name: string, form: Form): string {
  const json = { json: { type: 'boolean', does: 'one JSON document for a script' } } as const;
  const options = Object.entries<CommandOption>({ ...form.options, ...(form.json && json) });
  return [
    'heed ' +
      `${[name, form.words, options.length > 0 ? '[options]' : ''].filter((part) => part !== '').join(' ')}`,
    `  ${form.does}.`,
    ...options.map(
      ([option, { argument, does }]) => `  ${`--${option} ${argument ?? ''}`.padEnd(24)} ${does}`,
    ),
  ].join('\n');
}

function exitLines(matches: readonly (readonly [string, Form])[]): string {
  const all = {
    ...exits,
    ...Object.assign({}, ...matches.map(([, form]) => form.exits ?? {})),
  } as typeof exits;
  return `Exit codes: ${Object.entries(all)
    .map(([code, means]) => `${code} ${means}`)
    .join('; ')}.`;
}
