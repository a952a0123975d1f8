// The monitor alone: `node apps/monitor/src/main.ts URL`.
import { run } from './index.ts';

process.exitCode = await run(process.argv.slice(2));
