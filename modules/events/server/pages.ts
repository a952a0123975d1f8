// `/events` and `/event/<slug>`: pages, forms without script, calendars, minutes as page and files, badges.
import { createHash } from 'node:crypto';
import type { Content } from '@heed/content/read';
import { type Appointment, calendarOf } from '@heed/domain/calendar';
import { hasModule } from '@heed/domain/organisation';
import { dayOf } from '@heed/domain/time';
import { sealRoomWords } from '@heed/envelope/seal';
import type { Deployment } from '@heed/server/deployment';
import { type Fields, readFields } from '@heed/server/http/fields';
import { isEncrypted, originOf } from '@heed/server/http/origin';
import { page, sensitivePage } from '@heed/server/http/page';
import { pageAround } from '@heed/server/http/page-around';
import { pageContext } from '@heed/server/http/page-context';
import type { ModulePages } from '@heed/server/module';
import { type Press, pdfResponse } from '@heed/server/press';
import { inLanguage, orEnglish, type PageContext } from '@heed/site/context';
import type { Context } from 'hono';
import { checkRegistration, listedOf, type Registration, spanOf } from '../rules/index.ts';
import { eventModule } from '../rules/manifest.ts';
import { badgeSheet } from '../site/badges.ts';
import { eventPaths } from '../site/frame.ts';
import { eventsPage } from '../site/list.ts';
import { minutesBlocks, minutesMarkdown, minutesSheet } from '../site/minutes.ts';
import { minutesPage } from '../site/minutes-page.ts';
import { eventPage } from '../site/page.ts';
import {
  emptyRegistration,
  type RegisterPageData,
  registeredPage,
  registerPage,
  withdrawPage,
} from '../site/register.ts';
import type { StoredEvent } from '../storage/contract.ts';
import { minutesOf, participantsOf, publicEvent, register, seatsLeft, withdraw } from './find.ts';
import { limitsOf } from './limits.ts';

/** More than the longest minutes fill. */
const mostPages = 200;
/** Bytes of a registration form: its longest fields in the longest encoding, percent signs included. */
const mostFormBytes = 200_000;

/** A request for a page of an event that everybody may see. */
interface EventRequest {
  readonly c: Context;
  readonly context: PageContext;
  readonly event: StoredEvent;
}

interface EventSite {
  readonly deployment: Deployment;
  readonly content: Content;
  readonly press: Press;
}

/** Mounts the pages of events. What leads to one, and what takes a registration back, lasts. */
export function mountEvents(pages: ModulePages, site: EventSite): void {
  const { lasting } = pages;
  const { deployment, content } = site;
  const contextOf = (c: Context): PageContext => {
    const context = pageContext(deployment, content, c.req.raw);
    return orEnglish(context, context.speaks('event'), content.words.inLocale('en'));
  };
  const answer =
    (make: (site: EventSite, request: EventRequest) => Response | Promise<Response>) =>
    async (c: Context) => {
      const event = await publicEvent(deployment, c.req.param('slug'));
      if (event === null) return c.notFound();
      return make(site, { c, context: contextOf(c), event });
    };
  pages.get('/events', async (c) => page(eventsPage(contextOf(c), await rowsOf(deployment)), c.req.raw));
  lasting.get('/event/:slug', answer(showEvent));
  pages.get('/event/:slug/register', answer(showRegister));
  pages.post('/event/:slug/register', answer(takeRegistration));
  lasting.get('/event/:slug/withdraw', answer(showWithdraw));
  lasting.post('/event/:slug/withdraw', answer(takeWithdrawal));
  lasting.get('/event/:slug/minutes', answer(showMinutes));
  lasting.get('/event/:slug/minutes.md', answer(markdownMinutes));
  lasting.get('/event/:slug/minutes.pdf', answer(printMinutes));
  lasting.get('/event/:slug/badges.pdf', answer(printBadges));
  lasting.get('/event/:slug/:file{[a-z0-9]{1,16}\\.ics}', answer(calendar));
}

async function rowsOf({ storage }: Deployment) {
  const all = await storage.events.list();
  const first = ({ plan }: (typeof all)[number]) => plan.days.map(({ day }) => day).toSorted()[0] ?? '';
  return all
    .filter(({ state }) => state !== 'draft')
    .toSorted((one, other) => (first(one) < first(other) ? 1 : -1))
    .map(({ slug, plan, state, minutesDay }) => ({
      slug,
      plan,
      isOver: state === 'ended',
      hasMinutes: minutesDay !== null,
    }));
}

