// Words of the transparency log and its witnesses, in English.
export const logWords = {
  title: 'The log and its witnesses',
  text: 'Every message has a place in a public log. Partner organisations that witness it sign what they saw: then nobody can rewrite it unseen, not even whoever runs this server.',
  size: (entries: string, tick: string | null) =>
    tick === null
      ? 'Nothing is published yet.'
      : `${entries} entries, last published ${tick}. Most are random, so that they tell nobody how much comes in.`,
  none: 'No witness looks. Ask a partner organisation: it takes them two commands, see the guide for witnesses.',
  unreadable: 'The file that names the witnesses cannot be read. Ask whoever runs the server.',
  enough: 'As many as were asked for have signed the newest state.',
  fewer: 'Fewer than were asked for have signed the newest state.',
  columns: { name: 'Witness', state: 'State', seen: 'When', size: 'How much' },
  states: {
    ok: 'Signed the newest',
    behind: 'Behind: signed an older one',
    refuses: 'Does not agree, or does not know this log',
    silent: 'Does not answer',
  },
  seen: (at: string) => `signed last ${at}`,
  never: 'never signed',
  entries: (n: string) => `${n} entries then`,
  key: 'Key of the log, for witnesses and monitors',
  fault: 'The state of the log could not be read. Try again later.',
  warnLabel: 'The log',
  warn: {
    refuses: (names: string) =>
      `A witness of the log refuses: ${names}. It does not know this log, or saw another one. Ask whoever runs the server, and the partner.`,
    late: (names: string) => `A witness of the log has not signed for a day: ${names}.`,
    unreadable: 'The file that names the witnesses of the log cannot be read: nobody witnesses it.',
  },
} as const;
