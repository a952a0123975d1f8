// The options of the monitor's command: the parser reads them, and its help is made of them.

const text = (argument: string, does: string) => ({ type: 'string', argument, does }) as const;

export const options = {
  state: text('FILE', 'remember what was seen, to run from cron'),
  fingerprint: text('TEXT', "of the organisation's key, from paper or telephone"),
  vkey: text('KEY', 'of the log, from somebody else than the site'),
  'log-url': text('URL', "of a copy of the log, by 'heed log export', on another host"),
  policy: text('FILE', "witnesses to compare with: lines 'witness NAME KEY URL'"),
  stale: text('SECONDS', 'told when the log or a witness stands still for so long (3600)'),
  patience: text('SECONDS', 'how long a new key or script may wait for its place in the log (1500)'),
} as const;
