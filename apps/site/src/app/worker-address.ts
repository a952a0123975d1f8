// The address of the worker of the site, by the one policy that a page which registers it may have.

declare const trustedTypes:
  | { createPolicy(name: string, rules: { createScriptURL(language: string): string }): ScriptUrlPolicy }
  | undefined;
interface ScriptUrlPolicy {
  createScriptURL(language: string): string;
}

let policy: ScriptUrlPolicy | null = null;

/** Made at the first call: a second policy of its name is refused, and other pages may have none. */
export function workerAddress(language: string): string {
  const createScriptURL = (code: string) => `/sw.js?in=${encodeURIComponent(code)}`;
  policy ??=
    typeof trustedTypes === 'undefined'
      ? { createScriptURL }
      : trustedTypes.createPolicy('heed-app', { createScriptURL });
  return policy.createScriptURL(language);
}
