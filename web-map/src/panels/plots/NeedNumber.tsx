import { useSpeech } from "../../text/language.ts";

type NumberProps = Readonly<{
  id: string;
  label: string;
  value: string;
  type?: "number" | "date";
  wrong: "plots.wrongNumber" | "plots.wrongDays" | "plots.wrongDay" | null;
  onChange: (text: string) => void;
}>;

/** A number or a day that is needed; one that cannot be used stays as typed, with what is wrong beside it. */
export function NeedNumber({ id, label, value, type = "number", wrong, onChange }: NumberProps) {
  const { t } = useSpeech();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        {...(type === "number" ? ({ min: "0", step: "any", inputMode: "decimal" } as const) : {})}
        value={value}
        aria-invalid={wrong !== null}
        aria-describedby={wrong === null ? undefined : `${id}-wrong`}
        onChange={({ target }) => onChange(target.value)}
      />
      {wrong === null ? null : (
        <p className="wrong" id={`${id}-wrong`}>
          {t(wrong)}
        </p>
      )}
    </div>
  );
}
