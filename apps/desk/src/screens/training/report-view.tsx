// What a workshop changed: difference and effect with their intervals, what people say they can do,
// question by
// question, and what the room chose. Nothing for fewer than ten people, no count below five.
import type { RoomView } from '@heed/api';
import { type Course, LEAST_ANSWERS } from '@heed/domain/training';
import { MINIMUM_PEOPLE, mcnemar, type PairSums, pairedEffectOfSums } from '@heed/statistics/training';
import { download } from '../../model/conversation/attachment.ts';
import { reportCsv } from '../../model/training/report-csv.ts';
import { numberText, percentText } from '../../words/format.ts';
import { trainingReportWords as w } from '../../words/training.ts';

type Results = NonNullable<RoomView['results']>;

const two = (value: number): string => numberText(Math.round(value * 100) / 100);

export function Report({ results, course }: { results: Results; course: Course }) {
  const save = () =>
    download(new Blob([reportCsv(results, course)], { type: 'text/csv' }), `training-${course.id}.csv`);
  return (
    <section class="report">
      <h3>{w.title}</h3>
      <p>{w.people({ people: results.people, paper: results.onPaper })}</p>
      <h4>{w.score({ most: course.items.length })}</h4>
      <Effect sums={results.paired} />
      <p class="hint">{w.caveat}</p>
      <Later results={results} />
      <Scales results={results} course={course} />
      <Items results={results} course={course} />
      <Choices results={results} course={course} />
      <button type="button" onClick={save}>
        {w.csv}
      </button>
    </section>
  );
}

function Effect({ sums }: { sums: PairSums }) {
  const effect = pairedEffectOfSums(sums);
  if (effect.method === 'too-few') return <p>{w.tooFew({ count: effect.n })}</p>;
  const [low, high] = effect.interval95;
  return (
    <>
      <p>
        {w.difference({
          before: two(effect.meanBefore),
          after: two(effect.meanAfter),
          difference: two(effect.difference),
          low: two(low),
          high: two(high),
          count: effect.n,
        })}
      </p>
      {low <= 0 && high >= 0 && <p>{w.zero}</p>}
      {effect.g !== null && effect.gInterval95 !== null && (
        <p>
          {w.effect({ g: two(effect.g), low: two(effect.gInterval95[0]), high: two(effect.gInterval95[1]) })}
        </p>
      )}
    </>
  );
}

function Later({ results }: { results: Results }) {
  const [effect, whole] = [pairedEffectOfSums(results.later), pairedEffectOfSums(results.laterFromBefore)];
  return (
    <>
      <h4>{w.later}</h4>
      {effect.method === 'too-few' || whole.method === 'too-few' ? (
        <p>{w.laterFew({ count: results.later.n })}</p>
      ) : (
        <>
          <p>
            {w.laterLine({
              before: two(effect.meanBefore),
              after: two(effect.meanAfter),
              difference: two(effect.difference),
              low: two(effect.interval95[0]),
              high: two(effect.interval95[1]),
              count: effect.n,
            })}{' '}
            {w.laterFromBefore({
              difference: two(whole.difference),
              low: two(whole.interval95[0]),
              high: two(whole.interval95[1]),
            })}
          </p>
          <p class="hint">{w.who}</p>
        </>
      )}
    </>
  );
}

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
const meanOf = (counts: readonly number[]): number =>
  counts.reduce((sum, count, at) => sum + count * (at + 1), 0) / total(counts);

function Scales({ results, course }: { results: Results; course: Course }) {
  const scales = results.scales.filter(({ before, after }) => total(before) + total(after) > 0);
  if (scales.length === 0) return null;
  const cell = (counts: readonly number[]) =>
    total(counts) < MINIMUM_PEOPLE ? '–' : w.mean({ value: two(meanOf(counts)), count: total(counts) });
  return (
    <>
      <h4>{w.scales}</h4>
      <div class="wide-table">
        <table>
          <thead>
            <tr>
              <th scope="col" />
              <th scope="col">{w.scaleBefore}</th>
              <th scope="col">{w.scaleBack}</th>
              <th scope="col">{w.scaleAfter}</th>
            </tr>
          </thead>
          <tbody>
            {scales.map(({ id, before, after, back }) => (
              <tr key={id}>
                <th scope="row">{course.scales.find((one) => one.id === id)?.statement ?? id}</th>
                <td>{cell(before)}</td>
                <td>{cell(back)}</td>
                <td>{cell(after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="hint">{w.scaleNote}</p>
    </>
  );
}

function Items({ results, course }: { results: Results; course: Course }) {
  const items = results.items.filter(({ both }) => both >= MINIMUM_PEOPLE);
  return (
    <>
      <h4>{w.items}</h4>
      {items.length === 0 ? (
        <p>{w.itemsFew}</p>
      ) : (
        <div class="wide-table">
          <table>
            <thead>
              <tr>
                <th scope="col">{w.item}</th>
                <th scope="col">{w.rightBefore}</th>
                <th scope="col">{w.rightAfter}</th>
                <th scope="col">{w.chance}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((item) => (
                <tr key={item.id}>
                  <th scope="row">{course.items.find(({ id }) => id === item.id)?.concept ?? item.id}</th>
                  <td>{percentText(item.rightBefore / item.both)}</td>
                  <td>{percentText(item.rightAfter / item.both)}</td>
                  <td>{numberText(Math.round(mcnemar(item.gained, item.lost).midP * 1000) / 1000)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {items.length > 0 && <p class="hint">{w.chanceHint}</p>}
    </>
  );
}

function Choices({ results, course }: { results: Results; course: Course }) {
  const stepOf = (id: string) => course.workshop.find((step) => step.id === id);
  const sentencesAt = (step: string, scene: string): readonly string[] => {
    const interview = course.interviews.find(({ id }) => id === stepOf(step)?.interview);
    return interview?.scenes.find(({ id }) => id === scene)?.choices.map(({ text }) => text) ?? [];
  };
  const list = (counts: readonly number[], options: readonly string[]) =>
    total(counts) < LEAST_ANSWERS ? (
      <p class="hint">{w.choicesFew}</p>
    ) : (
      <ul>
        {counts.map((count, at) => (
          <li key={options[at] ?? at}>
            {options[at] ?? at + 1}: {count}
          </li>
        ))}
      </ul>
    );
  return (
    <>
      <h4>{w.choices}</h4>
      {results.polls.map(({ step, counts }) => (
        <section key={step}>
          <h5>{stepOf(step)?.title ?? step}</h5>
          {list(counts, stepOf(step)?.options ?? [])}
        </section>
      ))}
      {results.votes.map(({ step, scenes }) => (
        <section key={step}>
          <h5>{stepOf(step)?.title ?? step}</h5>
          {scenes.map(({ scene, counts }, at) => (
            <div key={scene}>
              <p>{w.sentence({ number: at + 1 })}</p>
              {list(counts, sentencesAt(step, scene))}
            </div>
          ))}
        </section>
      ))}
    </>
  );
}
