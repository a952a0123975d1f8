// What a command could not do, in words for the operator, and the exit code that a script can read.

/**
 * 0 done; 1 a fault of ours; 2 wrong use; 3 something is missing or not allowed; 4 damaged; 5 busy; 6 no room
 * on a disk or in a quota. Documented in docs/operating.md; the units in deploy/ know 2, 3, 4 and 6.
 */
export const exitCodes = { usage: 2, refused: 3, damaged: 4, busy: 5, full: 6 } as const;

type Kind = keyof typeof exitCodes;

export class Failure extends Error {
  override readonly name = 'Failure';
  readonly kind: Kind;
  constructor(kind: Kind, message: string) {
    super(message);
    this.kind = kind;
  }
}

/**
 * Kinds of the errors of other rooms, by name: so that a command which needs none of those rooms does not
 * load them.
 */
const kindsByName: Readonly<Record<string, Kind>> = {
  NotSetUp: 'refused',
  ServedAlready: 'busy',
  LogDamaged: 'damaged',
  ContentError: 'refused',
  SettingError: 'usage',
};
const kindsOfStorage: Readonly<Record<string, Kind>> = {
  damaged: 'damaged',
  missing: 'damaged',
  schema: 'refused',
  moved: 'refused',
  half: 'refused',
  'in-bucket': 'refused',
  'in-folder': 'refused',
  module: 'refused',
  foreign: 'refused',
  'file-missing': 'damaged',
  readonly: 'refused',
  denied: 'refused',
  full: 'full',
};
/** What the system says, with what to do. The path is not repeated: it may hold a name. */
const systemSentences: Readonly<Record<string, string>> = {
  EACCES: 'This account may not read or write a file that the command needs. Look at who owns it.',
  EPERM: 'This account may not read or write a file that the command needs. Look at who owns it.',
  EROFS: 'The file system is read-only. Mount it for writing, or name another place.',
  ENOSPC: 'The disk is full. Free some space and try again; nothing that was acknowledged is lost.',
  EDQUOT: 'The disk quota is used up. Free some space and try again; nothing that was acknowledged is lost.',
  ENOENT: 'A file or folder that was named is not there.',
  EISDIR: 'A folder was named where a file is needed.',
  ENOTDIR: 'A file was named where a folder is needed.',
};

const codesOfFull: readonly string[] = ['ENOSPC', 'EDQUOT', 'full'];
/** Whether an error says that a disk, or a quota, is full. */
export const saysFull = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && codesOfFull.includes(String(error.code));

/** The failure that `error` means for the operator; null for a fault of ours, whose place must be seen. */
export function asFailure(error: unknown): Failure | null {
  if (error instanceof Failure) return error;
  if (!(error instanceof Error)) return null;
  const code = 'code' in error ? String(error.code) : '';
  const sentence = error.message.endsWith('.') ? error.message : `${error.message}.`;
  if (error.name === 'StorageError' && code === 'moved' && error.cause instanceof Error)
    return new Failure('refused', `${sentence} It was moved to: ${error.cause.message}.`);
  if (error.name === 'StorageError')
    return code === 'failed' ? null : new Failure(kindsOfStorage[code] ?? 'busy', sentence);
  const kind = kindsByName[error.name];
  if (kind !== undefined)
    return new Failure(kind, error.name === 'ContentError' ? `content/${sentence}` : sentence);
  const systemSentence = systemSentences[code];
  if (systemSentence === undefined) return null;
  return new Failure(saysFull(error) ? 'full' : 'refused', systemSentence);
}
