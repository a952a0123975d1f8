// Where each command of `heed` is: fetched when it is called, so that none loads what it does not need.
import { moduleCommands } from '@heed/modules/commands';
import { Failure } from './failure.ts';
import { readRelease } from './release/release.ts';

interface Command {
  readonly run: (args: readonly string[]) => void | Promise<void>;
}

export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: () => import('./start.ts'),
  rehearsal: async () => ({ run: (await import('./start.ts')).rehearse }),
  capture: () => import('./capture/index.ts'),
  screening: () => import('./screening/index.ts'),
  install: () => import('./install.ts'),
  upgrade: () => import('./upgrade.ts'),
  'upgrade-copy': () => import('./upgrade-copy.ts'),
  onion: () => import('./onion.ts'),
  uninstall: () => import('./uninstall.ts'),
  host: () => import('./host/index.ts'),
  init: () => import('./init.ts'),
  profile: () => import('./profile.ts'),
  modules: () => import('./modules.ts'),
  'go-live': () => import('./go-live.ts'),
  alert: () => import('./alert.ts'),
  member: () => import('./member.ts'),
  request: () => import('./request.ts'),
  content: () => import('./content.ts'),
  directory: () => import('./directory.ts'),
  assess: () => import('./assess.ts'),
  evidence: () => import('./evidence.ts'),
  export: () => import('./export.ts'),
  backup: () => import('./backup.ts'),
  restore: () => import('./restore.ts'),
  'wind-down': () => import('./wind-down/index.ts'),
  move: () => import('./move.ts'),
  secrets: () => import('./secrets.ts'),
  open: () => import('./open.ts'),
  doctor: () => import('./doctor.ts'),
  desk: () => import('./desk.ts'),
  log: () => import('./log/index.ts'),
  witness: () => import('./witness.ts'),
  monitor: () => import('./monitor.ts'),
  ...moduleCommands,
  build: async () => ({
    run: async () => {
      const { build, isBuilt } = await import('./build.ts');
      if (readRelease() !== null && !isBuilt())
        throw new Failure(
          'refused',
          'This is an archive of a release, and its files were changed: unpack it anew.',
        );
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
