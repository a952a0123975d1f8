// The monitor as a command: reads its words, looks, says what it found, and gives the exit code. `heed
// monitor` comes in by this door.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LedgerError, parseKey, parsePolicy, rootOfEdge } from '@heed/ledger';
import { exitCode, type MonitorFinding } from './finding.ts';
import { sha256 } from './follow.ts';
import { type MonitorMemory, recall, remember } from './memory.ts';
import { monitor } from './monitor.ts';
import { options } from './options.ts';

const usage = [
  'heed monitor URL [options]',
  ...Object.entries(options).map(
    ([name, { argument, does }]) => `  ${`--${name} ${argument}`.padEnd(20)} ${does}`,
  ),
  '  --json',
].join('\n');

const wrongUse = 2;

/**
 * Runs, and answers the exit code: 0 nothing found, 2 wrong use, from 10 on what was found.
 * docs/guides/witness.md.
 */
export async function run(args: readonly string[]): Promise<number> {
  const settings = read(args);
  if (typeof settings === 'string') {
    console.error(`${settings}\n${usage}`);
    return wrongUse;
  }
  const { memory, state, json } = settings;
  const findings = await monitor(settings);
  remember(state, memory);
  console.log(json ? JSON.stringify(asJson(findings, memory), null, 2) : inSentences(findings, memory));
  return exitCode(findings);
}

/** What is asked, or what is wrong with it. */
function read(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...options, json: { type: 'boolean' } },
    });
    const [address = ''] = positionals;
    if (positionals.length !== 1 || !/^https?:\/\//.test(address)) return 'Name the address of one site.';
    const url = new URL(address).href.replace(/\/$/, '');
    const logUrl = values['log-url'];
    if (logUrl !== undefined && !/^https?:\/\//.test(logUrl)) return '--log-url is an address of the web.';
    if (values.vkey !== undefined) parseKey(values.vkey);
    const state = values.state === undefined ? undefined : path(values.state);
    return {
      url,
      logUrl: logUrl === undefined ? undefined : new URL(logUrl).href.replace(/\/$/, ''),
      state,
      memory: recall(state, url),
      vkey: values.vkey,
      fingerprint: values.fingerprint,
      policy: values.policy === undefined ? undefined : policyOf(path(values.policy)),
      stale: seconds(values.stale, 3600),
      patience: seconds(values.patience, 1500),
      json: values.json === true,
    };
  } catch (error) {
    if (error instanceof LedgerError) return 'A key or the policy is not in its form.';
    if (error instanceof TypeError || error instanceof RangeError || error instanceof SyntaxError)
      return error.message;
    if (error instanceof Error && 'code' in error) return `A file cannot be read: ${String(error.code)}.`;
    throw error;
  }
}

/** npm changes the folder; the operator means the one that they are in. */
const path = (file: string) => resolve(process.env.INIT_CWD ?? '.', file);

function policyOf(file: string) {
  const text = readFileSync(file, 'utf8');
  return parsePolicy(/^[ \t]*quorum[ \t]/m.test(text) ? text : `${text}\nquorum none\n`);
}

function seconds(text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  if (!/^\d{1,9}$/.test(text)) throw new RangeError('Say seconds as a whole number.');
  return Number(text);
}

const logsOf = ({ logs }: MonitorMemory) =>
  logs.map(({ vkey, edge }) => ({
    origin: parseKey(vkey).name,
    vkey,
    size: edge.size,
    root: Buffer.from(rootOfEdge(edge, sha256)).toString('base64'),
  }));

const asJson = (findings: readonly MonitorFinding[], memory: MonitorMemory) => ({
  ok: findings.length === 0,
  findings,
  logs: logsOf(memory),
});

function inSentences(findings: readonly MonitorFinding[], memory: MonitorMemory): string {
  const logLines = logsOf(memory).map(({ origin, size }) => `${origin}: ${size} entries, each seen`);
  const findingLines = findings.flatMap(({ code, says, evidence = [] }) => [
    `FOUND ${code}: ${says}`,
    ...evidence,
  ]);
  return [...logLines, ...(findingLines.length === 0 ? ['Nothing found.'] : findingLines)].join('\n');
}
