// What another app on the phone shared with this site. The worker takes the request, so that it goes to no
// server, and holds it in memory until the page of writing asks for it, once.

/** The path of the share target in the manifest. The server takes nothing there. */
export const sharePath = '/share';
/** How the address of `/app` ends where other apps show the icon. */
export const shareEnding = '-share';
/** Opens the page of writing so that it asks the worker. It says that something was shared, not what. */
export const sharedHash = '#shared';

/** Words and addresses, one below the other, and files as they lie on the device. */
export interface SharedContent {
  readonly text: string;
  readonly files: readonly File[];
}

/** Fields of the share target: `title`, `text` and `url` are what apps fill in. */
export const shareTarget = {
  action: sharePath,
  method: 'POST',
  enctype: 'multipart/form-data',
  params: {
    title: 'title',
    text: 'text',
    url: 'url',
    files: [{ name: 'files', accept: ['image/*', 'audio/*', 'video/*', 'application/pdf', 'text/plain'] }],
  },
} as const;

/** Reads a request of the share target. Many apps repeat the address in the text: each line stands once. */
export async function readShared(request: Request): Promise<SharedContent> {
  const fields = await request.formData();
  const lines = ['title', 'text', 'url'].map((name) => fields.get(name)).filter(isLine);
  return {
    text: lines
      .filter((line, at) => !lines.some((other, n) => n !== at && holds(other, line, n < at)))
      .join('\n'),
    files: fields.getAll('files').filter((file): file is File => typeof file !== 'string'),
  };
}

const isLine = (value: FormDataEntryValue | null): value is string =>
  typeof value === 'string' && value.trim() !== '';

/** Whether `line` stands in `other`; of two that are the same, the first stays. */
const holds = (other: string, line: string, isBefore: boolean): boolean =>
  other.includes(line) && (other !== line || isBefore);

/** A cache of its own, which goes with the pages, holds the choice: the worker reads nothing else. */
const choiceCache = 'kept-share';

/** Notes whether other apps may share into the page of writing. */
export async function chooseShare(isChosen: boolean): Promise<void> {
  if (isChosen) await (await caches.open(choiceCache)).put(sharePath, new Response('yes'));
  else await caches.delete(choiceCache);
}

/** Whether she chose it on `/app`. */
export const isShareChosen = async (): Promise<boolean> =>
  (await caches.match(sharePath, { cacheName: choiceCache })) !== undefined;
