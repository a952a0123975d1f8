// A person with a browser without script: fills the form of a page as it came and sends it.

export interface ScriptlessReply {
  readonly status: number;
  readonly page: string;
  readonly code: string;
}

/** The form of a page: its hidden fields, which the page carries from answer to answer. */
export function formOf(page: string, fields: readonly string[]): FormData {
  const form = new FormData();
  for (const field of fields)
    form.set(field, new RegExp(`name="${field}" value="([^"]*)"`).exec(page)?.[1] ?? '');
  return form;
}

/** A report by the form without script; `more` are fields beside or instead of the usual ones. */
export async function reportWithoutScript(
  url: string,
  more: Record<string, string | Blob> = {},
  headers: Record<string, string> = {},
): Promise<ScriptlessReply> {
  return sendReportForm(url, await openReportForm(url, headers), more, headers);
}

/** The form of `/report` as it came. */
export async function openReportForm(url: string, headers: Record<string, string> = {}): Promise<FormData> {
  const page = await (await fetch(`${url}/report`, { headers })).text();
  return formOf(page, ['form', 'code', 'door', 'country']);
}

/** Fills it, as `reportWithoutScript` does, and sends it. */
export async function sendReportForm(
  url: string,
  form: FormData,
  more: Record<string, string | Blob> = {},
  headers: Record<string, string> = {},
): Promise<ScriptlessReply> {
  for (const [field, value] of Object.entries({ text: 'Something.', desk: 'harbour', kept: 'on', ...more }))
    form.set(field, value);
  const answer = await fetch(`${url}/report`, { method: 'POST', headers, body: form });
  return { status: answer.status, page: await answer.text(), code: String(form.get('code')) };
}

/** The conversation of a code, as a page; `carried` are hidden fields of the page that asked for the code. */
export async function returnWithoutScript(
  url: string,
  code: string,
  carried = new FormData(),
): Promise<ScriptlessReply> {
  const hidden = [...carried].map(([name, value]) => [name, String(value)]);
  const answer = await fetch(`${url}/return`, {
    method: 'POST',
    body: new URLSearchParams([...hidden, ['code', code]]),
  });
  return { status: answer.status, page: await answer.text(), code };
}

/** Writes again in the conversation that `page` shows. */
export async function writeWithoutScript(
  url: string,
  page: string,
  text: string,
  more: Record<string, string> = {},
): Promise<Omit<ScriptlessReply, 'code'>> {
  const form = formOf(page, ['session', 'form']);
  for (const [field, value] of Object.entries({ text, ...more })) form.set(field, value);
  const answer = await fetch(`${url}/return/write`, { method: 'POST', body: form });
  return { status: answer.status, page: await answer.text() };
}
