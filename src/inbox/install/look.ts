/** How the widget is to look: what was chosen for its tokens, and the style sheet that says so. */

export const MODES = ['light', 'dark'] as const;
export type Mode = (typeof MODES)[number];

export interface Token {
  readonly name: string;
  readonly meaning: string;
  /** The default, which also holds in the dark where `dark` is empty. */
  readonly light: string;
  readonly dark: string;
}

/** By the name of the token; what is missing has its default. */
export type Look = Readonly<Record<string, Partial<Readonly<Record<Mode, string>>>>>;

/** Only colours can differ in the dark: it is `light-dark()` that makes the difference. */
export function isColor({ name }: Pick<Token, 'name'>): boolean {
  return name.includes('-color-');
}

/** The value that holds in a mode. */
export function valueIn(mode: Mode, token: Token, look: Look): string {
  const chosen = look[token.name];
  const light = chosen?.light ?? token.light;
  return mode === 'light' ? light : (chosen?.dark ?? (token.dark || light));
}

/** As it stands in a style sheet. */
export function declared(token: Token, look: Look): string {
  const [light, dark] = MODES.map((mode) => valueIn(mode, token, look));
  return light === dark ? `${light}` : `light-dark(${light}, ${dark})`;
}

export function chosenTokens(tokens: readonly Token[], look: Look): Token[] {
  return tokens.filter(({ name }) => look[name] !== undefined);
}

/** Empty while nothing is chosen. */
export function styleSheet(tokens: readonly Token[], look: Look): string {
  const lines = chosenTokens(tokens, look).map((token) => `  ${token.name}: ${declared(token, look)};`);
  if (lines.length === 0) return '';
  return ['candor-rating, candor-reviews, candor-highlights {', ...lines, '}'].join('\n');
}

/** Without `value`, the default holds again. */
export function change(look: Look, token: Token, mode: Mode, value: string | undefined): Look {
  const { [token.name]: before = {}, ...rest } = look;
  const { [mode]: _, ...others } = before;
  const isDefault = value === undefined || value === (mode === 'dark' ? token.dark : token.light);
  const after = isDefault ? others : { ...others, [mode]: value };
  return Object.keys(after).length === 0 ? rest : { ...rest, [token.name]: after };
}

/** Whether a value can be set at all without ending the declaration that it stands in. */
export function canStand(value: string): boolean {
  return value.trim() !== '' && !/[;{}<>]|\/\*/.test(value);
}
