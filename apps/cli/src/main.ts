// Runs the command: from the files of a release where they are built, else from the sources.
import { existsSync } from 'node:fs';

const built = new URL('../dist/command.js', import.meta.url);
if (existsSync(built)) await import(built.href);
else await import('./command.ts');
