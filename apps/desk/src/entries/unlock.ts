// The frame that unlocks: OPAQUE's client in WebAssembly, the only document that may compile any. It makes no
// request and keeps nothing; it talks over the one port that the workspace hands it. RFC 9807;
// docs/soundness.md, 'Keys of the organisation'.
import { passwordStretching } from '@heed/envelope/keys';
import { client, ready } from '@serenity-kit/opaque';
import type { FrameSteps, StepName, StepReply, StepRequest } from '../model/session/steps.ts';

type UnlockSteps = { readonly [N in StepName]: (take: FrameSteps[N]['take']) => FrameSteps[N]['give'] };

const doing: UnlockSteps = {
  startLogin({ password }) {
    const { clientLoginState, startLoginRequest } = client.startLogin({ password });
    return { state: clientLoginState, request: startLoginRequest };
  },
  finishLogin({ state, response, password }) {
    const login = client.finishLogin({
      clientLoginState: state,
      loginResponse: response,
      password,
      keyStretching: passwordStretching,
    });
    return login ? { request: login.finishLoginRequest, exportKey: login.exportKey } : null;
  },
  startRegistration({ password }) {
    const { clientRegistrationState, registrationRequest } = client.startRegistration({ password });
    return { state: clientRegistrationState, request: registrationRequest };
  },
  finishRegistration({ state, response, password }) {
    const { registrationRecord, exportKey } = client.finishRegistration({
      clientRegistrationState: state,
      registrationResponse: response,
      password,
      keyStretching: passwordStretching,
    });
    return { record: registrationRecord, exportKey };
  },
};

function listen(port: MessagePort): void {
  port.onmessage = async ({ data }: MessageEvent<StepRequest>) => {
    await ready;
    let answer: StepReply;
    try {
      answer = { id: data.id, ok: true, give: doing[data.step](data.take as never) };
    } catch {
      answer = { id: data.id, ok: false };
    }
    port.postMessage(answer);
  };
}

// One port, from the page that holds this frame: a later one could be another script's.
addEventListener('message', function first({ origin, source, ports: [port] }) {
  if (origin !== location.origin || source !== parent || port === undefined) return;
  removeEventListener('message', first);
  listen(port);
});
