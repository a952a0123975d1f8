// `npm run ok`: whether the types of the workspace's words are those of the messages as they stand. An old
// file would make the compiler say that a message is not there.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { messageTypes } from '@heed/content/workspace/types';

const file = fileURLToPath(new URL('../apps/desk/src/words/messages.ts', import.meta.url));
if (readFileSync(file, 'utf8') !== messageTypes()) {
  console.log(
    "apps/desk/src/words/messages.ts is of other messages than content/messages/en/desk: 'npm run build'.",
  );
  process.exit(1);
}
