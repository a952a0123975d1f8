// Who may do what, as data. Every route of the API and every read asks `may`; the table of all routes and
// roles stands in tests/roles.txt. The server enforces the rights. `closedTo` names the parts of a case file
// that a role does not see: the browser of the desk enforces those, since the server cannot read sealed
// notes.

/** Ids as they stand in signed rosters; the names on screen are the desk's. `member` is the case worker. */
export const roles = [
  'member',
  'supervisor',
  'outreach',
  'legal',
  'interpreter',
  'trainer',
  'analyst',
  'editor',
  'moderator',
  'administrator',
] as const;
/** A role by its code. */
export type Role = (typeof roles)[number];

const everyone = roles;
const workers = ['member', 'supervisor'] as const;
const readers = [...workers, 'legal'] as const;
const supervisorsAndAdministrators = ['supervisor', 'administrator'] as const;

/** Each right, and the roles that have it. A right that no other role needs is the supervisor's. */
const granted = {
  /** Their own log-in, passkeys, alerts; the indicators, terms and letters, which are about nobody. */
  account: everyone,
  /** Who the colleagues are: names, roles, keys. */
  colleagues: [...readers, 'outreach', 'administrator'],
  /**
   * Conversations of their desks: list, search, open, files. The only right that comes with keys of a desk.
   */
  read: readers,
  /** One conversation that a desk gave them, without notes and files; also what `read` opens. */
  thread: [...readers, 'interpreter'],
  /** Entries and notes in a conversation that the member reads. */
  record: readers,
  /** Messages to the person. */
  answer: workers,
  /** Who has a case in hand, its state, its links, what falls due, review of what is held. */
  casework: workers,
  /** Key shares of statements about others. */
  statements: readers,
  /** A new case from a call, a walk-in or the street; calls under way. */
  intake: [...workers, 'outreach'],
  /** Going out alone, with a time to be back. */
  outings: [...workers, 'outreach'],
  /** Peer warnings, at a desk of sex workers. */
  moderate: [...workers, 'outreach'],
  /** Cases from another system. */
  import: workers,
  /** Campaigns, and what the public pages say of them. */
  publish: [...supervisorsAndAdministrators, 'editor'],
  /** Consultations and events: sees them, with what came in. */
  consult: ['editor', 'moderator', 'supervisor'],
  /** Consultations and events: makes, changes, publishes and ends them. */
  convene: ['editor', 'supervisor'],
  /** Statements of a consultation, reflections of an event: which of them everybody sees. */
  moderateVoices: ['moderator', 'supervisor'],
  /** Votes on paper, typed in; the list of consultations. */
  paperVotes: ['member', 'supervisor', 'outreach', 'editor', 'moderator'],
  /** Courses and rooms of training. */
  train: ['trainer', 'supervisor'],
  /** How often a campaign's paths were followed, by day. */
  reach: [...supervisorsAndAdministrators, 'editor', 'analyst'],
  /** Coded records of closed cases, and publishing figures from them. */
  figures: ['analyst', 'supervisor'],
  /** Roster, keys of desks, audit trail. */
  supervise: ['supervisor'],
  /** Invitations, the organisation's profile, recovery. */
  keep: supervisorsAndAdministrators,
} as const satisfies Record<string, readonly Role[]>;

/** A right by its code. */
export type Right = keyof typeof granted;
/** All rights. */
export const rights = Object.keys(granted) as readonly Right[];

/**
 * Whether a role has a right. The server and the desk ask this function alone. An unknown role has no right.
 */
export const may = (role: string, right: Right): boolean =>
  (rolesWith(right) as readonly string[]).includes(role);

/** The roles that have a right. */
export const rolesWith = (right: Right): readonly Role[] => granted[right];

/** Whether a role is given desks at all. */
export const worksAtDesk = (role: string): boolean => may(role, 'read') || may(role, 'intake');

/** Whether a member of this role would stand without a desk although the role works at one. */
export const lacksDesk = (role: string, desks: readonly string[]): boolean =>
  worksAtDesk(role) && desks.length === 0;

/** What of a case is closed to a role. */
export interface Closed {
  /** Fields of entries, as `kind.field`, that are not shown. */
  readonly unread: readonly string[];
  /** Kinds of entry that the role does not write. */
  readonly unwritten: readonly string[];
}

/** What is closed to a lawyer: health tests of the person, and what opens a door to her. */
const closedToLegal: Closed = {
  unread: ['contact.tests', 'contact.material', 'safe-contact.codeWord', 'safety.phone', 'safety.exit'],
  unwritten: [
    'contact',
    'safe-contact',
    'safety',
    'assessment',
    'referral',
    'exception',
    'interpreter',
    'person',
    'danger',
    'check-in',
    'threat',
    'review',
    'closing',
    'figures',
  ],
};

const closedToNobody: Closed = { unread: [], unwritten: [] };
const closedToMember: Closed = { unread: [], unwritten: ['review'] };

/** What of a case file stays closed to a role. Roles that read no case file have nothing to see. */
export const closedTo = (role: string): Closed =>
  role === 'legal' ? closedToLegal : may(role, 'supervise') ? closedToNobody : closedToMember;

/** Whether a role writes entries of this kind. */
export const mayWrite = (role: string, kind: string): boolean =>
  may(role, 'record') && !closedTo(role).unwritten.includes(kind);

/** The body of an entry as a role sees it: closed fields are empty, in the form that they have. */
export function seenBy<B extends object>(role: string, kind: string, body: B): B {
  const { unread } = closedTo(role);
  const fields = Object.entries(body).map(([field, value]) =>
    unread.includes(`${kind}.${field}`) ? [field, Array.isArray(value) ? [] : ''] : [field, value],
  );
  return Object.fromEntries(fields) as B;
}
