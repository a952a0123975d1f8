// Settings that make no sense together, or that nobody can have meant. Each is named with what to do; what
// serves people does not start with one.
import { isOnion } from '@heed/server';
import { Failure } from './failure.ts';
import { type CommandSettings, settingNames } from './settings.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Throws a usage failure that names every contradiction. */
export function requireSense(set: CommandSettings, env: Environment = process.env): void {
  const clashes = contradictions(set, env);
  if (clashes.length > 0)
    throw new Failure(
      'usage',
      `These settings cannot be meant so:\n${clashes.map((clash) => `- ${clash}`).join('\n')}`,
    );
}

/** One sentence for each, empty where there is none. */
export function contradictions(set: CommandSettings, env: Environment = process.env): readonly string[] {
  return [
    ...ofMail(env),
    ...ofLoudWays(env),
    ...ofAddress(set, env),
    ...ofOnion(set),
    ...ofPlaces(set, env),
    ...ofSecondPlace(set),
    ...ofAttachments(set, env),
    ...unknownNames(env),
  ];
}

function ofSecondPlace({ secondPlace, databaseUrl, folder }: CommandSettings): string[] {
  if (secondPlace === undefined) return [];
  if (databaseUrl !== undefined)
    return ['HEED_SECOND_PLACE copies SQLite: for PostgreSQL use its own tools, see docs/operating.md.'];
  return `${secondPlace}/`.startsWith(`${folder}/`)
    ? ['HEED_SECOND_PLACE lies in the data folder, and would be lost with it: name a folder elsewhere.']
    : [];
}

function ofAttachments({ attachments, secondPlace }: CommandSettings, env: Environment): string[] {
  const hasKey = Boolean(env.HEED_ATTACHMENTS_KEY || env.HEED_ATTACHMENTS_SECRET);
  return [
    ...(attachments === undefined && hasKey
      ? ['HEED_ATTACHMENTS_KEY or its secret is set and HEED_ATTACHMENTS is not: name the bucket.']
      : []),
    ...(attachments !== undefined && secondPlace !== undefined
      ? [
          'HEED_SECOND_PLACE copies attachments from the data folder, and HEED_ATTACHMENTS keeps them in a ' +
            'bucket: take one of them away. A bucket is copied by its own store.',
        ]
      : []),
  ];
}

function ofMail({ HEED_SMTP: smtp = '', HEED_MAIL_FROM: from = '' }: Environment): string[] {
  return [
    ...(smtp !== '' && from === ''
      ? ['HEED_SMTP is set and HEED_MAIL_FROM is not, so no mail would go out: set it, as heed@example.org.']
      : []),
    ...(smtp === '' && from !== ''
      ? [
          'HEED_MAIL_FROM is set and HEED_SMTP is not, so no mail would go out: set it, as ' +
            'smtp://localhost:25.',
        ]
      : []),
    ...(smtp !== '' && !/^smtps?:\/\/[^/]/.test(smtp)
      ? [
          'HEED_SMTP is no address of a mail server: write it as smtp://localhost:25 or ' +
            'smtps://user:password@mail.example.org.',
        ]
      : []),
    ...(from !== '' && !/^[^@\s,]+@[^@\s,]+$/.test(from)
      ? ['HEED_MAIL_FROM is no e-mail address: write it as heed@example.org.']
      : []),
  ];
}

function ofLoudWays({
  HEED_NTFY: ntfy = '',
  HEED_SMS: sms = '',
  HEED_WEBHOOK: webhook = '',
  HEED_WEBHOOK_KEY: key = '',
  HEED_URGENT_SUBJECT: subject = '',
}: Environment): string[] {
  const isForm = /^https?:\/\//.test(sms) && sms.includes('{to}') && sms.includes('{text}');
  return [
    ...(ntfy !== '' && !isWebAddress(ntfy)
      ? ['HEED_NTFY is no address of a server of ntfy: write it as https://ntfy.example.org.']
      : []),
    ...(sms !== '' && !isForm && !/^gammu(:\/[^\s]+)?$/.test(sms)
      ? [
          'HEED_SMS is neither gammu, gammu:/etc/gammu-smsdrc, nor the form of a gateway: write that as ' +
            'https://gateway.example.org/send?to={to}&text={text}.',
        ]
      : []),
    ...(webhook !== '' && !isWebAddress(webhook)
      ? ['HEED_WEBHOOK is no address: write it as https://pager.example.org/heed.']
      : []),
    ...((webhook === '') !== (key === '')
      ? ['HEED_WEBHOOK and HEED_WEBHOOK_KEY belong together: set both, the key to 32 letters or more.']
      : []),
    ...(key !== '' && key.length < 32
      ? ['HEED_WEBHOOK_KEY is shorter than 32 letters: make one with openssl rand -hex 32.']
      : []),
    ...(/[\r\n]/.test(subject) || subject.length > 60
      ? ['HEED_URGENT_SUBJECT is one line of at most 60 letters.']
      : []),
  ];
}

