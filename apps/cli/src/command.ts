// The operator's command, as a process runs it.
import { runCommand } from './run-command.ts';

await runCommand(process.argv.slice(2));
