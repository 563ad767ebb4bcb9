/** A server that listens. */
export interface Listening {
  readonly url: string;
  stop(): Promise<void>;
}

/** A server under measurement. */
export interface Server {
  readonly url: string;
  /** Process that serves it. */
  readonly pid: number;
}

export interface Servers {
  readonly product: Server;
  readonly bare: Server;
  readonly postgraphile: Server;
  /** Registered operations by id. */
  readonly operations: Readonly<Record<string, string>>;
  readonly caseCount: number;
  /** Cursors of the last page of a long list, and of pages close to it. */
  readonly deepCursors: readonly string[];
  /** Which page that is. */
  readonly deepPage: number;
}

export interface Call {
  readonly url: string;
  readonly body?: string;
  readonly visitor: string;
}

/** One page on one server: `request` gives the n-th call. */
export interface Contender {
  readonly page: 'browse' | 'case' | 'facets' | 'depth';
  readonly name: string;
  readonly pid: number;
  request(n: number): Call;
  /** Asks whether what it has is still right, as a browser does. */
  readonly revalidates?: boolean;
  /** Shaped as ours, with at least all that ours says. */
  readonly isWhole?: boolean;
  /** Says other things than the first contender of its page. */
  readonly isOtherPage?: boolean;
}
