/** A server that listens. */
export interface Listening {
  readonly url: string;
  stop(): Promise<void>;
}

/** One page on one server: `request` gives the n-th call. */
export interface Contender {
  readonly page: 'browse' | 'case';
  readonly name: string;
  /** Process that serves it. */
  readonly pid: number;
  request(n: number): { url: string; body?: string; visitor: string };
  /** Shaped as ours, with at least all that ours says. */
  readonly isWhole?: boolean;
  /** Asks for other cases than the first of its page. */
  readonly isOtherPage?: boolean;
}
