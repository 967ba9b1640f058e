/** The rules of the reply coach whose breach is sent only after a second word. Apart from the schemas, as the inbox reads it without them. */
export const CONFIRMABLE = ['threat', 'reward'] as const;

export type Confirmable = (typeof CONFIRMABLE)[number];
