// The operator's command. Each subcommand has a file; this one finds it, and turns what happened into an exit code.
import { parseArgs } from 'node:util';
import { asFailure, exitCodes, Failure } from './failure.ts';

interface Command {
  readonly summary: string;
  readonly run: (args: readonly string[]) => Promise<void>;
}

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: () => import('./start.ts'),
  training: async () => {
    const { summaryOfTraining: summary, train: run } = await import('./start.ts');
    return { summary, run };
  },
  init: () => import('./init.ts'),
  profile: () => import('./profile.ts'),
  'go-live': () => import('./go-live.ts'),
  alert: () => import('./alert.ts'),
  member: () => import('./member.ts'),
  content: () => import('./content.ts'),
  directory: () => import('./directory.ts'),
  assess: () => import('./assess.ts'),
  evidence: () => import('./evidence.ts'),
  export: () => import('./export.ts'),
  backup: () => import('./backup.ts'),
  restore: () => import('./restore.ts'),
  secrets: () => import('./secrets.ts'),
  open: () => import('./open.ts'),
  doctor: () => import('./doctor.ts'),
  desk: () => import('./desk.ts'),
  witness: () => import('./witness.ts'),
  monitor: () => import('./monitor.ts'),
  build: async () => ({
    summary: 'Build what browsers run',
    run: async () => {
      const { build } = await import('./build.ts');
      await requireSoundCatalogues();
      console.log((await build()) ? 'Built.' : 'Nothing changed.');
    },
  }),
};

/** A page that could not say its sentence is found by who builds it, not by who needs help. */
async function requireSoundCatalogues(): Promise<void> {
  const { catalogueFaults } = await import('@heed/content/check');
  const faults = catalogueFaults();
  if (faults.length > 0) throw new Failure('refused', faults.map((fault) => `content/${fault}`).join('\n'));
}

const { positionals } = parseArgs({ allowPositionals: true, strict: false, args: process.argv.slice(2, 3) });
const name = positionals[0] ?? 'help';
const load = commands[name];
if (load === undefined) {
  if (name !== 'help') console.error(`There is no command '${name}'. These are there:`);
  for (const [word, command] of Object.entries(commands))
    console.log(`heed ${word.padEnd(10)} ${(await command()).summary}`);
  process.exitCode = name === 'help' ? 0 : exitCodes.usage;
} else {
  try {
    await (await load()).run(process.argv.slice(3));
  } catch (error) {
    const failure = asFailure(error);
    if (failure === null) throw error;
    console.error(failure.message);
    process.exitCode = exitCodes[failure.kind];
  }
}
