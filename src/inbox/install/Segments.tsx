interface SegmentsProps<T extends string> {
  /** What is chosen, for those who do not see it. */
  readonly legend: string;
  readonly options: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly value: T;
  readonly onChoose: (option: T) => void;
}

/** One of a few, side by side. */
export function Segments<T extends string>({ legend, options, names, value, onChoose }: SegmentsProps<T>) {
  return (
    <div class="tabs segments" role="group" aria-label={legend}>
      {options.map((option) => (
        <button
          key={option}
          type="button"
          class="tab"
          aria-pressed={option === value}
          onClick={() => onChoose(option)}
        >
          {names[option]}
        </button>
      ))}
    </div>
  );
}
