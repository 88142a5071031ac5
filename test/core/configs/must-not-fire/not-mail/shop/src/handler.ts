import type { Request, Response } from 'express';

interface Result {
  readonly statusCode: number;
  readonly body: string;
}

export function closed(_: Request, response: Response): void {
  response.status(503).send('503 Service Unavailable');
}

export function answer(found: boolean): Result {
  if (!found) return { statusCode: 404, body: '404 Not Found' };
  return { statusCode: 503, body: '550 items left, 450 sold' };
}

export const enum Limit {
  Items = 550,
  Users = 250,
  Seconds = 421,
}
