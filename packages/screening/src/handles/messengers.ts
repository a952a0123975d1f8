// Finds names and numbers in messengers and networks: in their links, after '@', and after the name of the
// service in the languages of the offers.
import type { WebAddress } from './addresses.ts';
import { planBefore } from './countries.ts';
import { toE164 } from './telephone.ts';

/** Services whose names are told apart. `other`: an '@' alone. */
export const messengers = [
  'telegram',
  'whatsapp',
  'viber',
  'signal',
  'instagram',
  'facebook',
  'tiktok',
  'snapchat',
  'vk',
  'line',
  'wechat',
  'skype',
  'other',
] as const;
/** A service by its name. */
export type Messenger = (typeof messengers)[number];

/** A name or a number in a service. */
export interface MessengerName {
  readonly service: Messenger;
  /** In small letters, or a number as E.164. */
  readonly name: string;
  readonly written: string;
}

/** By host: the service, and the place of the name in the path or in a field of the query. */
const hosts: Readonly<Record<string, readonly [Messenger, path: RegExp, query?: string]>> = {
  't.me': ['telegram', /^\/(?:s\/|\+)?([\w.-]{3,64})/],
  'telegram.me': ['telegram', /^\/(?:s\/)?([\w.-]{3,64})/],
  'telegram.dog': ['telegram', /^\/([\w.-]{3,64})/],
  'wa.me': ['whatsapp', /^\/\+?(\d{7,15})/],
  'api.whatsapp.com': ['whatsapp', /^$/, 'phone'],
  'web.whatsapp.com': ['whatsapp', /^$/, 'phone'],
  'chat.whatsapp.com': ['whatsapp', /^\/([\w-]{10,40})/],
  'viber.click': ['viber', /^\/\+?(\d{7,15})/],
  'signal.me': ['signal', /^$/],
  'instagram.com': ['instagram', /^\/([\w.]{2,40})/],
  'facebook.com': ['facebook', /^\/([\w.-]{3,60})/, 'id'],
  'm.me': ['facebook', /^\/([\w.-]{3,60})/],
  'tiktok.com': ['tiktok', /^\/@([\w.]{2,40})/],
  'snapchat.com': ['snapchat', /^\/add\/([\w.-]{3,40})/],
  'vk.com': ['vk', /^\/([\w.]{3,60})/],
  'line.me': ['line', /^\/(?:r\/)?ti\/p\/([\w~@.-]{3,60})/],
};

/** Links that open a program: the number or the name stands in their query. */
const program = /(?<![\p{L}\p{N}])(tg|viber|whatsapp|signal|skype|line):(?:\/\/)?/u;
const inQuery = /[\w./?-]{0,40}?(?:(?:number|phone|domain)=|(?<=skype:))(?:%2b|\+)?([\w.:-]{3,64})/u;
const programLinks = new RegExp(program.source + inQuery.source, 'giu');
const programs: Readonly<Record<string, Messenger>> = { tg: 'telegram' };

/** What people call the services, in Latin and Cyrillic letters. */
const spokenNames: readonly (readonly [string, Messenger])[] = [
  ['telegram\\p{L}{0,2}|tg|тел[еє]грам+\\p{L}{0,2}|тг', 'telegram'],
  ['whats\\s?app\\p{L}{0,2}|wa|ват+сап|вотсап|вацап', 'whatsapp'],
  ['viber\\p{L}{0,2}|вайбер\\p{L}?', 'viber'],
  ['signal\\p{L}?|сигнал', 'signal'],
  ['insta(?:gram\\p{L}?)?|ig|инста(?:грам\\p{L}?)?|інста(?:грам)?', 'instagram'],
  ['facebook\\p{L}?|fb|messenger|фейсбук|фб', 'facebook'],
  ['tik\\s?tok|тик\\s?ток', 'tiktok'],
  ['snap(?:chat)?', 'snapchat'],
  ['vk|вк(?:онтакте)?', 'vk'],
  ['line', 'line'],
  ['we\\s?chat|weixin|微信', 'wechat'],
  ['skype|скайп', 'skype'],
];
const spokenForms = spokenNames.map(
  ([words, service]) =>
    [
      service,
      new RegExp(
        `(?<![\\p{L}\\p{N}])(?:${
          words
        })\\s{0,2}(?:[:=\\-–—]\\s{0,2}@?|\\s@)([\\p{L}\\p{N}_][\\p{L}\\p{N}_.]{2,39})`,
        'giu',
      ),
    ] as const,
);
const atName = /(?<![\p{L}\p{N}.@/])@[\p{L}\p{N}_][\p{L}\p{N}_.]{2,39}/gu;

/** Names and numbers in `text` and in `addresses`, each once for a service. */
export function messengerNamesIn(text: string, addresses: readonly WebAddress[]): readonly MessengerName[] {
  const names = new Map<string, MessengerName>();
  const addName = (service: Messenger, raw: string, written: string) => {
    const name = nameOf(service, raw);
    if (name === null) return;
    const isSeen = service === 'other' && [...names.values()].some((other) => other.name === name);
    if (!isSeen && !names.has(`${service} ${name}`))
      names.set(`${service} ${name}`, { service, name, written });
  };
  for (const address of addresses) {
    const match = inAddress(address);
    if (match !== null) addName(...match, address.written);
  }
  for (const { 0: written, 1: scheme, 2: name } of text.matchAll(programLinks))
    addName(programs[scheme!.toLowerCase()] ?? (scheme!.toLowerCase() as Messenger), name!, written);
  for (const [service, pattern] of spokenForms)
    for (const { 0: written, 1: name } of text.matchAll(pattern)) addName(service, name!, written);
  for (const [written] of text.matchAll(atName)) addName('other', written.slice(1), written);
  return [...names.values()];
}

/** The service and the name in a link; null where the host is no service or the link leads to no name. */
function inAddress({ address, host }: WebAddress): readonly [Messenger, string] | null {
  const entry = hosts[host.replace(/^(?:m|mobile|web)\.(?=facebook|instagram|vk)/, '')];
  if (entry === undefined) return null;
  const [service, path, query] = entry;
  const url = new URL(`https://${address}`);
  const name = (query === undefined ? null : url.searchParams.get(query)) ?? path.exec(url.pathname)?.[1];
  return name === undefined || name === null ? null : [service, name];
}

/** A number where the service goes by numbers; else a name with a letter in it. */
function nameOf(service: Messenger, raw: string): string | null {
  const name = raw.replace(/[.\-_:]+$/, '').toLowerCase();
  const isNumber = /^\d{7,15}$/.test(name);
  if (isNumber && ['whatsapp', 'viber', 'signal', 'telegram'].includes(service)) {
    const number = planBefore(name) === undefined ? null : toE164(`+${name}`, undefined);
    return number;
  }
  return /\p{L}/u.test(name) && name.length >= 3 ? name : null;
}
