// For supervisors: cases in work without a safe contact plan or a safety plan, and closed cases that were not
// coded for figures.
import { openCase } from '../../model/case/go.ts';
import { titleOf } from '../../model/inbox/line.ts';
import { uncoded, unplanned } from '../../model/today/unplanned.ts';
import { lackWords, todayWords as w } from '../../words/today.ts';
import { CaseLine, firstLines, Section } from './lines.tsx';

export function Unplanned() {
  const { cases, knownCount, all } = unplanned.value;
  if (all === 0) return null;
  const { first, more } = firstLines(cases);
  return (
    <Section
      name="unplanned"
      title={w.unplanned}
      hint={[w.unplannedText({ known: knownCount, all }), more].filter(Boolean).join(' ')}
    >
      {cases.length === 0 ? (
        knownCount === all && <p>{w.allPlanned}</p>
      ) : (
        <ul class="rows">
          {first.map(({ line: { row, summary }, lacks }) => (
            <CaseLine key={row.id} id={row.id} title={titleOf(row, summary)} onOpen={() => openCase(row.id)}>
              <small>{lacks.map((step) => lackWords[step]).join(' · ')}</small>
            </CaseLine>
          ))}
        </ul>
      )}
    </Section>
  );
}

export function Uncoded() {
  const { cases, knownCount, all } = uncoded.value;
  if (cases.length === 0) return null;
  const { first, more } = firstLines(cases);
  return (
    <Section
      name="uncoded"
      title={w.uncoded}
      hint={[w.uncodedText({ known: knownCount, all }), more].filter(Boolean).join(' ')}
    >
      <ul class="rows">
        {first.map(({ row, summary }) => (
          <CaseLine key={row.id} id={row.id} title={titleOf(row, summary)} onOpen={() => openCase(row.id)} />
        ))}
      </ul>
    </Section>
  );
}
