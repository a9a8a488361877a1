/** A Web API answer, loosely typed as it is on the wire. */
// biome-ignore lint/suspicious/noExplicitAny: the wire has no types, and tests read single fields of it
export type ApiResponse = any;

/** Calls a Web API method over HTTP as any client would: JSON with a bearer token, else a form. */
export async function callApi(
  apiUrl: string,
  method: string,
  args: Readonly<Record<string, unknown>> = {},
  { token, form = false }: { readonly token?: string; readonly form?: boolean } = {},
): Promise<ApiResponse> {
  const entries = Object.entries(args).map(([name, value]): [string, string] => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  const response = await fetch(new URL(method, apiUrl), {
    method: 'POST',
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      'content-type': form ? 'application/x-www-form-urlencoded' : 'application/json; charset=utf-8',
    },
    body: form ? new URLSearchParams(entries) : JSON.stringify(args),
  });
  const text = await response.text();
  const body: ApiResponse = text.startsWith('{') ? JSON.parse(text) : { text };
  return { ...body, httpStatus: response.status, retryAfter: response.headers.get('retry-after') };
}
