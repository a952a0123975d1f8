// Words of taking cases over from another system, in English.
import { many } from './many.ts';

export const importWords = {
  title: 'Take over cases of another system',
  text: 'A file of HTCDS 2.0 records, JSON or CSV. Every row is looked at first. If one is wrong, nothing is taken over.',
  consent:
    'A flag of consent in the file becomes no consent here: it says neither for what nor for whom. Ask again.',
  choose: 'Choose a file',
  reading: (rows: number) => `${many(rows, 'row', 'rows')} read …`,
  wrong: (wrong: number, rows: number) =>
    `${many(wrong, 'row', 'rows')} of ${rows} ${wrong === 1 ? 'is' : 'are'} wrong. Nothing was taken over. Mend the file and choose it again.`,
  wrongList: 'What is wrong',
  row: 'Row',
  field: 'Field',
  says: 'What to do',
  more: (n: number) => `And ${many(n, 'more row', 'more rows')}: save the list.`,
  save: 'Save the list',
  listName: 'wrong-rows.csv',
  columns: { row: 'row', field: 'field', says: 'what_to_do' },
  ready: (n: number, desk: string) =>
    `${many(n, 'case', 'cases')} can be taken over at ${desk}. They appear all at once, at the end.`,
  empty: 'The file has no row with something in it.',
  act: 'Take them over',
  leave: 'Leave it',
  storing: (done: number, of: number) => `${done} of ${of} sealed and sent …`,
  progress: 'Cases sent',
  stop: 'Stop, and keep nothing of it',
  stopped: 'Stopped. Nothing was taken over.',
  goOn: 'Go on',
  broken: (text: string) => `${text} What was sent is kept out of sight: go on, or stop and keep nothing.`,
  done: (n: number) =>
    `${many(n, 'case was', 'cases were')} taken over. They stand in the inbox under ‘Open’ and ‘Closed’.`,
  tooLarge: 'The file is larger than 50 MB. Cut it into several files.',
  notJson: 'This is not JSON. Export it again, or choose a CSV file.',
  noRecords: 'There are no records in it: a list, or an object with ‘records’, is needed.',
  first: 'Taken over from another system.',
  firstOf: (name: string) => `Taken over from another system: ${name}`,
} as const;
