// What the workspace and the unlocking frame say to each other over their port. The password goes in, the
// export key comes out; neither goes anywhere else. OPAQUE is RFC 9807.

/** Steps of the frame, each with what it takes and what it answers. */
export interface FrameSteps {
  startLogin: { take: { password: string }; give: { state: string; request: string } };
  /** `give` is null where the password is wrong. */
  finishLogin: {
    take: { state: string; response: string; password: string };
    give: { request: string; exportKey: string } | null;
  };
  startRegistration: { take: { password: string }; give: { state: string; request: string } };
  finishRegistration: {
    take: { state: string; response: string; password: string };
    give: { record: string; exportKey: string };
  };
}

export type StepName = keyof FrameSteps;

export interface StepRequest<N extends StepName = StepName> {
  readonly id: number;
  readonly step: N;
  readonly take: FrameSteps[N]['take'];
}

export type StepReply =
  | { readonly id: number; readonly ok: true; readonly give: unknown }
  | { readonly id: number; readonly ok: false };
