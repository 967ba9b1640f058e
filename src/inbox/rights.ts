/** What the member who has signed in may do. What they may not is left out; the server refuses it anyway. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Right } from '../contract/rights.ts';

const Rights = createContext<readonly string[]>([]);

export const RightsProvider = Rights.Provider;

export function useRights(): readonly string[] {
  return useContext(Rights);
}

export function useMay(right: Right): boolean {
  return useRights().includes(right);
}
