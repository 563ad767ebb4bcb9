/** Nobody answered: no connection, or something between here and the server that knows no GraphQL. Worth another try. */
export class ServerAway extends Error {
  override readonly name = 'ServerAway';

  constructor(options?: ErrorOptions) {
    super('The server did not answer.', options);
  }
}
