import { ProblemException } from '../problem-exception.ts';
import type { Read } from './handler.ts';

// PLACEHOLDER by LEAD so that the server starts; its owner replaces this file.
export const getSettings: Read<'getSettings'> = () => Promise.reject(new ProblemException('unavailable'));
