// How the site looks from outside, through the proxy: whether it answers, whether a report would be stored
// now, its certificate, its clock, and a real form of 3 MB on the way that a report takes.
import { createHash, randomBytes } from 'node:crypto';
import { makeProbeToken, type ProbeAnswer, probeHeader, secretsFrom } from '@heed/server';
import type { Storage } from '@heed/storage';
import { type CommandSettings, siteAddress } from '../settings.ts';
import { ask, documentOf, type ProbeResponse, type ProbeResult } from './ask.ts';
import type { DoctorFinding } from './finding.ts';

const failureSentences = {
  'no-answer': 'Nothing answers there. Do the proxy and the server run?',
  'no-name': 'The name of the site is not found. Look at its DNS record and at HEED_ORIGIN.',
  'certificate-name':
    'The certificate that answers there is for another name. Look at HEED_ORIGIN and at the name ' +
    'of the site in the file of the proxy.',
  'certificate-ended': 'The certificate of the site has ended. Look at what the proxy says of its renewal.',
  'certificate-early':
    'The certificate of the site is not valid yet. Look at the clock of this machine and at the proxy.',
  'certificate-issuer':
    'The certificate of the site was issued by nobody whom this machine knows, as one that signs ' +
    'itself. Browsers would refuse it: let the proxy get one from a public authority.',
  'certificate-other': 'The certificate of the site is refused. Let the proxy get another one.',
  'too-late': 'No answer in time. Look at what the machine is doing.',
  cut: 'The connection was cut in the middle. Look at the time limits of the proxy.',
} as const;

/** What an answer that is not ours means; null where it is ours. */
function foreignAnswer(answer: ProbeResponse): string | null {
  const { status, headers } = answer;
  if (status >= 300 && status < 400)
    return (
      `It leads elsewhere (${status}). Set HEED_ORIGIN to the address at which people arrive, and let ` +
      'the proxy pass on every path.'
    );
  if (status === 413)
    return (
      'The proxy refuses it as too large (413). Take limits of size out of the proxy, as in deploy/: ' +
      'Heed has its own.'
    );
  if (status === 502 || status === 504)
    return (
      `The proxy answers ${status}: it does not reach Heed. Does the server run, and on the port that ` +
      'the proxy names?'
    );
  if (documentOf(answer) !== null) return null;
  const html = String(headers['content-type'] ?? '').includes('html');
  if (status === 503)
    return 'The proxy answers 503 with a page of its own: it does not reach Heed. Does the server run?';
  return (
    `Something else answers there (${status}${html ? ', a page of HTML' : ''}). Let the proxy pass on ` +
    'every path to Heed.'
  );
}

/** `isOpened`: whether go-live has opened the channel; null where the database could not be asked. */
export async function lookAtSite(
  set: CommandSettings,
  isOpened: boolean | null,
): Promise<readonly DoctorFinding[]> {
  const url = siteAddress(set);
  const alive = await ask(`${url}/healthz`);
  // Where nothing answers, a second question would only wait once more.
  const ready = 'failure' in alive ? alive : await ask(`${url}/readyz`);
  return [httpOf(url, alive), readyOf(ready, isOpened), clockOf(alive), ...certificateOf(url, alive)];
}

function httpOf(url: string, probe: ProbeResult): DoctorFinding {
  const wrong = 'failure' in probe ? failureSentences[probe.failure] : foreignAnswer(probe);
  if (wrong !== null) return { about: 'http', ok: false, says: `${url}/healthz: ${wrong}` };
  return { about: 'http', ok: true, says: 'the site answers' };
}

const unready: Readonly<Record<string, string>> = {
  'not-open': "Nobody reads yet: run 'npm run -s heed -- go-live'.",
  'no-desk-key': 'A desk has no key in force: a supervisor renews it at the desk, today.',
  'disk-full': 'The disk is full: free some space.',
  'disk-readonly': 'The disk takes no writing: look at what the system says of it, mount it anew.',
  'database-busy': 'Another process holds the database.',
  'database-away': 'The database does not answer.',
  'database-damaged': 'The database is damaged: restore the last backup into an empty data folder.',
};

const notNoticed =
  'It is open, and the running server has not noticed yet: it notices within a minute. Ask doctor ' +
  'again then; if it says the same, restart the server and see that both have the same HEED_DATA.';

function readyOf(probe: ProbeResult, isOpened: boolean | null): DoctorFinding {
  const about = 'ready';
  if ('failure' in probe) return { about, ok: false, says: failureSentences[probe.failure] };
  const wrong = foreignAnswer(probe);
  if (wrong !== null) return { about, ok: false, says: wrong };
  const { ok, reason } = documentOf(probe) ?? {};
  if (ok === true) return { about, ok: true, says: 'a report would be stored now' };
  const todo =
    reason === 'not-open' && isOpened
      ? notNoticed
      : (unready[String(reason)] ?? 'Look at the log of the server.');
  return { about, ok: false, says: `No report would be stored now. ${todo}` };
}

