// One step of an installation, and whether it is still to do.

export type InstallStep =
  | { readonly does: 'account'; readonly account: string; readonly home: string }
  | { readonly does: 'group'; readonly account: string; readonly group: string }
  | { readonly does: 'folder'; readonly path: string; readonly mode: number; readonly owner: string }
  | { readonly does: 'program'; readonly path: string; readonly version: string }
  | { readonly does: 'link'; readonly path: string; readonly to: string }
  | {
      readonly does: 'file';
      readonly path: string;
      readonly mode: number;
      readonly text: string;
      /** A file that the administrator changes: what stands there stays. */
      readonly isTheirs: boolean;
    }
  | { readonly does: 'command'; readonly command: readonly string[] };

/** `done` before: nothing is left to do. `differs`: something else stands there and stays. */
export type StepState = 'to-do' | 'done' | 'differs';

export interface PlannedStep {
  readonly step: InstallStep;
  readonly state: StepState;
}
