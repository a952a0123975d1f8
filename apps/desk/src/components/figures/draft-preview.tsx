// A release as it was made: what it shows, what is left out, why it is refused, and the press that publishes
// it.
import type { Coding } from '@heed/domain/figures';
import { groupName } from '../../model/figures/flat.ts';
import type { ReleaseDraft } from '../../model/figures/publish.ts';
import { refusalText } from '../../model/figures/refusal-text.ts';
import { Confirmed } from '../../ui/parts.tsx';
import { figureWords as w } from '../../words/figures.ts';
import { Scroll } from './figure-parts.tsx';

/** Rows of a made release that are listed on the screen. */
const mostListed = 200;

type RefusalsProps = { refusals: ReleaseDraft['refusals']; coding: Coding };

const Refusals = ({ refusals, coding }: RefusalsProps) => (
  <>
    {refusals.map((refusal) => (
      <div class="warn" role="alert" key={refusal.code}>
        <h4>{w.refused}</h4>
        <p>{refusalText(refusal)}</p>
        {refusal.groups.length > 0 && (
          <ul>
            {refusal.groups.map((where) => (
              <li key={groupName(where, coding)}>{groupName(where, coding) || w.everybody}</li>
            ))}
          </ul>
        )}
      </div>
    ))}
  </>
);

export function DraftPreview({
  draft: releaseDraft,
  coding,
  onPublish,
}: {
  draft: ReleaseDraft;
  coding: Coding;
  onPublish: () => void;
}) {
  const { release, primarySuppressed, secondarySuppressed, unproven, refusals } = releaseDraft;
  const cells = release.kind === 'synthetic' ? [] : release.cells;
  return (
    <section class="card">
      <h3>{w.preview}</h3>
      <Refusals refusals={refusals} coding={coding} />
      {release.kind === 'synthetic' ? (
        <p>{w.rowsMade({ n: release.rows.length })}</p>
      ) : (
        <p>{w.figures({ n: cells.length })}</p>
      )}
      {release.kind === 'table' && (
        <p>{w.leftOut({ small: primarySuppressed.length, beside: secondarySuppressed.length })}</p>
      )}
      {unproven > 0 && <p class="care">{w.unproven({ n: unproven })}</p>}
      {cells.length > 0 && (
        <Scroll label={w.preview}>
          <table>
            <thead>
              <tr>
                <th scope="col">{w.group}</th>
                <th scope="col">{w.figure}</th>
                <th scope="col">{w.between}</th>
              </tr>
            </thead>
            <tbody>
              {cells.slice(0, mostListed).map(({ where, count, low, high }) => {
                const name = groupName(where, coding) || w.everybody;
                return (
                  <tr key={name}>
                    <th scope="row">{name}</th>
                    <td class="count">{count}</td>
                    <td class="count">
                      {low}–{high}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
          {cells.length > mostListed && <p class="hint">{w.more({ n: cells.length - mostListed })}</p>}
        </Scroll>
      )}
      {refusals.length === 0 && (
        <Confirmed label={w.act} title={w.sure} text={w.sureText} act={w.act} onAct={onPublish} />
      )}
    </section>
  );
}
