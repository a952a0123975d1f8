// The runtime of cmi5 (https://github.com/AICC/CMI-5_Spec_Current/blob/quartz/cmi5_spec.md, sections 7 to
// 11): what an assignable unit must say in xAPI statements, and nothing that it may. In a session each verb
// stands once, and one of passed and failed; so a failed test is told when the session ends without a
// passed one.
import { OpeningUsed, type PlatformSession, type ScoreState, type TestResult } from './session.ts';

/** What the address says by which a platform opened the page. */
export interface Cmi5Launch {
  /** With a slash at its end. */
  readonly endpoint: string;
  readonly fetch: string;
  readonly registration: string;
  readonly activityId: string;
  readonly actor: unknown;
}

/** The launch in the query of an address; null where something of it is missing. */
export function cmi5Launch(query: string): Cmi5Launch | null {
  const parameters = new URLSearchParams(query);
  const endpoint = parameters.get('endpoint') ?? '';
  const fetch = parameters.get('fetch') ?? '';
  const registration = parameters.get('registration') ?? '';
  const activityId = parameters.get('activityId') ?? '';
  const actor = jsonOf(parameters.get('actor') ?? '');
  const isWhole =
    isWeb(endpoint) && isWeb(fetch) && registration !== '' && activityId !== '' && actor !== null;
  return isWhole ? { endpoint: endpoint.replace(/\/?$/, '/'), fetch, registration, activityId, actor } : null;
}

const isWeb = (address: string): boolean => /^https?:\/\/[^/]/.test(address);

function jsonOf(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}

/** What the platform wrote down for this opening, as far as it is used. */
interface LaunchData {
  readonly contextTemplate?: {
    readonly contextActivities?: Readonly<Record<string, readonly unknown[]>>;
    readonly extensions?: Readonly<Record<string, unknown>>;
  };
  readonly launchMode?: string;
  readonly masteryScore?: number;
  readonly returnURL?: string;
}

interface Statement {
  readonly id: string;
  readonly [property: string]: unknown;
}

type Verb = 'initialized' | 'completed' | 'passed' | 'failed' | 'terminated';

const verbPrefix = 'http://adlnet.gov/expapi/verbs/';
const categories = 'https://w3id.org/xapi/cmi5/context/categories/';
const masteryExtension = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';

/**
 * What begins a session: fetches the token, reads what the platform says of this opening, and tells that the
 * course begins. Called again after a failure it goes on where it stopped. Rejects with OpeningUsed where the
 * token was fetched before.
 */
export function cmi5Opener(launch: Cmi5Launch): () => Promise<PlatformSession> {
  let token: string | null = null;
  let session: Cmi5Session | null = null;
  return async () => {
    token ??= await fetchToken(launch.fetch);
    session ??= await sessionOf(launch, new RecordStore(launch, token));
    await session.retry();
    return session;
  };
}

async function sessionOf(launch: Cmi5Launch, store: RecordStore): Promise<Cmi5Session> {
  const data = ((await store.read(stateQuery(launch))) ?? {}) as LaunchData;
  // Asked for as the standard wants it; the course has one language and no sound.
  const agent = JSON.stringify(launch.actor);
  await store.read(`agents/profile?${new URLSearchParams({ profileId: 'cmi5LearnerPreferences', agent })}`);
  const former = new Set<Verb>();
  if (purposeOf(data) === 'counts')
    for (const verb of ['completed', 'passed'] as const) if (await store.has(verb)) former.add(verb);
  return new Cmi5Session(store, launch, data, former);
}

const purposeOf = ({ launchMode = 'Normal' }: LaunchData): 'counts' | 'look' =>
  launchMode === 'Normal' ? 'counts' : 'look';

async function fetchToken(address: string): Promise<string> {
  const response = await fetch(address, { method: 'POST', credentials: 'omit' });
  const answer = (await response.json()) as {
    readonly 'auth-token'?: unknown;
    readonly 'error-code'?: unknown;
  };
  const token = answer['auth-token'];
  if (typeof token === 'string') return token;
  // 1: already in use; 3: expired.
  if (['1', '3'].includes(String(answer['error-code'])))
    throw new OpeningUsed('Cannot open the course twice');
  throw new Error(`Cannot open the course: the platform answers ${response.status} without a token`);
}

const stateQuery = ({ activityId, actor, registration }: Cmi5Launch): string =>
  `activities/state?${new URLSearchParams({
    stateId: 'LMS.LaunchData',
    activityId,
    agent: JSON.stringify(actor),
    registration,
  })}`;

