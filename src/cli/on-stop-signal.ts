const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Resolves when the process is asked to stop; asked twice, it ends at once. */
export function onStopSignal(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    const ask = () => {
      if (asked) process.exit(130);
      asked = true;
      resolve();
    };
    for (const signal of SIGNALS) process.on(signal, ask);
  });
}

/** By its own hand, and not by the signal's, so that a database which was started for it ends too. */
export function endOnStopSignal(): void {
  for (const signal of SIGNALS) process.once(signal, () => process.exit(130));
}
