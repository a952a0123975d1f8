// What an editor must mend. Every reader of content throws this and nothing else, so that who starts Heed is
// told a file and a remedy.

/** Its message names the file, the entry or key, and what to do; never a path of the machine. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
}
