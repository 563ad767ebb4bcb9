import express, { type Router } from 'express';

/** One finished page, always asked for again; it needs neither data nor the script of the other pages. */
export const pageFile = (root: string, file: string): Router =>
  express.Router().get('/', (_request, response) => {
    response.setHeader('cache-control', 'no-cache').sendFile(file, { root, cacheControl: false });
  });
