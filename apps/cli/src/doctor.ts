// `heed doctor`: looks at what goes wrong in small organisations: permissions, clock, backups, jobs that stand still, a proxy that tells
// nothing. Says what to do about each; exit code 3 when something needs doing.
import { statSync } from 'node:fs';
import { addDays, dayOf, type Storage } from '@heed/storage';
import { Failure } from './failure.ts';
import { languagesNotOffered } from './languages.ts';
import { withStorage } from './opened.ts';
import { asked } from './output.ts';
import type { Settings } from './settings.ts';

export const summary = 'Look for what is wrong, and say what to do about it';

interface Finding {
  readonly about: string;
  readonly ok: boolean;
  readonly says: string;
}

export async function run(args: readonly string[]): Promise<void> {
  const { say } = asked(args, {});
  const findings = await withStorage(async (storage, set) => {
    const report = await storage.backup.checkIntegrity();
    const noted = async (name: string) =>
      (await storage.settings.get(name)) && new TextDecoder().decode((await storage.settings.get(name))!);
    const today = dayOf(Date.now());
    return [
      await setUp(storage),
      ...(await offeredLanguages(storage)),
      permissions(set),
      {
        about: 'database',
        ok: report.ok,
        says: report.ok
          ? `${report.database}, ${report.conversations} conversations, whole`
          : report.problems.join('; '),
      },
      age(
        'backup',
        await noted('backup-day'),
        today,
        7,
        `Run 'npm run -s heed -- backup FILE' every day and keep copies elsewhere.`,
      ),
      age('restore tried', await noted('restore-tried'), today, 90, `Run 'npm run -s heed -- restore --try FILE'.`),
      age(
        'erasing',
        await storage.jobs.lastRun('keep'),
        today,
        2,
        'Erasing runs while the server runs: is it running?',
      ),
      await clock(set),
      await http(set),
      proxy(set, (await storage.settings.get('demonstration')) !== null),
    ];
  });
  say(findings.map((f) => `${f.ok ? 'ok  ' : 'LOOK'} ${f.about}: ${f.says}`).join('\n'), findings);
  if (findings.some((f) => !f.ok)) throw new Failure('refused', 'Something needs doing.');
}

async function setUp(storage: Storage): Promise<Finding> {
  const ok = (await storage.settings.get('organisation')) !== null;
  const says = ok
    ? 'an organisation is here'
    : "nothing is set up here: run 'heed init', or point HEED_DATA at the right folder";
  return { about: 'set up', ok, says };
}

/** A choice of the organisation, so never a fault: but one that should have been made. */
async function offeredLanguages(storage: Storage): Promise<Finding[]> {
  const organisation = await storage.settings.get('organisation');
  if (organisation === null) return [];
  const { languages } = JSON.parse(new TextDecoder().decode(organisation));
  return [{ about: 'languages', ok: true, says: languagesNotOffered(languages) ?? 'all that exist are offered' }];
}

function permissions(set: Settings): Finding {
  if (process.platform === 'win32') return { about: 'permissions', ok: true, says: 'not looked at on Windows' };
  const open = (statSync(set.folder).mode & 0o077) !== 0;
  return {
    about: 'permissions',
    ok: !open,
    says: open
      ? `others on this machine may read the data folder: chmod 700 it`
      : 'only this account reads the data folder',
  };
}

function age(about: string, day: string | null, today: string, most: number, todo: string): Finding {
  const ok = day !== null && day >= addDays(today, -most);
  return { about, ok, says: `${day === null ? 'never' : `last on ${day}`}${ok ? '' : `. ${todo}`}` };
}

/** Compares this machine's clock with what the site's proxy or the server says; a minute apart is told. */
async function clock(set: Settings): Promise<Finding> {
  const year = new Date().getUTCFullYear();
  const date = await fetch(`${set.origins[0] ?? `http://localhost:${set.port}`}/healthz`, {
    signal: AbortSignal.timeout(5000),
  }).then(
    (r) => r.headers.get('date'),
    () => null,
  );
  const apart = date === null ? 0 : Math.abs(Date.parse(date) - Date.now());
  const ok = year >= 2026 && apart < 60_000;
  return { about: 'clock', ok, says: ok ? 'plausible' : 'Set the clock of this machine, and let it be kept by NTP.' };
}

async function http(set: Settings): Promise<Finding> {
  const url = `${set.origins[0] ?? `http://localhost:${set.port}`}/healthz`;
  const ok = await fetch(url, { signal: AbortSignal.timeout(5000) }).then(
    async (r) => ((await r.json()) as { ok?: boolean }).ok === true,
    () => false,
  );
  return {
    about: 'http',
    ok,
    says: ok ? 'the site answers' : `No answer at ${url}. Is the server running, and HEED_ORIGIN right?`,
  };
}

/** Real people need https between them and this machine; only invented data does without. */
function proxy(set: Settings, invented: boolean): Finding {
  if (set.origins[0]?.startsWith('https:') && !set.proxy) {
    return {
      about: 'proxy',
      ok: false,
      says: 'The site is https but HEED_PROXY is not set: set HEED_PROXY=1 if a proxy on this machine speaks https, and let it pass on x-forwarded-for.',
    };
  }
  if (set.host !== '127.0.0.1' && set.host !== '::1') {
    return {
      about: 'proxy',
      ok: false,
      says: 'The server listens beyond this machine without https. Unset HEED_HOST and put a proxy in front.',
    };
  }
  if (!set.proxy && (set.production || !invented)) {
    return {
      about: 'proxy',
      ok: false,
      says: 'None, so nobody reaches the site by https. Put a proxy that speaks https in front, and set HEED_ORIGIN=https://... and HEED_PROXY=1.',
    };
  }
  if (set.proxy && !set.origins[0]?.startsWith('https:')) {
    return { about: 'proxy', ok: false, says: 'HEED_ORIGIN is not set to the https address of the site.' };
  }
  return { about: 'proxy', ok: true, says: set.proxy ? 'a proxy speaks for us' : 'none; invented data needs none' };
}
