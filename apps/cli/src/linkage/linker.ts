// The linker's part: from the tokens of all lists to the counts. The tokens are erased with it.
import { rmSync } from 'node:fs';
import { type LinkageView, tokensShape } from '@heed/domain/linkage';
import { sealTable } from '@heed/envelope/seal';
import { asCsv, link, unpackTokens, viewOf } from '@heed/statistics/linkage';
import { Failure } from '../failure.ts';
import { forms } from '../forms.ts';
import { parseCommand } from '../output.ts';
import { bytes, givenStudy, placeOf, readShaped, sameStudy, withFileName, write } from './files.ts';

export async function joinLists(args: readonly string[]): Promise<void> {
  const { values, positionals, say } = parseCommand(forms['evidence link join'], args);
  const study = givenStudy(values.study);
  const files = positionals.map((name) => ({ name, ...readShaped(name, tokensShape, 'file of tokens') }));
  for (const file of files) sameStudy(study, file, file.name);
  const missing = study.lists.filter((list) => files.filter((file) => file.list === list).length !== 1);
  if (missing.length > 0 || files.length !== study.lists.length)
    throw new Failure(
      'usage',
      'Name the tokens of each list of the study once: ' +
        `${
          missing.length > 0
            ? `${missing.join(', ')} is missing or there twice`
            : 'a file belongs to none of them'
        }. ` +
        '' +
        'Without a list the table would be another.',
    );
  const lists = study.lists.map((list) => {
    const { name, tokens } = files.find((file) => file.list === list)!;
    return { list, records: withFileName(name, () => unpackTokens(bytes(tokens))) };
  });
  const linked = link(lists);
  const out = values.out ?? 'linkage.table.age';
  if (study.analyst !== null) write(out, await sealTable(study.analyst, asCsv(linked)));
  for (const { name } of files) rmSync(placeOf(name));
  const view = viewOf(linked, study.smallest);
  say(
    [
      ...viewLines(view),
      '',
      study.analyst === null
        ? 'The study names no analyst: the exact table was not kept.'
        : `${out} is the exact table, sealed: give it to the analyst, who alone opens it. An estimate ` +
          'needs it: rounded counts would change it.',
      `The tokens were erased: ${files.map(({ name }) => name).join(', ')}.`,
    ].join('\n'),
    view,
  );
}

const viewLines = ({ rows, smallest, repeated, conflicts }: LinkageView): string[] => [
  `People by the lists that they stand on and no other, rounded down to a multiple of ${smallest}:`,
  ...rows.map(
    ({ on, people }) => `${on.join(' + ')}: ${people === 0 ? `fewer than ${smallest}, or nobody` : people}`,
  ),
  `Written down twice in a list, rounded: ${repeated}. Left apart because two of a list would have ` +
    `become one, rounded: ${conflicts}.`,
];
