// Sections of a report: text, points and tables. What else a report holds is drawn by who shows it.
import type { Grid, ReportBlock, RowBar, Section } from '@heed/statistics/phrase-document';
import type { ComponentChildren } from 'preact';
import { Scroll } from './figure-parts.tsx';

/** A block that only some reports have. */
export type OtherBlock = Extract<ReportBlock<string>, { is: 'chart' | 'questions' }>;

export const ReportSections = ({
  sections,
  drawOther,
}: {
  sections: readonly Section<string>[];
  drawOther?: (block: OtherBlock) => ComponentChildren;
}) => (
  <>
    {sections.map(({ title, blocks }) => (
      <section key={title}>
        <h3>{title}</h3>
        {blocks.map((block, at) => (
          <OneBlock block={block} drawOther={drawOther} key={`${at}`} />
        ))}
      </section>
    ))}
  </>
);

function OneBlock(props: {
  block: ReportBlock<string>;
  drawOther: ((block: OtherBlock) => ComponentChildren) | undefined;
}) {
  const { block } = props;
  switch (block.is) {
    case 'points':
      return (
        <ul class="points">
          {block.list.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      );
    case 'table':
      return <ReportTable {...block.table} />;
    case 'chart':
    case 'questions':
      return <>{props.drawOther?.(block)}</>;
    default:
      return <p class={block.is}>{block.text}</p>;
  }
}

const ReportTable = ({ caption, heads, rows, counts, bars, rowLanguage }: Grid<string>) => (
  <Scroll label={caption}>
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {heads.map((head, at) => (
            <th scope="col" class={counts[at] ? 'count' : undefined} key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, ...cells], row) => (
          <tr key={[first, ...cells].join()}>
            <th scope="row">
              <span lang={rowLanguage}>{first}</span>
              <BarLine bar={bars?.[row] ?? null} />
            </th>
            {cells.map((cell, at) => (
              <td class={counts[at + 1] ? 'count' : undefined} key={heads[at + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </Scroll>
);

/** Drawn for the eye alone: the numbers stand beside it. */
const BarLine = ({ bar }: { bar: RowBar | null }) =>
  bar === null ? null : (
    <svg class="bar-line" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect class="ground" width="100" height="10" />
      <rect width={100 * bar.value} height="10" />
      {bar.low !== null && bar.high !== null && (
        <rect class="limits" x={100 * bar.low} width={100 * (bar.high - bar.low)} y="3.5" height="3" />
      )}
    </svg>
  );
