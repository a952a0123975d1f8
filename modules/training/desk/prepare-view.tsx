// Preparing a workshop: the language, the run sheet, the pack to print, and the room.

import { useResource } from '@heed/desk/components/use-resource.ts';
import { attempt } from '@heed/desk/model/fault.ts';
import { call } from '@heed/desk/model/session/session.ts';
import { focus } from '@heed/desk/ui/focus.ts';
import { Notice } from '@heed/desk/ui/notice.tsx';
import type { StatusMessage } from '@heed/desk/ui/status.ts';
import { language as spokenLanguage } from '@heed/desk/words/catalogue.ts';
import { languageName } from '@heed/desk/words/format.ts';
import type { Course } from '@heed/domain/training';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { CourseList } from '../api/routes.ts';
import { Spoken } from './spoken.tsx';
import { trainingWords as w } from './words.ts';

export function Prepare(props: {
  course: CourseList['courses'][number];
  isOpening: boolean;
  onOpen: (language: string) => void;
}) {
  const { id, title, languages, language: titleLanguage } = props.course;
  const language = useSignal(
    languages.includes(spokenLanguage()) ? spokenLanguage() : (languages[0] ?? 'en'),
  );
  const notice = useSignal<StatusMessage | null>(null);
  useEffect(() => focus('#prepare-title'), []);
  const { content: course, load } = useResource(async () => {
    const answer = await call('training.course', { language: language.value }, { course: id });
    return JSON.parse(answer.course) as Course;
  });
  useEffect(() => void attempt(notice, null, load), [language.value]);
  return (
    <section>
      <h2 id="prepare-title" tabIndex={-1} lang={titleLanguage}>
        {title}
      </h2>
      <Notice message={notice.value} />
      <div class="field">
        <label for="room-language">{w.language}</label>
        <select
          id="room-language"
          value={language}
          onChange={(event) => (language.value = event.currentTarget.value)}
        >
          {languages.map((code) => (
            <option value={code} key={code}>
              {languageName(code)}
            </option>
          ))}
        </select>
      </div>
      <p class="row">
        <button
          type="button"
          class="act"
          aria-disabled={props.isOpening}
          onClick={() => props.onOpen(language.value)}
        >
          {w.open}
        </button>
        <Prints id={id} language={language.value} />
      </p>
      <p class="hint">{w.tenPeople}</p>
      {course.value !== null && <RunSheet course={course.value} />}
    </section>
  );
}

const Prints = ({ id, language }: { id: string; language: string }) => (
  <>
    {(['pack', 'slides'] as const).map((name) => (
      <a
        key={name}
        href={`/training/${id}/${name}.pdf?language=${language}`}
        target="_blank"
        rel="noopener noreferrer"
      >
        {name === 'pack' ? w.printPack : w.printSlides}
      </a>
    ))}
  </>
);

const RunSheet = ({ course }: { course: Course }) => (
  <section lang={course.language}>
    <h3>{w.runSheet}</h3>
    <ol class="run-sheet">
      {course.workshop.map((step) => (
        <li key={step.id}>
          <details>
            <summary>
              {step.title} <span class="hint">{w.minutes({ count: step.minutes })}</span>
            </summary>
            <Spoken text={step.say} />
            <ul>
              {step.show.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ol>
  </section>
);
