// The frame of each form of the profile: what a colleague saved meanwhile, the fields, saving.
import type { ComponentChildren } from 'preact';
import { DraftStatus } from '../../components/draft-view.tsx';
import { Notice } from '../../ui/notice.tsx';
import { profileWords as w } from '../../words/organisation.ts';
import { draftWords } from '../../words/session.ts';
import type { ProfilePart } from './use-part.ts';

export function PartForm<Form>({ part, children }: { part: ProfilePart<Form>; children: ComponentChildren }) {
  return (
    <form onSubmit={part.save} noValidate data-form="profile">
      {part.isStale && (
        <div class="care" role="alert" data-stale>
          <p>{w.stale}</p>
          <div class="row">
            <button type="button" data-act="keep-own" onClick={part.keepOwn}>
              {w.keepOwn}
            </button>
            <button type="button" data-act="take-saved" onClick={part.discard}>
              {w.takeTheirs}
            </button>
          </div>
        </div>
      )}
      {children}
      {part.faults.length > 0 && (
        <p class="warn" role="alert">
          {w.faults}
        </p>
      )}
      <Notice message={part.notice.value} />
      <DraftStatus name={part.draft} />
      <div class="row">
        <button type="submit" class="act" aria-disabled={part.isStale}>
          {w.save}
        </button>
        {part.isTyped && (
          <button type="button" onClick={part.discard}>
            {draftWords.discard}
          </button>
        )}
      </div>
    </form>
  );
}
