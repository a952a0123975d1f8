// The commands of the modules: fetched when they are called, so that none loads what it does not need.

interface Command {
  readonly run: (args: readonly string[]) => void | Promise<void>;
}

/** By its name, what fetches a command of a module. */
export const moduleCommands: Readonly<Record<string, () => Promise<Command>>> = {
  consultation: () => import('./consultation/cli/index.ts'),
  event: () => import('./events/cli/index.ts'),
  handbook: () => import('./handbook/cli/index.ts'),
  room: () => import('./training/cli/room.ts'),
  training: () => import('./training/cli/training.ts'),
};
