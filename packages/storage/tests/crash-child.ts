// A process that accepts messages as fast as it can and says so, until it is killed. Says: 'report
// conversation hash attachment'.
import { writeSync } from 'node:fs';
import { openStorage } from '../src/index.ts';
import { message, report, uploaded } from './reports.ts';

const storage = await openStorage(JSON.parse(process.argv[2] ?? '{}'));

async function sender(): Promise<void> {
  for (;;) {
    const attachments = Math.random() < 0.3 ? [await uploaded(storage, message(20_000).envelope)] : [];
    const newReport = report({ attachments });
    await storage.intake.acceptReport(newReport);
    // Straight to the pipe: a buffered line could be lost with the process although the message is
    // acknowledged.
    writeSync(1, `${newReport.conversation} ${newReport.message.hash} ${attachments[0] ?? '-'}\n`);
  }
}

await Promise.all(Array.from({ length: 16 }, sender));
