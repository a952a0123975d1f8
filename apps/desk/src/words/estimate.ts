// Words of estimates from lists, at the desk. The report brings its own: packages/statistics.
export const estimateWords = {
  text: 'How many people could have been listed and were not, from how many stand on several lists. Counts alone are read, in this browser, and go nowhere. Locking drops the report, and keeps what you typed.',
  format:
    'One line for each combination of lists: 0 and 1 for each list, and last how many people stand on exactly these. The first line names the lists. Three lists at least.',
  sample: 'police,ngo,health,people\n1,0,0,412\n1,1,0,31',
  file: 'Choose a CSV file',
  away: (name: string) => `Take ${name} away`,
  paste: 'Or write the table here',
  seed: 'Seed',
  replicates: 'Resampled tables',
  sweeps: 'Sweeps of each chain',
  population: 'Population, for rates',
  hints: {
    seed: 'The same seed gives the same figures.',
    replicates: '1,000; for print 10,000.',
    sweeps: 'Of 20 chains; 100,000 take a minute.',
    population: 'May stay empty.',
  },
  rates: 'Rates of wrong linkage, measured',
  ratesHint:
    'The file of a clerical sample (docs/guides/linkage.md). May stay empty: then rates are tried that nobody measured.',
  ratesRead: (name: string, missed: number, wrong: number) =>
    `${name}: ${(100 * missed).toFixed(1)} % of links missed, ${(100 * wrong).toFixed(1)} % wrong.`,
  ratesUnread: (name: string, reason: string) => `${name} cannot be used: ${reason}.`,
  whole: (least: number, most: number) =>
    `Write a whole number from ${least.toLocaleString('en')} to ${most.toLocaleString('en')}, in digits alone.`,
  unread: (reason: string) => `This table cannot be read: ${reason}.`,
  read: (observed: number, lists: readonly string[]) =>
    `${observed.toLocaleString('en')} people on ${lists.length} lists: ${lists.join(', ')}.`,
  estimate: 'Estimate',
  steps: {
    read: 'The table is being read',
    chains: 'Latent classes are being drawn',
    report: 'The other families, and what they rest on',
  },
  percent: (share: number) => `${Math.floor(100 * share)} %`,
  cancel: 'Cancel',
  cancelled: 'Cancelled. The table stands as it was.',
  failed:
    'The estimate could not be made. The table stands as it was: press again. If it happens again, load the page anew.',
  print: 'Print, or save as PDF',
  keep: 'Download as JSON',
  why: 'A word on why',
  unanswered: 'Not answered.',
  publish: 'Publish this estimate',
  publishText:
    'It stands on the public pages for good: figures to two places at most, overlaps rounded down and none of them small, your words and your answers to the six questions above. The table stays here. Write no exact count and no name.',
  open: {
    title: 'Title',
    text: 'What it shows, and what it does not',
    from: 'First year that the lists cover',
    to: 'Last year',
  },
  most: { title: 120, text: 2000, from: 4, to: 4 },
  look: 'Show what would be public',
  keepText:
    'The page names a commitment to your table: SHA-256 over 32 random bytes and the file. A hash of the table alone could be found by trying small tables. Keep the bytes with the table, and give them to nobody: with both you can show later that it was this table.',
  keepBytes: 'Save the bytes',
  opens: 'SHA-256 over these 32 bytes (hex) and the file of the table is the commitment.',
  signed: (name: string, day: string) => `Answered by ${name}, ${day}.`,
} as const;
