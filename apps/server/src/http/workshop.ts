// A server on the network of a workshop, without https. The desk is for whoever sits at this computer; who
// comes over the network gets what a workshop needs, and nothing else. A request that names another host is
// refused: a page of somebody else could name an address of its own that leads here (DNS rebinding).

import type { Content } from '@heed/content/read';
import { workshopPage } from '@heed/site/room/workshop-page';
import type { HttpBindings } from '@hono/node-server';
import type { Context, Hono } from 'hono';
import type { Deployment } from '../deployment.ts';
import { page } from './page.ts';
import { contextOfPart } from './part-context.ts';
import { Refusal } from './problem.ts';
import { isLocal } from './rate.ts';

/** Rooms, courses and the pocket; help, which is only read; licence and source, as the EUPL asks. */
const served = [
  /^\/(room|training|pocket|help)(\/|$)/,
  /^\/api\/rooms\/[^/]+(\/events)?$/,
  /^\/assets\/[^/]+$/,
  /^\/(licences|source|source\/heed\.tar\.gz|blank)$/,
];

/** Guards every route that is mounted on `app` after it; nothing where no workshop is served. */
export function guardWorkshop(app: Hono, deployment: Deployment, content: Content): void {
  const addresses = deployment.options.workshopAddresses;
  if (addresses === undefined) return;
  app.use(async (c, next) => {
    const door = doorOf(c, addresses);
    const { path } = c.req;
    if (door === 'desk' || (door === 'phones' && served.some((pattern) => pattern.test(path)))) return next();
    if (path.startsWith('/api/')) throw new Refusal('elsewhere', 'refusal.workshop-alone');
    return page(workshopPage(contextOfPart(deployment, content, c.req.raw, 'training')), c.req.raw, 403);
  });
}

/** By which door a request comes: from this computer, over the network, or by a name that is not ours. */
function doorOf(c: Context, addresses: readonly string[]): 'desk' | 'phones' | null {
  const socket = (c.env as Partial<HttpBindings> | undefined)?.incoming?.socket;
  const [name = '', port = '80'] = (c.req.header('host') ?? '').split(':');
  const { localAddress = '', remoteAddress = '' } = socket ?? {};
  if (socket === undefined || port !== String(socket.localPort)) return null;
  if (addresses.includes(localAddress)) return name === localAddress ? 'phones' : null;
  const isHere = localAddress === '127.0.0.1' && isLocal(remoteAddress);
  return isHere && (name === 'localhost' || name === '127.0.0.1') ? 'desk' : null;
}
