// What is looked at of a running service, and in which states it can be: the same for `heed doctor`, for the
// alarms to members and for the status at the desk.

/** Each matter with its states; of those in `sound` nothing needs doing. */
const states = {
  /** Whether a report would be stored now. */
  reports: [
    'stored',
    'not-open',
    'no-desk-key',
    'disk-full',
    'disk-readonly',
    'database-busy',
    'database-away',
    'database-damaged',
    'failed',
  ],
  database: ['whole', 'damaged', 'away'],
  disk: ['room', 'low', 'unknown'],
  /**
   * `in-folder`: beside the database. In a bucket: what its store does. `store-refuses`: our key, name,
   * clock or size.
   */
  attachments: [
    'in-folder',
    'store-answers',
    'store-away',
    'store-refuses',
    'store-foreign',
    'store-public',
    'store-versions',
  ],
  /** `refused`: the mail server lets us in, and letters to members were not taken. */
  mail: ['answers', 'not-set', 'address', 'login', 'tls', 'no-answer', 'refused'],
  backup: ['done', 'never', 'old', 'ahead'],
  /** The nightly drill: a backup read back and tried by the server itself. */
  drill: ['done', 'not-set', 'old', 'ahead', 'failed'],
  /** The drill with the key from the safe. */
  restore: ['done', 'never', 'old', 'ahead'],
  certificate: ['lasts', 'not-set', 'not-seen', 'ends-soon', 'ended', 'early', 'name', 'issuer', 'other'],
  /** `lost`: its files hold less than the database says was published. */
  log: ['grows', 'waits', 'stands', 'lost'],
  /** `rolled-back`: one says that it saw less of the log than it cosigned. */
  witnesses: ['enough', 'not-set', 'too-few', 'unreadable', 'rolled-back'],
  alerts: ['arrive', 'failed'],
  /** The daily work: erasing what is due. */
  jobs: ['done', 'never', 'old', 'ahead'],
  clock: ['plausible', 'behind', 'ahead', 'jumped', 'apart'],
} as const;

/** A matter by its code. */
export type HealthMatter = keyof typeof states;
/** A state of some matter by its code. */
export type HealthState = (typeof states)[HealthMatter][number];

/** Every matter, in the order in which it is shown. */
export const healthMatters = Object.keys(states) as readonly HealthMatter[];
/** Every state of any matter, each once. */
export const healthStates = [...new Set(Object.values(states).flat())] as readonly HealthState[];
/** The states of one matter. */
export const statesOf = (matter: HealthMatter): readonly HealthState[] => states[matter];

const sound: readonly HealthState[] = [
  'stored',
  'whole',
  'room',
  'in-folder',
  'store-answers',
  'answers',
  'not-set',
  'not-seen',
  'unknown',
  'done',
  'lasts',
  'grows',
  'waits',
  'enough',
  'arrive',
  'plausible',
];
/** Whether nothing needs doing in this state. */
export const isSound = (state: HealthState): boolean => sound.includes(state);

/** Matters that members are told of by their ways of alert, and that stand at the start while they last. */
const alarming: readonly HealthMatter[] = [
  'reports',
  'database',
  'disk',
  'attachments',
  'mail',
  'backup',
  'drill',
  'certificate',
  'clock',
];
/**
 * Whether members are told of this state by their ways of alert: a log that is lost shows nobody what was
 * promised, one that made no progress catches up. Before it is open, nobody is refused;
 * versions of a bucket are a matter for whoever runs the server.
 */
export const isAlarm = (matter: HealthMatter, state: HealthState): boolean =>
  (alarming.includes(matter) || state === 'lost') &&
  !isSound(state) &&
  state !== 'not-open' &&
  state !== 'store-versions';
