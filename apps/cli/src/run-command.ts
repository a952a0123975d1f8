// Runs one command by its words. Each subcommand has a file; this one finds it, and turns what happened into
// an exit code.
import { commands } from './commands.ts';
import { asFailure, exitCodes } from './failure.ts';
import { helpFor, overview } from './help.ts';
import { withCommandsOfHere } from './output.ts';
import { programVersion } from './release/release.ts';

/** Sets the exit code of the process where the command fails. A server that it starts runs on. */
export async function runCommand([name = 'help', ...args]: readonly string[]): Promise<void> {
  const load = commands[name];
  const asksForHelp = args.includes('--help') || args.includes('-h');
  if (name === '--version') return console.log(programVersion());
  if (load === undefined || asksForHelp) return help(name, args);
  try {
    await (await load()).run(args);
  } catch (error) {
    const failure = asFailure(error);
    if (failure === null) throw error;
    console.error(withCommandsOfHere(failure.message));
    process.exitCode = exitCodes[failure.kind];
  }
}

/** `heed help`, `heed help member add`, `heed member add --help`, and a command that there is not. */
function help(first: string, more: readonly string[]): void {
  const isHelp = ['help', '--help', '-h'].includes(first);
  const words = (isHelp ? more : [first, ...more]).filter((word) => !word.startsWith('-'));
  const text = helpFor(words);
  const isKnown = text !== null || (isHelp && words.length === 0);
  if (!isKnown) console.error(`There is no command '${words.join(' ')}'. These are there:`);
  console.log(text ?? overview());
  if (!isKnown) process.exitCode = exitCodes.usage;
}
