// `heed witness`: cosigns the logs of partner organisations, alone on its machine; beside a server
// HEED_WITNESS_LOGS does the same. docs/guides/witness.md.
import { openWitness, startWitness } from '@heed/server';
import { Failure } from './failure.ts';
import { forms } from './forms.ts';
import { parseCommand } from './output.ts';
import { settings, siteAddress } from './settings.ts';

export async function run(args: readonly string[]): Promise<void> {
  const { values, say } = parseCommand(forms.witness, args);
  const set = settings({ ...process.env, ...(values.port !== undefined && { PORT: values.port }) });
  const { folder, port, witnessLogs: logs } = set;
  if (logs === undefined)
    throw new Failure(
      'usage',
      "Name the file of the logs in HEED_WITNESS_LOGS: a line 'log <vkey>' for each.",
    );
  const host = set.origins[0] && new URL(set.origins[0]).host;
  if (values.keys) {
    const witness = await openWitness({ folder, logs, host }).catch(progressText(port));
    say(witness.vkeys.join('\n'), { keys: witness.vkeys });
    witness.close();
    return;
  }
  const running = await startWitness({ folder, logs, host, port, hostname: set.host }).catch(
    progressText(port),
  );
  const url = `${siteAddress({ ...set, port: running.port })}/witness`;
  say([`witness at: ${url}`, ...running.vkeys.map((key) => `witness: ${key}`)].join('\n'), {
    url,
    keys: running.vkeys,
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void running.stop().then(() => process.exit(0)));
}

const progressText =
  (port: number) =>
  (error: unknown): never => {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'EADDRINUSE') throw new Failure('busy', `Port ${port} is in use. Say another with --port.`);
    if (code === 'ENOENT')
      throw new Failure('usage', 'There is no such file of logs. Look at HEED_WITNESS_LOGS.');
    if (code === 'malformed' || code === 'bad-key')
      throw new Failure(
        'refused',
        "The file of logs is not in its form: a line 'log <vkey> [url]' for each.",
      );
    throw error;
  };
