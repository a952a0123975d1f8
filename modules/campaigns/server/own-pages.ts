// Pages of campaigns as they are stored: one setting with what all of them say, one for each picture. There
// are few, and they change rarely.

import type { Day } from '@heed/domain/time';
import type { Deployment } from '@heed/server/deployment';
import { changeSetting, type JsonSetting, readSetting } from '@heed/server/http/json-setting';
import { Refusal } from '@heed/server/http/problem';
import { storeOrRefuse } from '@heed/server/http/storage-refusal';
import {
  type CampaignPage,
  type CampaignWords,
  isOver,
  mostCampaignPages,
  withWords,
} from '../rules/index.ts';

const setting: JsonSetting<readonly CampaignPage[]> = {
  name: 'campaign-pages',
  empty: [],
  busy: 'refusal.campaign-page-busy',
};
const pictureSetting = (slug: string): string => `campaign-picture ${slug}`;
type Settings = Pick<Deployment, 'storage'>;

/** Own pages, without their pictures. Throws StorageError. */
export const campaignPagesOf = ({ storage }: Settings): Promise<readonly CampaignPage[]> =>
  readSetting(storage, setting);

/** JPEG; null where the page has no picture. */
export const pictureOf = ({ storage }: Settings, slug: string): Promise<Uint8Array | null> =>
  storage.settings.get(pictureSetting(slug));

/** Throws a Refusal for a day that is over, one page too many, or a picture that is no JPEG. */
export async function putCampaignPage(
  deployment: Settings,
  page: {
    readonly slug: string;
    readonly until: Day;
    readonly words: CampaignWords;
    readonly picture: Uint8Array | null;
  },
  today: Day,
): Promise<void> {
  const { slug, until, words, picture } = page;
  if (isOver(page, today)) throw new Refusal('invalid-request', 'refusal.campaign-page-over');
  if (picture !== null && !isJpeg(picture)) throw new Refusal('invalid-request', 'refusal.campaign-picture');
  // The picture first: a page never names one that is not there.
  if (picture !== null)
    await storeOrRefuse(() => deployment.storage.settings.put(pictureSetting(slug), picture));
  await changeSetting(deployment.storage, setting, (pages) => {
    const present = pages.find((one) => one.slug === slug) ?? { slug, until, words: [], hasPicture: false };
    const others = pages.filter((one) => one !== present);
    if (others.length >= mostCampaignPages) throw new Refusal('not-allowed', 'refusal.campaigns-full');
    const hasPicture = present.hasPicture || picture !== null;
    return [...others, withWords({ ...present, until, hasPicture }, words)];
  });
}

/** Deletes an own page and its picture. Throws Refusal and StorageError. */
export async function deleteCampaignPage(deployment: Settings, slug: string): Promise<void> {
  await changeSetting(deployment.storage, setting, (pages) => pages.filter((one) => one.slug !== slug));
  await storeOrRefuse(() => deployment.storage.settings.remove(pictureSetting(slug)));
}

const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
