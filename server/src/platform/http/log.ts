import { type DestinationStream, type Logger, pino } from 'pino';
import type { RequestHandler } from 'express';
import type { Env } from '../env.ts';
import { describeError } from './describe-error.ts';
import { currentRequestId } from './request-id.ts';

export type Log = Logger;

const SECRETS = ['password', 'token', 'secret', 'authorization', 'cookie'].flatMap((name) => [
  name,
  `*.${name}`,
  `*.*.${name}`,
]);

/** JSON lines; each carries the id of the request it was written in. Errors are told as `err`. */
export const openLog = ({ LOG_LEVEL }: Pick<Env, 'LOG_LEVEL'>, destination?: DestinationStream): Log =>
  pino(
    {
      level: LOG_LEVEL,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: SECRETS, censor: '[redacted]' },
      serializers: { err: describeError },
      mixin: () => ({ requestId: currentRequestId() }),
    },
    destination ?? standardOutput(),
  );

/** Lines that nobody reads any more are lost; that must not end the server before it has stopped in order. */
function standardOutput(): DestinationStream {
  const output = pino.destination({ sync: false });
  output.on('error', () => undefined);
  return output;
}

/** One line a request: never its query string, body, cookies or headers, which can hold what people told us. */
export const logRequests =
  (log: Log): RequestHandler =>
  (request, response, next) => {
    const startedAt = performance.now();
    response.on('close', () => {
      const { method, path } = request;
      const line = { method, path, status: response.statusCode, ms: Math.round(performance.now() - startedAt) };
      if (response.writableFinished) log.debug(line, 'answered');
      else log.info(line, 'broken off');
    });
    next();
  };
