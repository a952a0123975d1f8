// The report of an estimate as the worker tells it: sections of text, tables, one chart, and the questions
// that the analyst answers. Printed as it stands.
import type { Chart, ReportDocument, Section } from '@heed/statistics/phrase-document';
import { ReportSections } from '../../components/figures/report-sections.tsx';
import type { LinkageAnswer } from '../../model/figures/work.ts';
import { estimateWords as w } from '../../words/estimate.ts';
import { numberText } from '../../words/format.ts';

interface ReportProps {
  readonly answers: Readonly<Record<string, LinkageAnswer>>;
  readonly onAnswer: (id: string, answer: LinkageAnswer) => void;
  /** Who answers, and when. */
  readonly signed: string;
}

export const ReportView = ({ document, ...rest }: ReportProps & { document: ReportDocument<string> }) => (
  <article class="report" aria-labelledby="report-title">
    <h2 id="report-title">{document.title}</h2>
    <Sections sections={document.sections} {...rest} />
  </article>
);

/** Sections with what only an estimate has: its chart, and the questions where they can be answered. */
export const Sections = ({
  sections,
  ...rest
}: Partial<ReportProps> & { sections: readonly Section<string>[] }) => (
  <ReportSections
    sections={sections}
    drawOther={(block) =>
      block.is === 'chart' ? (
        <Trajectories {...block} />
      ) : (
        <Questions list={block.list} {...(rest as ReportProps)} />
      )
    }
  />
);

const path = (points: Chart['points']) =>
  points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');

const Trajectories = ({ chart, says }: { chart: Chart; says: string }) => {
  const { width, height, start, end, bottom } = chart.size;
  return (
    <figure>
      <svg class="trajectories" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={says}>
        {chart.estimates.map(({ at, value }) => (
          <g key={value}>
            <line class="rule" x1={start} x2={width - end} y1={at} y2={at} />
            <text x={start - 8} y={at + 5} text-anchor="end">
              {numberText(value)}
            </text>
          </g>
        ))}
        {chart.people.map(({ at, value }) => (
          <text x={at} y={height - bottom + 20} text-anchor="middle" key={value}>
            {numberText(value)}
          </text>
        ))}
        <polygon class="band" points={path(chart.band)} />
        <polyline class="middle" points={path(chart.points)} />
        {chart.points.map(({ x, y }) => (
          <circle cx={x} cy={y} r="4" key={x} />
        ))}
      </svg>
      <figcaption class="hint">{says}</figcaption>
    </figure>
  );
};

function Questions({
  list,
  answers,
  onAnswer,
  signed,
}: ReportProps & { list: readonly { id: string; says: string }[] }) {
  const some = list.some(({ id }) => answers[id]?.holds);
  return (
    <>
      {list.map(({ id, says }) => {
        const { holds, word } = answers[id] ?? { holds: false, word: '' };
        return (
          <div class="question" key={id}>
            <div class="tick">
              <input
                type="checkbox"
                id={`holds-${id}`}
                checked={holds}
                onChange={(e) => onAnswer(id, { holds: e.currentTarget.checked, word })}
              />
              <label for={`holds-${id}`}>{says}</label>
            </div>
            <div class="field no-print">
              <label for={`word-${id}`}>{w.why}</label>
              <input
                type="text"
                id={`word-${id}`}
                aria-label={`${w.why}: ${says}`}
                maxLength={500}
                value={word}
                onInput={(e) => onAnswer(id, { holds, word: e.currentTarget.value })}
              />
            </div>
            <p class="print-only">{word || (holds ? '' : w.unanswered)}</p>
          </div>
        );
      })}
      {some && <p>{signed}</p>}
    </>
  );
}