async function showEvent({ deployment }: EventSite, { c, context, event }: EventRequest): Promise<Response> {
  const { storage } = deployment;
  const { listed, others, all } = await participantsOf(storage, event.id);
  const rooms = await Promise.all(
    (await storage.events.rooms(event.id)).map(async ({ session, room }) => {
      const own = await storage.rooms.get(room);
      return own === null || own.closed !== null ? [] : [[session, own.code] as const];
    }),
  );
  const html = eventPage(context, {
    slug: event.slug,
    plan: event.plan,
    isOver: event.state === 'ended',
    takesRegistrations: hasModule(deployment.organisation(), eventModule.name),
    seatsLeft: seatsLeft(event, all),
    participants: { listed, others },
    rooms: new Map(rooms.flat()),
    minutesDay: event.minutesDay,
    today: dayOf(deployment.now()),
  });
  return page(html, c.req.raw);
}

/** The form with what was typed. What is in it goes into no compression. */
function registerForm(
  { deployment }: EventSite,
  { c, context, event }: EventRequest,
  part: Partial<Pick<RegisterPageData, 'fields' | 'faults' | 'refusal'>>,
  status = 200,
): Response {
  const html = registerPage(context, {
    slug: event.slug,
    plan: event.plan,
    fields: emptyRegistration,
    faults: [],
    refusal: null,
    recipient: isEncrypted(deployment, c.req.raw) ? event.recipient : null,
    ...part,
  });
  return status === 200 ? page(html, c.req.raw) : sensitivePage(html, status);
}

function showRegister(site: EventSite, request: EventRequest): Response {
  const { c, context, event } = request;
  if (event.state !== 'published')
    return c.redirect(inAddress(context, eventPaths(event.slug).event), 303) as Response;
  return registerForm(site, request, {});
}

const inAddress = ({ address }: PageContext, path: string): string => address + path;

/** Refused where something is wrong, with everything that was typed. */
async function takeRegistration(site: EventSite, request: EventRequest): Promise<Response> {
  const { deployment } = site;
  const { c, context, event } = request;
  const submission = await readFields(c, mostFormBytes);
  const fields = typedFields(submission);
  const { name, organisation, needs, list } = fields;
  const again = (part: Partial<RegisterPageData>, status: number) =>
    registerForm(site, request, { fields, ...part }, status);
  if (list === '') return again({ refusal: 'list' }, 400);
  const checked = checkRegistration({ name, organisation, needs, isListed: list === 'yes' });
  if (!checked.ok)
    return again({ faults: checked.faults.map((fault) => ({ field: fault.field, reason: fault })) }, 400);
  if (event.state !== 'published') return again({ refusal: 'closed' }, 410);
  if (!limitsOf(deployment).registrations.take(c)) return again({ refusal: 'busy' }, 429);
  const sealed = await seal(event, checked.registration);
  const listed = listedOf(checked.registration);
  const result = await register(deployment, event.id, { sealed, listed });
  if (!result.ok) return again({ refusal: result.reason }, 410);
  const html = registeredPage(context, { slug: event.slug, plan: event.plan, code: result.code });
  return pageAround(
    html,
    [result.code.slice(0, 4), result.code.slice(4, 8), result.code.slice(8)],
    c.req.raw,
  );
}

const typedFields = (submission: Fields) => {
  const text = (field: string) => (submission.get(field) ?? '').replaceAll('\0', '').replaceAll('\r\n', '\n');
  const list = text('list');
  return {
    name: text('name'),
    organisation: text('organisation'),
    needs: text('needs'),
    list: list === 'yes' || list === 'no' ? list : '',
  };
};

/** In memory for a moment, as all that comes without script; docs/soundness.md says so. */
const seal = ({ recipient }: StoredEvent, { name, organisation, needs }: Registration): Promise<Uint8Array> =>
  sealRoomWords(recipient, JSON.stringify({ name, organisation, needs }), 'registration');

function showWithdraw(_site: EventSite, { c, context, event }: EventRequest): Response {
  return page(withdrawPage(context, { slug: event.slug, code: '', notice: null }), c.req.raw);
}

