// Campaigns at the desk: what an organisation makes, the short path of each batch, and its reach. Counts that
// are small, or of a day that still runs, never leave the server.

import { route, shapes as s } from '@heed/api/module';
import { because } from '@heed/domain/faults';
import { languageTag } from '@heed/domain/text';
import * as v from 'valibot';
import { audiences, campaignSlug, mostPictureBytes } from '../rules/index.ts';
import { campaignEndpoints as endpoints } from './endpoints.ts';

const line = (most: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1),
    v.maxLength(most),
    v.regex(/^\P{Cc}*$/u, because('needs-line')),
  );

const plan = {
  name: line(80),
  audience: v.picklist(audiences),
  place: line(80),
  language: languageTag,
  page: v.pipe(v.string(), v.regex(/^\/[a-z0-9/-]{0,119}$/, because('needs-page-path'))),
};

const campaign = v.strictObject({ ...plan, id: s.id, day: s.day, ended: v.nullable(s.day) });

const batch = v.strictObject({
  code: v.string(),
  label: v.string(),
  day: s.day,
  /** Where people go: the site's own address and the short path. */
  address: v.string(),
  /** The square code of that address, SVG. */
  qr: v.string(),
  /** Days that are over with `smallest` arrivals or more. */
  days: v.array(v.strictObject({ day: s.day, count: v.pipe(v.number(), v.integer()) })),
});

/** Routes of campaigns. Ids are 16 bytes in hex, days are UTC. */
export const campaigns = {
  'campaigns.list': route({
    endpoint: endpoints['campaigns.list'],
    who: 'reach',
    summary: 'All campaigns, and what a new one can be made of',
    request: s.nothing,
    response: v.strictObject({
      campaigns: v.array(campaign),
      /** Pages that one can lead to; arrivals are counted where `counted`. */
      pages: v.array(
        v.strictObject({ path: v.string(), heading: v.nullable(v.string()), counted: v.boolean() }),
      ),
      languages: v.array(v.strictObject({ code: v.string(), name: v.string() })),
      /** Countries, and languages, for which there are posters. */
      posters: v.strictObject({ countries: v.array(v.string()), languages: v.array(v.string()) }),
    }),
  }),
  'campaigns.read': route({
    endpoint: endpoints['campaigns.read'],
    who: 'reach',
    summary: 'One campaign with its batches and their reach',
    request: s.nothing,
    response: v.strictObject({
      campaign,
      /** Whether arrivals are counted: never for pages of somebody at risk. */
      counted: v.boolean(),
      batches: v.array(batch),
      /** By the server's clock, UTC: nothing of it is counted yet. */
      today: s.day,
    }),
  }),
  'campaigns.create': route({
    endpoint: endpoints['campaigns.create'],
    who: 'publish',
    summary: 'A new campaign',
    request: v.strictObject(plan),
    response: v.strictObject({ id: s.id }),
  }),
  'campaigns.addBatch': route({
    endpoint: endpoints['campaigns.addBatch'],
    who: 'publish',
    summary: 'A batch with a short path of its own, such as the posters of one town',
    request: v.strictObject({ label: line(80) }),
    response: v.strictObject({ code: v.string() }),
  }),
  'campaigns.end': route({
    endpoint: endpoints['campaigns.end'],
    who: 'publish',
    summary: 'From now on its short paths lead to the first page and nothing is counted',
    request: s.nothing,
    response: s.nothing,
  }),
};

const slug = v.pipe(v.string(), v.regex(campaignSlug, because('needs-slug')));

const words = v.strictObject({
  language: languageTag,
  title: line(80),
  text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(4000)),
  alt: v.pipe(v.string(), v.trim(), v.maxLength(160)),
});

/** Routes of pages of campaigns. */
export const campaignPages = {
  'campaignPages.list': route({
    endpoint: endpoints['campaignPages.list'],
    who: 'publish',
    summary: 'The pages of campaigns with what they say in each language',
    request: s.nothing,
    response: v.strictObject({
      pages: v.array(v.strictObject({ slug, until: s.day, words: v.array(words), hasPicture: v.boolean() })),
      /** By the server's clock, UTC. */
      today: s.day,
    }),
  }),
  'campaignPages.put': route({
    endpoint: endpoints['campaignPages.put'],
    who: 'publish',
    summary: 'What the page says in one language, and until when it is shown; what it says in others stays',
    request: v.strictObject({
      slug,
      until: s.day,
      words,
      /** JPEG; null leaves the picture as it is. */
      picture: v.nullable(s.base64(mostPictureBytes)),
    }),
    response: s.nothing,
  }),
  'campaignPages.delete': route({
    endpoint: endpoints['campaignPages.delete'],
    who: 'publish',
    summary: 'The page is gone in every language, with its picture',
    request: v.strictObject({ slug }),
    response: s.nothing,
  }),
};

/** Answer of `campaignPages.list`. */
export type CampaignPageList = v.InferOutput<(typeof campaignPages)['campaignPages.list']['response']>;

/** Answer of `campaigns.list`. */
export type CampaignList = v.InferOutput<(typeof campaigns)['campaigns.list']['response']>;
/** Answer of `campaigns.read`. */
export type CampaignView = v.InferOutput<(typeof campaigns)['campaigns.read']['response']>;
