// What the administrator asks of `heed install`, read and judged before anything is touched.
import { Failure } from '../failure.ts';

export const proxies = ['caddy', 'nginx', 'none'] as const;
export type SiteProxy = (typeof proxies)[number];

export interface InstallOrder {
  /** Names the organisation on this machine: its account, its folders and its units. */
  readonly name: string;
  readonly origin: string;
  readonly proxy: SiteProxy;
  readonly smtp: string;
  readonly mailFrom: string;
  readonly databaseUrl: string | null;
  /** Every path stands below it; '' for the machine itself. */
  readonly root: string;
}

/** Short enough that `heed-` and it are the name of an account. */
const nameForm = /^[a-z][a-z0-9-]{0,22}$/;

/** The name of an organisation on this machine. Throws Failure. */
export function readName(name: string): string {
  if (!nameForm.test(name))
    throw new Failure(
      'usage',
      '--name is 1 to 23 small letters, digits and hyphens, a letter first, as in --name harbour.',
    );
  return name;
}

/** Stands in the plan while none is named; nothing is installed under it. */
export const noOrigin = 'https://heed.example.org';
export const nameTheSite =
  `Name the address of the site: --origin ${noOrigin}. Log-ins and codes are bound to it, so choose one ` +
  'that stays.';

/** Throws Failure: says what is wrong and how it is written. */
export function readOrder(values: {
  readonly name?: string | undefined;
  readonly origin?: string | undefined;
  readonly proxy?: string | undefined;
  readonly smtp?: string | undefined;
  readonly 'mail-from'?: string | undefined;
  readonly database?: string | undefined;
  readonly root?: string | undefined;
}): InstallOrder {
  const { origin: address = noOrigin, database } = values;
  const url = URL.parse(address);
  if (url?.protocol !== 'https:' || url.origin !== address.replace(/\/$/, ''))
    throw new Failure('usage', nameTheSite);
  const proxy = proxies.find((one) => one === (values.proxy ?? 'caddy'));
  if (proxy === undefined) throw new Failure('usage', '--proxy is caddy, nginx or none.');
  if (database !== undefined && !/^postgres(ql)?:\/\/[^\s'\\]+$/.test(database))
    throw new Failure('usage', '--database is an address of PostgreSQL, as postgres://heed@localhost/heed.');
  return {
    name: readName(values.name ?? 'main'),
    origin: url.origin,
    proxy,
    ...readMail(values.smtp ?? 'smtp://localhost:25', values['mail-from'] ?? `heed@${url.hostname}`),
    databaseUrl: database ?? null,
    root: (values.root ?? '').replace(/\/$/, ''),
  };
}

function readMail(smtp: string, mailFrom: string): Pick<InstallOrder, 'smtp' | 'mailFrom'> {
  // No quote and no backslash: what stands between quotes in the settings is the same to every reader.
  if (!/^smtps?:\/\/[^\s/'\\]+$/.test(smtp))
    throw new Failure(
      'usage',
      '--smtp is the address of a mail server, as smtp://localhost:25. Write a quote in a password as %27, ' +
        'a backslash as %5C.',
    );
  if (!/^[^@\s,'\\]+@[^@\s,'\\]+$/.test(mailFrom))
    throw new Failure('usage', '--mail-from is an e-mail address, as heed@example.org.');
  return { smtp, mailFrom };
}