/** The record store of the platform. */
class RecordStore {
  private readonly launch: Cmi5Launch;
  private readonly token: string;
  constructor(launch: Cmi5Launch, token: string) {
    this.launch = launch;
    this.token = token;
  }
  private ask(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(this.launch.endpoint + path, {
      ...init,
      credentials: 'omit',
      headers: {
        authorization: `Basic ${this.token}`,
        'x-experience-api-version': '1.0.3',
        ...(init.body !== undefined && { 'content-type': 'application/json' }),
      },
    });
  }
  /** A document; null where there is none. */
  async read(path: string): Promise<unknown> {
    const response = await this.ask(path);
    return response.ok ? ((await response.json()) as unknown) : null;
  }
  /** Whether a session before this one said so: it must not be said twice. */
  async has(verb: Verb): Promise<boolean> {
    const { activityId, actor, registration } = this.launch;
    const answer = (await this.read(
      `statements?${new URLSearchParams({
        agent: JSON.stringify(actor),
        verb: verbPrefix + verb,
        activity: activityId,
        registration,
        limit: '1',
      })}`,
    )) as { readonly statements?: readonly unknown[] } | null;
    return (answer?.statements?.length ?? 0) > 0;
  }
  /** `isLast`: the page goes, and no answer is awaited. */
  async send(statements: Statement | readonly Statement[], isLast = false): Promise<void> {
    const response = await this.ask('statements', {
      method: 'POST',
      body: JSON.stringify(statements),
      keepalive: isLast,
    });
    // 409: it has this one already, from an attempt whose answer was lost.
    if (!response.ok && response.status !== 409)
      throw new Error(`Cannot tell the platform: it answers ${response.status}`);
  }
}

class Cmi5Session implements PlatformSession {
  readonly purpose: 'counts' | 'look';
  readonly pass: number | null;
  private readonly store: RecordStore;
  private readonly launch: Cmi5Launch;
  private readonly data: LaunchData;
  /** Verbs that sessions before this one said, of those that stand once for a learner. */
  private readonly former: ReadonlySet<Verb>;
  /** Verbs that were said in this session. */
  private readonly spoken = new Set<Verb>();
  private readonly start = Date.now();
  private unsent: readonly Statement[] = [];
  private best: TestResult | null = null;
  constructor(store: RecordStore, launch: Cmi5Launch, data: LaunchData, former: ReadonlySet<Verb>) {
    this.store = store;
    this.launch = launch;
    this.data = data;
    this.former = former;
    this.purpose = purposeOf(data);
    this.pass = data.masteryScore ?? null;
    this.say('initialized');
  }
  get score(): ScoreState | null {
    // What is still to be sent again the platform does not have.
    if (this.best === null || this.unsent.length > 0) return null;
    const state = this.former.has('passed') ? 'before' : this.spoken.has('passed') ? 'now' : 'end';
    return { timing: state, percent: this.best.percent };
  }
  async tell(result: TestResult): Promise<void> {
    if (this.purpose === 'look') return;
    // The score of a pass stands: it is told once.
    const isBetter = this.best === null || result.scaled > this.best.scaled;
    if (isBetter && !this.spoken.has('passed')) this.best = result;
    this.say('completed', { completion: true });
    if (result.isEnough) this.say('passed', { success: true, score: { scaled: result.scaled } });
    await this.retry();
  }
  async retry(): Promise<void> {
    for (const statement of this.unsent) {
      await this.store.send(statement);
      this.unsent = this.unsent.filter((one) => one !== statement);
    }
  }
  async end(): Promise<string | null> {
    this.close();
    await this.retry();
    const { returnURL = '' } = this.data;
    return isWeb(returnURL) ? returnURL : null;
  }
  leave(): void {
    if (this.spoken.has('terminated')) return;
    this.close();
    // Nobody is there any more to hear of a failure.
    this.store.send(this.unsent, true).catch(() => {});
  }
  private close(): void {
    if (this.best !== null && !this.spoken.has('passed') && !this.former.has('passed'))
      this.say('failed', { success: false, score: { scaled: this.best.scaled } });
    this.say('terminated', {});
  }
  /** Puts a statement among those to send; each verb once, and nothing after the end. */
  private say(verb: Verb, result?: Readonly<Record<string, unknown>>): void {
    if (this.spoken.has(verb) || this.former.has(verb) || this.spoken.has('terminated')) return;
    this.spoken.add(verb);
    this.unsent = [...this.unsent, this.statement(verb, result)];
  }
  private statement(verb: Verb, result?: Readonly<Record<string, unknown>>): Statement {
    const { contextActivities = {}, extensions = {}, ...context } = this.data.contextTemplate ?? {};
    const isJudging = verb === 'passed' || verb === 'failed';
    const category = [
      ...(contextActivities.category ?? []),
      { id: `${categories}cmi5` },
      ...(isJudging || verb === 'completed' ? [{ id: `${categories}moveon` }] : []),
    ];
    const mastery = isJudging && this.pass !== null ? { [masteryExtension]: this.pass } : {};
    const seconds = (Date.now() - this.start) / 1000;
    return {
      id: uuid(),
      actor: this.launch.actor,
      verb: { id: verbPrefix + verb, display: { en: verb } },
      object: { objectType: 'Activity', id: this.launch.activityId },
      ...(result !== undefined && { result: { ...result, duration: `PT${seconds.toFixed(2)}S` } }),
      context: {
        ...context,
        registration: this.launch.registration,
        contextActivities: { ...contextActivities, category },
        extensions: { ...extensions, ...mastery },
      },
      timestamp: new Date().toISOString(),
    };
  }
}

/** A random UUID; `crypto.randomUUID` is missing where a platform serves by http. */
function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
