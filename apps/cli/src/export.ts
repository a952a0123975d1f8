// `heed export htcds [FILE]`: cases that a desk exported, as records of HTCDS 2.0; without a file the
// invented cases. It needs no server and no key: what is sealed there stays so, and a member exports what
// they may read. '-' is standard input.
import { faultText } from '@heed/content/messages/faults';
import { htcdsText } from '@heed/content/messages/htcds';
import { bodiesOf, factsOf, type ReadExported, readCases } from '@heed/domain/casework';
import { checkExport, type HtcdsExport, htcdsExport, recordOf } from '@heed/domain/htcds';
import { Failure } from './failure.ts';
import { forms } from './forms.ts';
import { displayName, readJson } from './input.ts';
import { inventedCases } from './invented-cases.ts';
import { parseCommand } from './output.ts';
import { english } from './words.ts';

export async function run(args: readonly string[]): Promise<void> {
  const { positionals, values, say } = parseCommand(forms['export htcds'], args);
  const [what, name] = positionals;
  if (what !== 'htcds')
    throw new Failure(
      'usage',
      "Say 'heed export htcds FILE', with the file of cases that a desk exported, or - to read what " +
        'is typed.',
    );
  // Beside the records, so that a pipe stays as it is.
  if (name === undefined)
    console.error('These cases are invented. Name the FILE of cases that a desk exported to see your own.');
  const htcdsRecords = recordsOf(name === undefined ? inventedCases() : casesIn(name), values['names-for']);
  const [wrong] = checkExport(htcdsRecords);
  if (wrong !== undefined)
    throw new Error(`Cannot export record ${wrong.record}: ${wrong.field}: ${htcdsText(english(), wrong)}`);
  say(exportText(htcdsRecords), htcdsRecords);
}

function casesIn(name: string): readonly ReadExported[] {
  const read = readCases(
    readJson(name, "Export the cases at the desk: 'Export', 'The case file, for a program'."),
  );
  if (read.ok) return read.cases;
  const at = read.fault.field === '' ? '' : `${read.fault.field}: `;
  throw new Failure('usage', `Cannot read ${displayName(name)}: ${at}${faultText(english(), read.fault)}.`);
}

/** Names go along where a consent on the case covers them for the recipient of this name. */
function recordsOf(cases: readonly ReadExported[], recipient: string | undefined): HtcdsExport {
  const now = Date.now();
  const t = english();
  return htcdsExport(
    cases.map(({ file, desk, begun: startDay }) => {
      const to =
        bodiesOf(file, 'consent').find((consent) => consent.recipient.name === recipient)?.recipient ?? null;
      return recordOf(factsOf(file, { desk, openedOn: startDay, to, now }), { withNames: to !== null });
    }),
    (reason) => htcdsText(t, reason),
  );
}

function exportText({ records, notExpressed }: HtcdsExport): string {
  const counts = new Map<string, number>();
  for (const { field, why } of notExpressed) {
    const line = `${field}: ${why}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [
    `${records.length} ${records.length === 1 ? 'record' : 'records'} of HTCDS 2.0. --json prints them.`,
    'What they could not express, by field and number of times:',
    ...[...counts].sort().map(([line, count]) => `- ${line} (${count})`),
  ].join('\n');
}
