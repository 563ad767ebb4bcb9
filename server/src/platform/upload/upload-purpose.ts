import type { Request } from 'express';

/** A file that has arrived whole. Nothing is known of it but its length. */
export interface ReceivedUpload {
  /** Where it lies until `receive` has answered; whatever is still there afterwards is deleted. */
  path: string;
  bytes: number;
  request: Request;
  /** Aborts when the sender leaves; ask it before keeping anything. */
  signal: AbortSignal;
}

/** What a feature takes files for. It decides who may send and what is kept. */
export interface UploadPurpose {
  /**
   * Asked before a single byte is read. Throw a Problem, an HttpRefusal, TooManyRequests or an UploadRefusal to turn the
   * sender away.
   */
  admit(request: Request): Promise<void>;
  /** Answers what the sender is told under `photo`. The same refusals apply, and PhotoRefusal. */
  receive(upload: ReceivedUpload): Promise<object>;
}
