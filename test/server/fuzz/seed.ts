/** The same requests in every run, so that a change is judged by what it changed; name another to look further. */
export const SEED = Number(process.env['FUZZ_SEED'] ?? 20_261_124);
