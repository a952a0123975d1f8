// The worker that opens the first messages of the rows in sight, beside the page. It reaches no network (its
// own policy says so), keeps nothing, and ends with its answer: so do the keys that it was given.
import { openFirstMessages } from '../model/first-words/open-first.ts';
import type { FirstWordsInput } from '../model/first-words/work.ts';

addEventListener('message', async ({ data }: MessageEvent<FirstWordsInput>) => {
  try {
    postMessage({ result: await openFirstMessages(data) });
  } catch (error) {
    // A rejection would be heard by nobody: thrown from here, it reaches the page as the worker's error.
    setTimeout(() => {
      throw error;
    });
  }
});
