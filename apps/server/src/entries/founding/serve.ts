// A server without an organisation: one page on which an operator sets it up, by a token that is written once
// where the operator can read it. Everything else says that nobody reads here yet.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Server } from 'node:http';
import type { Words } from '@heed/content/messages/words';
import type { Organisation } from '@heed/domain/organisation';
import { foundedPage, foundingPage, takenPage } from '@heed/site/founding/page';
import { openStorage, type Storage } from '@heed/storage';
import { createAdaptorServer } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import type { DeploymentOptions } from '../../deployment.ts';
import { inviteMember } from '../../desk/keys.ts';
import { logFault } from '../../event-log.ts';
import { assetResponse, loadAssets } from '../../http/assets.ts';
import { readBytes } from '../../http/body.ts';
import { watchConnections } from '../../http/connections.ts';
import { protect } from '../../http/headers.ts';
import { statusOf } from '../../http/problem.ts';
import { makeRefusalLanguage } from '../../http/refusal-language.ts';
import { type ListenPlace, loopback, openPlace } from '../../http/socket.ts';
import { asRefusal } from '../../http/storage-refusal.ts';
import { openSecrets } from '../open-deployment.ts';
import { emptyForm, readFounding, type Typed, typedIn } from './profile.ts';

export type FoundingOptions = DeploymentOptions & ListenPlace;

export interface Founding {
  /** The token, where this start made it; null where an earlier one did. */
  readonly token: string | null;
  /** 0 where it listens on a socket of the file system. */
  readonly port: number;
  /** Resolves once an organisation is set up and who did it has the answer; the port is free then. */
  readonly founded: Promise<void>;
  stop(): Promise<void>;
}

/** The setting in which the hash of the token stands until it was used. */
const setting = 'founding-token';
const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
/** A form is some kilobytes; names of languages and a page of text fit. */
const mostBytes = 64_000;

/** Serves the founding of `options.folder`, which holds no organisation. */
export async function serveFounding(options: FoundingOptions, words: Words): Promise<Founding> {
  const { folder, databaseUrl, attachments } = options;
  const storage = await openStorage({
    folder,
    ...(databaseUrl !== undefined && { databaseUrl }),
    ...(attachments !== undefined && { attachments }),
  });
  const token = randomBytes(16).toString('hex');
  const stored = await storage.settings.putOnce(setting, hashOf(token));
  const isNew = timingSafeEqual(stored, hashOf(token));
  let end = () => {};
  const set = new Promise<void>((resolve) => {
    end = resolve;
  });
  const app = makeFoundingApp({ storage, options, words, onFounded: () => end() });
  const server = createAdaptorServer({ fetch: app.fetch, hostname: options.host ?? loopback }) as Server;
  const connections = watchConnections(server);
  await openPlace(server, options);
  const address = server.address();
  const stop = async () => {
    await connections.stop();
    await storage.close();
  };
  return {
    token: isNew ? grouped(token) : null,
    port: typeof address === 'object' && address !== null ? address.port : 0,
    founded: set.then(stop),
    stop,
  };
}

/** Eight digits each, as it is written and typed. */
const grouped = (token: string): string => (token.match(/.{8}/g) ?? []).join('-');

interface FoundingApp {
  readonly storage: Storage;
  readonly options: FoundingOptions;
  readonly words: Words;
  /** Called once the answer that holds the invitation is made. */
  onFounded(): void;
}

function makeFoundingApp({ storage, options, words, onFounded }: FoundingApp): Hono {
  const app = new Hono();
  const languageOf = makeRefusalLanguage(words, false);
  const style = loadAssets(null).named('style.css');
  const contextOf = (c: Context) => ({ locale: languageOf(c.req.raw), style: style.path });
  const languages = Object.entries(words.languages).map(([code, { name }]) => [code, name] as const);
  const isHttps = options.origins?.[0]?.startsWith('https:') === true;
  app.use(async (c, next) => {
    await next();
    protect(c.res.headers, c.req.path.startsWith('/assets/') ? 'asset' : 'site', isHttps);
  });
  app.get(style.path, (c) => assetResponse(style, c.req.header('accept-encoding') ?? ''));
  app.get('/healthz', (c) => c.json({ ok: true }));
  app.get('/readyz', (c) => c.json({ ok: false, reason: 'not-open' }, 503));
  app.get('/founding', (c) =>
    c.html(foundingPage(contextOf(c), { typed: emptyForm, faults: [], languages })),
  );
  app.post('/founding', async (c) => {
    const context = contextOf(c);
    const typed = typedIn(
      new URLSearchParams(new TextDecoder().decode(await readBytes(c.req.raw, mostBytes))),
    );
    const { t } = context.locale;
    const read = readFounding(typed, t);
    const faults = [
      ...((await isToken(storage, typed))
        ? []
        : [{ field: 'token', says: t('founding.token.wrong') } as const]),
      ...(read.ok ? [] : read.faults),
    ];
    if (faults.length > 0 || !read.ok)
      return c.html(foundingPage(context, { typed, faults, languages }), 422);
    const invitation = await foundOrganisation(storage, read);
    if (invitation === null) return c.html(takenPage(context), 409);
    await storage.settings.remove(setting);
    // After this answer, not before it.
    setImmediate(onFounded);
    // Behind '#' it is never sent to a server as part of an address.
    return c.html(foundedPage(context, `${originOf(options, c.req.raw)}/desk#invite=${invitation}`));
  });
  app.notFound((c) =>
    c.req.path === '/' ? c.redirect('/founding', 303) : c.text('Nobody reads here yet.\n', 503),
  );
  app.onError((error) => {
    const refusal = asRefusal(error);
    if (refusal === null) logFault('founding', 'the founding met a fault', error);
    const says = 'This could not be done, and nothing is set up. Try again in a minute.\n';
    return new Response(says, { status: refusal === null ? 500 : statusOf(refusal) });
  });
  return app;
}

/** Compared by hash, whatever was typed between its digits. */
async function isToken({ settings }: Storage, { token: [text = ''] }: Typed): Promise<boolean> {
  const stored = await settings.get(setting);
  const hash = hashOf(text.toLowerCase().replaceAll(/[^0-9a-f]/g, ''));
  return stored !== null && timingSafeEqual(stored, hash);
}

const originOf = ({ origins }: FoundingOptions, request: Request): string =>
  origins?.[0] ?? `http://${request.headers.get('host') ?? 'localhost'}`;

/** Invites the first supervisor of `profile`, then puts it in place. Null where somebody was faster. */
async function foundOrganisation(
  storage: Storage,
  { profile, supervisor }: { readonly profile: Organisation; readonly supervisor: string },
): Promise<string | null> {
  const { secrets } = await openSecrets(storage);
  const desks = profile.desks.map(({ id }) => id);
  // In this order: ended in between, the token still sets up, and an invitation that nobody has ends.
  const { member, token } = await inviteMember(
    { storage, secrets, now: Date.now },
    { name: supervisor, role: 'supervisor', desks },
  );
  if (await storage.settings.replace('organisation', null, Buffer.from(JSON.stringify(profile))))
    return token;
  await storage.members.remove(member);
  return null;
}
