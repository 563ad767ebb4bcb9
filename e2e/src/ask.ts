export type Answer = {
  // oxlint-disable-next-line typescript/no-explicit-any -- a test reads what it asked for
  data?: any;
  errors?: { message: string; extensions: { code: string } }[];
};

type Question = { variables?: object; headers?: Record<string, string> };

/** Asks the API as any program would: no page, and no cookie but one given. */
export async function ask(
  url: string,
  query: string,
  { variables = {}, headers = {} }: Question = {},
): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}
