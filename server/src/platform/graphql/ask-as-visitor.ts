import type { DocumentAnswer, DocumentQuestion } from '@stipple/contract';
import type { Request } from 'express';
import { textOf } from './answer.ts';
import type { GraphqlServer } from './graphql-server.ts';
import type { RegisteredOperations } from './registered-operations.ts';

/**
 * Asks a registered public read inside this process, the same way as over HTTP. Nothing else can be asked, so that no answer
 * depends on who sent the request; it is named for the limits alone.
 */
export const askAsVisitor =
  (server: GraphqlServer, operations: RegisteredOperations) =>
  async ({ id, variables }: DocumentQuestion, request: Request): Promise<DocumentAnswer> => {
    const publicRead = operations.publicReadOf(id);
    if (!publicRead) throw new Error(`Not a registered public read: ${id}`);

    const { body } = await server.answer({ ...publicRead, request, variables });
    if (body.kind !== 'single') throw new Error('Answers in parts are not offered.');
    return JSON.parse(textOf(body.singleResult)) as DocumentAnswer;
  };