const isWebAddress = (text: string): boolean => /^https?:\/\/[^\s]+$/.test(text) && URL.canParse(text);

function ofAddress(
  { origins, proxy, production, port, socket }: CommandSettings,
  env: Environment,
): string[] {
  const [first] = origins;
  const plain = origins.filter((origin) => origin.startsWith('http:') && !isOnion(origin));
  return [
    ...(env.HEED_PROXY !== undefined && !['', '0', '1'].includes(env.HEED_PROXY)
      ? ['HEED_PROXY is neither 1 nor empty: set it to 1 where a proxy on this machine speaks for Heed.']
      : []),
    ...(proxy && first === undefined
      ? [
          'HEED_PROXY is 1 and HEED_ORIGIN is not set: set it to the address that the proxy answers, ' +
            'as https://heed.example.org.',
        ]
      : []),
    ...(production && plain.length > 0
      ? [
          'HEED_ORIGIN names an http address in production: real people need https, as ' +
            'https://heed.example.org.',
        ]
      : []),
    ...(production && !proxy && first?.startsWith('https:')
      ? [
          'HEED_ORIGIN is https and HEED_PROXY is not 1: Heed speaks no https itself. Put a proxy in ' +
            'front and set HEED_PROXY=1.',
        ]
      : []),
    ...(socket !== undefined && (env.PORT !== undefined || env.HEED_HOST !== undefined)
      ? ['HEED_SOCKET is set beside PORT or HEED_HOST: Heed listens at one place. Take one of them away.']
      : []),
    ...(socket !== undefined && !proxy
      ? ['HEED_SOCKET is set and HEED_PROXY is not 1: no browser opens a socket. Put a proxy in front.']
      : []),
    ...(production && port === 0
      ? ['PORT is 0, which takes any port: no proxy finds it. Set a number, such as 8080.']
      : []),
  ];
}

function ofOnion({ origins, port, socket, onionPort }: CommandSettings): string[] {
  return [
    ...(onionPort !== undefined && !origins.some(isOnion)
      ? [
          'HEED_ONION_PORT is set and HEED_ORIGIN names no onion service: add it after a comma, as ' +
            'https://heed.example.org,http://….onion.',
        ]
      : []),
    ...(onionPort !== undefined && socket === undefined && onionPort === port
      ? ['HEED_ONION_PORT and PORT are the same: the port for Tor is for it alone.']
      : []),
  ];
}

function ofPlaces({ databaseUrl }: CommandSettings, env: Environment): string[] {
  const { NODE_ENV: kind, HEED_LOG: log } = env;
  return [
    ...(log !== undefined && !['', 'text', 'json'].includes(log)
      ? ['HEED_LOG is neither text nor json: set it to json for one JSON line an event, or leave it out.']
      : []),
    ...(databaseUrl !== undefined && !/^postgres(ql)?:\/\//.test(databaseUrl)
      ? [
          'DATABASE_URL is no address of PostgreSQL: write it as ' +
            'postgres://heed@/heed?host=/run/postgresql, or leave it out for SQLite.',
        ]
      : []),
    ...(kind !== undefined && !['', 'production', 'development', 'test'].includes(kind)
      ? ['NODE_ENV is none of production, development, test: write production for real people.']
      : []),
  ];
}

/** A misspelt name sets nothing, and nothing would say so. */
const unknownNames = (env: Environment): string[] =>
  Object.keys(env)
    .filter((name) => name.startsWith('HEED_') && !settingNames.includes(name))
    .map((name) => `There is no setting ${name}: see the list in docs/operating.md.`);
