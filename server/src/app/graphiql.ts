import { Router } from 'express';

export function graphiql(): Router {
  return Router();
}
