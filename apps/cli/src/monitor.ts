// `heed monitor URL`: passes on to the monitor, which runs without the rest of Heed as well.
import { run as monitor } from '@heed/monitor';

export const summary = "URL: follow a site's log, and tell what does not fit. --help in docs/guides/witness.md";

export async function run(args: readonly string[]): Promise<void> {
  process.exitCode = await monitor(args);
}
