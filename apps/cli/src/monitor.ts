// `heed monitor URL`: passes on to the monitor, which runs without the rest of Heed as well.
import { run as monitor } from '@heed/monitor';

export async function run(args: readonly string[]): Promise<void> {
  process.exitCode = await monitor(args);
}
