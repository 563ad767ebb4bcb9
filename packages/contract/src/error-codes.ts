/** Every `extensions.code` an API error can carry. Codes stay; new ones may join. */
export const ERROR_CODES = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  /** `extensions.fields`, where present, lists `{ path, message }` per refused field. */
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'BODY_TOO_LARGE',
  'NOT_FOUND',
  'CROSS_SITE_REQUEST',
  /** `extensions.retryAfterSeconds` says when to try again. */
  'TOO_MANY_REQUESTS',
  'DOCUMENT_TOO_COMPLEX',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  /** This server takes registered operations only, unless a key comes along. */
  'OPERATION_NOT_REGISTERED',
  'SERVER_STOPPING',
  /** `extensions.reference` finds the cause in the server's log. */
  'INTERNAL_SERVER_ERROR',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];