/** A difference of a minute is a fault. */
function clockOf(probe: ProbeResult): DoctorFinding {
  const date = 'failure' in probe ? Number.NaN : Date.parse(String(probe.headers.date ?? ''));
  const apart = Number.isNaN(date) ? 0 : Math.abs(date - Date.now());
  const ok = new Date().getUTCFullYear() >= 2026 && apart < 60_000;
  return {
    about: 'clock',
    ok,
    says: ok ? 'plausible' : 'Set the clock of this machine, and let it be kept by NTP.',
  };
}

/** A certificate is renewed a month before its end; two weeks before, something has failed. */
const leastDays = 14;

function certificateOf(url: string, probe: ProbeResult): DoctorFinding[] {
  if (!url.startsWith('https:')) return [];
  if ('failure' in probe)
    return [
      {
        about: 'certificate',
        ok: false,
        says: probe.failure.startsWith('certificate-')
          ? failureSentences[probe.failure]
          : 'It could not be looked at: nothing answers.',
      },
    ];
  if (probe.certificateEnds === null)
    return [{ about: 'certificate', ok: false, says: 'It could not be read.' }];
  const days = Math.floor((probe.certificateEnds - Date.now()) / 86_400_000);
  const ok = days >= leastDays;
  return [
    {
      about: 'certificate',
      ok,
      says:
        `it ends in ${days} ` +
        `days${ok ? '' : '. It should have been renewed: look at what the proxy says of it'}`,
    },
  ];
}

/** Claimed by a visitor, as far as the proxy knows: a documentation address (RFC 5737). */
const claimedAddress = '203.0.113.7';
const fileLength = 3_000_000;
const textLength = 50_000;
const boundary = 'heed-doctor-form';

/** Sends a form of 3 MB the way of a report, which Heed measures and does not store. */
export async function probeForm(set: CommandSettings, storage: Storage): Promise<DoctorFinding> {
  const about = 'form of 3 MB';
  const alive = await ask(`${siteAddress(set)}/healthz`, { tooLateMs: 5000 });
  if ('failure' in alive) return { about, ok: false, says: failureSentences[alive.failure] };
  const root = await storage.settings.get('server-secret');
  if (root === null)
    return { about, ok: false, says: "There is nothing to send it to yet: run 'heed init'." };
  const file = randomBytes(fileLength);
  const body = [
    Buffer.from(
      `--${boundary}\r\nContent-Disposition: form-data; name="text"\r\n\r\n${'x'.repeat(textLength)}\r\n`,
    ),
    Buffer.from(
      `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.bin"\r\n` +
        'Content-Type: application/octet-stream\r\n\r\n',
    ),
    file,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ];
  const probe = await ask(`${siteAddress(set)}/report`, {
    method: 'POST',
    tooLateMs: 60_000,
    body,
    headers: {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'content-length': body.reduce((sum, part) => sum + part.length, 0),
      [probeHeader]: makeProbeToken(secretsFrom(root), Date.now()),
      'x-forwarded-for': claimedAddress,
    },
  });
  if ('failure' in probe) return { about, ok: false, says: failureSentences[probe.failure] };
  const wrong = foreignAnswer(probe);
  if (wrong !== null) return { about, ok: false, says: wrong };
  const fault = faultOf(
    documentOf(probe) as unknown as ProbeAnswer,
    createHash('sha256').update(file).digest('hex'),
    set,
  );
  return { about, ok: fault === null, says: fault ?? 'it arrived whole, from where it says' };
}

function faultOf(answer: ProbeAnswer, hash: string, { proxy, origins }: CommandSettings): string | null {
  if (answer.probe !== 'heed')
    return (
      'Another Heed answers there, or one with other secrets. Are HEED_DATA and HEED_ORIGIN of one ' +
      'server?'
    );
  if (answer.fileLength !== fileLength || answer.fileHash !== hash || answer.textLength !== textLength)
    return 'It arrived cut or changed. Let the proxy pass bodies on as they come, as in deploy/.';
  if (!proxy) return null;
  if (answer.forwardedFor === null)
    return (
      'The proxy names no address in x-forwarded-for: everybody would count as one visitor. See ' + 'deploy/.'
    );
  if (answer.forwardedFor === claimedAddress)
    return (
      'The proxy passes on what a visitor claims in x-forwarded-for: anybody could have the reports of ' +
      'others held. See deploy/.'
    );
  if (origins[0]?.startsWith('https:') && answer.forwardedProto !== 'https')
    return 'The proxy does not say x-forwarded-proto: https. See deploy/.';
  if (origins.length > 1 && !origins.some((origin) => new URL(origin).host === answer.host))
    return 'The proxy does not pass on Host, which is needed with several addresses. See deploy/.';
  return null;
}
