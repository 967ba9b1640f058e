import { useId } from 'preact/hooks';

interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly value: T;
  readonly options: Readonly<Record<T, string>>;
  readonly onChoose: (value: T) => void;
}

export function Choice<T extends string>({ name, value, options, onChoose }: ChoiceProps<T>) {
  const id = useId();
  const keys = Object.keys(options) as T[];
  return (
    <div class="field">
      <label htmlFor={id}>{name}</label>
      <select
        id={id}
        class="control"
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = keys.find((key) => key === currentTarget.value);
          if (chosen) onChoose(chosen);
        }}
      >
        {keys.map((key) => (
          <option key={key} value={key}>
            {options[key]}
          </option>
        ))}
      </select>
    </div>
  );
}
