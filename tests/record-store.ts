// A small learning platform for tests: serves the files of a package, and keeps what a course says to it as
// the record store of cmi5 would, on another origin.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A statement as far as tests look at it. */
export interface XapiStatement {
  readonly id: string;
  readonly actor: unknown;
  readonly verb: { readonly id: string };
  readonly object: { readonly id: string };
  readonly result?: {
    readonly completion?: boolean;
    readonly success?: boolean;
    readonly score?: { readonly scaled: number };
    readonly duration?: string;
  };
  readonly context: {
    readonly registration: string;
    readonly contextActivities: { readonly category: readonly { readonly id: string }[] };
    readonly extensions: Readonly<Record<string, unknown>>;
  };
}

export interface RecordStorePlatform {
  /** Where the page is, with the launch parameters of cmi5. A token is given out once for each call. */
  launch(): string;
  /** Address of a file of the package. */
  file(name: string): string;
  readonly statements: readonly XapiStatement[];
  /** Requests in their order, as 'POST /xapi/statements'; preflight requests are left out. */
  readonly requests: readonly string[];
  /** What LMS.LaunchData holds beside the template. */
  launchData: Readonly<Record<string, unknown>>;
  /** What does not answer for now: the record store, or the giving of tokens too. */
  away: 'nothing' | 'store' | 'everything';
  close(): Promise<void>;
}

const actor = { objectType: 'Agent', account: { homePage: 'https://platform.example', name: 'learner-7' } };
const registration = '5b3b3c1e-6c1b-4b43-9c0c-2f1d6d0a8f11';
const activityId = 'https://platform.example/activity/41';

export async function startRecordStore(
  files: Readonly<Record<string, Uint8Array | string>>,
): Promise<RecordStorePlatform> {
  const statements: XapiStatement[] = [];
  const requests: string[] = [];
  const tokens = new Set<string>();
  let launches = 0;
  const pages = createServer((request, response) => {
    const body = files[new URL(request.url ?? '/', 'http://x').pathname.slice(1)];
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(body);
  });
  const platform = {
    launchData: { launchMode: 'Normal', moveOn: 'CompletedOrPassed' } as Readonly<Record<string, unknown>>,
    away: 'nothing' as 'nothing' | 'store' | 'everything',
  };
  const store = createServer((request, response) => void answer(request, response));
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const cors = {
      'access-control-allow-origin': '*',
      'access-control-allow-headers': 'authorization, content-type, x-experience-api-version',
      'access-control-allow-methods': 'GET, POST, PUT',
    };
    const reply = (status: number, body: unknown) => {
      response.writeHead(status, { ...cors, 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    };
    if (request.method === 'OPTIONS') return reply(200, {});
    const url = new URL(request.url ?? '/', 'http://x');
    requests.push(`${request.method} ${url.pathname}`);
    const body = await text(request);
    if (platform.away === 'everything') return reply(503, {});
    if (url.pathname.startsWith('/fetch/')) return reply(200, tokenFor(url.pathname, request.method));
    if (platform.away === 'store') return reply(503, {});
    if (
      request.headers.authorization !== 'Basic dG9rZW4=' ||
      request.headers['x-experience-api-version'] === undefined
    )
      return reply(401, {});
    if (url.pathname === '/xapi/activities/state')
      return reply(200, {
        contextTemplate: {
          contextActivities: { grouping: [{ id: 'urn:publisher' }] },
          extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': `session-${launches}` },
        },
        ...platform.launchData,
      });
    if (url.pathname === '/xapi/agents/profile') return reply(200, { languagePreference: 'en' });
    if (url.pathname !== '/xapi/statements') return reply(404, {});
    if (request.method === 'GET') {
      const verb = url.searchParams.get('verb');
      return reply(200, { statements: statements.filter((one) => one.verb.id === verb) });
    }
    const batch = [JSON.parse(body)].flat() as XapiStatement[];
    for (const one of batch) if (!statements.some(({ id }) => id === one.id)) statements.push(one);
    return reply(
      200,
      batch.map(({ id }) => id),
    );
  }
  function tokenFor(path: string, method = ''): unknown {
    if (method !== 'POST' || tokens.has(path)) return { 'error-code': '1', 'error-text': 'in use' };
    tokens.add(path);
    return { 'auth-token': 'dG9rZW4=' };
  }
  for (const server of [pages, store])
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const portOf = (server: typeof store) => (server.address() as AddressInfo).port;
  const file = (name: string) => `http://localhost:${portOf(pages)}/${name}`;
  const xapi = `http://localhost:${portOf(store)}`;
  return Object.assign(platform, {
    statements,
    requests,
    file,
    launch: () => {
      launches++;
      const parameters = {
        endpoint: `${xapi}/xapi`,
        fetch: `${xapi}/fetch/${launches}`,
        registration,
        activityId,
        actor: JSON.stringify(actor),
      };
      return `${file('index.html')}?${new URLSearchParams(parameters)}`;
    },
    close: async () => {
      for (const server of [pages, store]) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  });
}
