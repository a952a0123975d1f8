// Ratings and compared pairs as those who count see them: exact, and never published.

import { askedGroupWords } from '@heed/desk/words/asked-groups.ts';
import { numberText } from '@heed/desk/words/format.ts';
import type { ComparedRows, RatedRow } from './model/work.ts';
import type { PartProps } from './part.ts';
import { StatementText } from './statement-text.tsx';
import { seatFigureWords, voteResultWords as w } from './words.ts';

type View = PartProps['view'];

/** A group, or all together, by its code. */
export const groupName = (code: string): string =>
  code === 'panel' ? w.panel : ((askedGroupWords as Readonly<Record<string, string>>)[code] ?? code);

/** The texts of a statement by language. */
export const textsOf = (view: View, number: number): Readonly<Record<string, string>> =>
  view.statements.find((statement) => statement.number === number)?.texts ?? {};

const readings = { for: () => w.consensusFor, against: () => w.consensusAgainst } as const;

function readingOf({ consensus, isDisagreement }: RatedRow): string {
  const parts = [
    consensus === null ? w.noConsensus : readings[consensus](),
    ...(isDisagreement ? [w.disagreement] : []),
  ];
  return parts.join(', ');
}

export const ExactRatings = ({ view, rows }: { view: View; rows: readonly RatedRow[] }) => (
  <div class="scroll">
    <table data-exact-ratings>
      <thead>
        <tr>
          {[w.statement, seatFigureWords.group, w.raters, w.median, w.quartiles, w.spread, w.reading].map(
            (head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.number} ${row.code}`} data-row={`${row.number} ${row.code}`}>
            <th scope="row">
              <StatementText number={row.number} texts={textsOf(view, row.number)} />
            </th>
            <td>{groupName(row.code)}</td>
            <td>{row.n}</td>
            <td>{numberText(row.median)}</td>
            <td>{row.quartiles.map(numberText).join(' – ')}</td>
            <td>{`${numberText(row.ipr)} (${numberText(row.ipras)})`}</td>
            <td>{readingOf(row)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

export const ExactPairs = ({ view, compared }: { view: View; compared: ComparedRows }) => (
  <>
    {!compared.isConnected && <p class="warn">{w.noPath}</p>}
    <div class="scroll">
      <table data-exact-pairs>
        <thead>
          <tr>
            {[w.statement, w.wins, w.losses, w.score, w.strength].map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {compared.rows.map(({ number, wins, losses, score, strength }) => (
            <tr key={number}>
              <th scope="row">
                <StatementText number={number} texts={textsOf(view, number)} />
              </th>
              <td>{wins}</td>
              <td>{losses}</td>
              <td>{numberText(score)}</td>
              <td>{numberText(strength)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </>
);
