// Where somebody stands on this phone, and the form in which everything is shown.
import type { ConsultationMethod } from '../rules/index.ts';
import type { StatementList, VotingState } from './state.ts';

/** Where she stands on this phone. */
export interface VotingVisit {
  readonly form: HTMLFormElement;
  readonly method: ConsultationMethod;
  readonly list: StatementList;
  state: VotingState;
  /** One vote is changed: what comes after it is the end again. */
  isChange: boolean;
  /** 28 digits; '' where she came back with her own code. */
  card: string;
  /** Her own code once she typed it; '' before, and for a first time. */
  own: string;
  /** A code that was made for her here and shown. */
  fresh: string;
  /** At the end. `moment`: when it goes; null while nothing is chosen. */
  typed: {
    readonly proposal: string;
    readonly isKept: boolean;
    readonly moment: 'now' | 'later' | null;
  };
}

/** Clones a view of the page into the form. */
export function showView(form: HTMLFormElement, name: string): void {
  const template = document.querySelector<HTMLTemplateElement>(`template[data-view=${name}]`);
  if (template === null) return;
  form.replaceChildren(document.importNode(template.content, true));
  scrollTo(0, 0);
  form.querySelector<HTMLElement>('h1')?.focus();
}
