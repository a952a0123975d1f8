// What a thread beside the server is asked about a SQLite file, and what it answers.

/** The work that a thread is started with. 'pages': a quick check of the pages alone. */
export type AsideWork =
  | { readonly task: 'copy'; readonly file: string; readonly to: string }
  | { readonly task: 'check' | 'pages'; readonly file: string };
/**
 * `failure`: code of the error that ended the work. `problems`: what is wrong, empty where all
 * is well.
 */
export type AsideResult = { readonly failure: string | null; readonly problems: string[] };

/** The problem that a check names where pages are damaged. */
export const damagedSentence = 'The database file is damaged: restore the last backup.';