async function takeWithdrawal(
  { deployment }: EventSite,
  { c, context, event }: EventRequest,
): Promise<Response> {
  const code = ((await readFields(c)).get('code') ?? '').slice(0, 40);
  const { slug } = event;
  const answer = (notice: 'done' | 'unknown' | 'busy', status: number) =>
    sensitivePage(withdrawPage(context, { slug, code, notice }), status);
  // A code that is right passes whatever others tried; only wrong ones count.
  if (await withdraw(deployment, event.id, code)) return answer('done', 200);
  return limitsOf(deployment).wrongCodes.take(c) ? answer('unknown', 404) : answer('busy', 429);
}

const placeOf = ({ deployment }: EventSite, { c, event }: EventRequest) => ({
  address: originOf(deployment, c.req.raw) + eventPaths(event.slug).event,
  day: dayOf(deployment.now()),
});

async function showMinutes(site: EventSite, request: EventRequest): Promise<Response> {
  const { c, context, event } = request;
  if (event.minutesDay === null) return c.notFound() as Response;
  const minutes = await minutesOf(site.deployment.storage, event);
  const blocks = minutesBlocks(context, minutes, placeOf(site, request));
  return page(minutesPage(context, { slug: event.slug, plan: event.plan, blocks }), c.req.raw);
}

async function markdownMinutes(site: EventSite, request: EventRequest): Promise<Response> {
  const { c, context, event } = request;
  if (event.minutesDay === null) return c.notFound() as Response;
  const minutes = await minutesOf(site.deployment.storage, event);
  const text = minutesMarkdown(minutesBlocks(context, minutes, placeOf(site, request)));
  return new Response(text, {
    headers: {
      'content-type': 'text/markdown; charset=utf-8',
      'content-disposition': `attachment; filename="${event.slug}.md"`,
      'cache-control': 'no-store',
    },
  });
}

async function printMinutes(site: EventSite, request: EventRequest): Promise<Response> {
  const { c, context, event } = request;
  if (event.minutesDay === null) return c.notFound() as Response;
  const minutes = await minutesOf(site.deployment.storage, event);
  const data = JSON.stringify(minutesSheet(context, minutes, placeOf(site, request)));
  return print(site, { template: 'minutes', lang: context.locale, data, most: mostPages });
}

async function printBadges(site: EventSite, { context, event }: EventRequest): Promise<Response> {
  const data = JSON.stringify(badgeSheet(context, event.plan));
  return print(site, { template: 'badges', lang: context.locale, data, most: 1 });
}

/** The key names what is in the sheet, so that what changed is set anew. */
async function print(
  { press }: EventSite,
  { template, lang, data, most }: { template: string; lang: string; data: string; most: number },
): Promise<Response> {
  const hash = createHash('sha256').update(data).digest('base64');
  const pages = { least: 1, most, times: 1 };
  return pdfResponse(
    await press.print(`${template} ${hash}`, () => ({ template, lang, data, pages, fold: false })),
  );
}

/** The whole event by its days, or one session. */
function calendar(site: EventSite, request: EventRequest): Response {
  const { deployment } = site;
  const { c, context, event } = request;
  const { plan, slug } = event;
  const file = (c.req.param('file') ?? '').slice(0, -'.ics'.length);
  const session = plan.sessions.find(({ id }) => id === file);
  if (file !== 'event' && session === undefined) return c.notFound() as Response;
  const address = originOf(deployment, c.req.raw) + inLanguage(context.locale, eventPaths(slug).event);
  const { place } = plan;
  const dates: readonly Appointment[] =
    session === undefined
      ? plan.days.map((own) => ({
          day: own.day,
          span: spanOf(plan, own),
          title: plan.title,
          uid: `${event.id}-${own.day}@heed`,
          address,
          place,
        }))
      : [
          {
            day: session.day,
            span: spanOf(plan, session),
            title: `${plan.title}: ${session.title}`,
            uid: `${event.id}-${session.id}@heed`,
            address,
            place: session.room === '' ? place : `${session.room}, ${place}`,
          },
        ];
  return new Response(calendarOf(dates, 'Heed//Event', deployment.now()), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="${slug}.ics"`,
      'cache-control': 'no-store',
    },
  });
}
