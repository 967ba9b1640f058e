import { ProblemException } from '../problem-exception.ts';
import type { Write } from './handler.ts';

// PLACEHOLDER by LEAD so that the server starts; its owner replaces this file.
export const changeSettings: Write<'changeSettings'> = () =>
  Promise.reject(new ProblemException('unavailable'));
