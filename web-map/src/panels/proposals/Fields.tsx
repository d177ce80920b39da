import { useId, useState } from "react";
import { isDay } from "../../text/days.ts";
import { useSpeech } from "../../text/language.ts";

type TextProps = Readonly<{
  label: string;
  value: string | null;
  onChange: (text: string | null) => void;
  longest?: number;
  rows?: number;
  type?: "text" | "url" | "email";
  hint?: string;
  required?: boolean;
  /** What is wrong with what is typed, said at the field. */
  wrong?: string | null;
}>;

/** A text that may be left out; nothing typed is nothing said. */
export function TextField({ label, value, onChange, longest = 300, rows, type = "text", hint, required = false, wrong = null }: TextProps) {
  const id = useId();
  const described = [...(wrong === null ? [] : [`${id}-wrong`]), ...(hint === undefined ? [] : [`${id}-hint`])];
  const shared = {
    id,
    value: value ?? "",
    maxLength: longest,
    required,
    "aria-invalid": wrong === null ? undefined : true,
    "aria-describedby": described.length === 0 ? undefined : described.join(" "),
  };
  const take = (text: string) => onChange(text === "" ? null : text);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? (
        <input {...shared} type={type} autoComplete="off" onChange={({ target }) => take(target.value)} />
      ) : (
        <textarea {...shared} className="prose" rows={rows} onChange={({ target }) => take(target.value)} />
      )}
      {wrong === null ? null : (
        <p className="wrong" id={`${id}-wrong`}>
          {wrong}
        </p>
      )}
      {hint === undefined ? null : (
        <p className="quiet" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

type DayProps = Readonly<{ label: string; value: string | null; onChange: (day: string | null) => void; required?: boolean }>;

export function DayField({ label, value, onChange, required = false }: DayProps) {
  const { t, day } = useSpeech();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <span className="date-field">
        <input
          id={id}
          type="date"
          min="1990-01-01"
          max="2060-12-31"
          required={required}
          value={value ?? ""}
          onChange={({ target }) => (target.value === "" || isDay(target.value)) && onChange(target.value === "" ? null : target.value)}
        />
        {/* The browser writes the field in its own language's way; ours lies over it until it is edited. */}
        <span className="date-read" aria-hidden="true">
          {value === null ? t("fact.dayForm") : day(value)}
        </span>
      </span>
    </div>
  );
}

type HectaresProps = Readonly<{ label: string; value: number | null; onChange: (hectares: number | null) => void }>;

/** Hectares as they are typed: what is half typed is not yet a number. */
export function HectaresField({ label, value, onChange }: HectaresProps) {
  const id = useId();
  const [typed, setTyped] = useState<Readonly<{ text: string; value: number | null }> | null>(null);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        min="0"
        step="any"
        inputMode="decimal"
        value={typed !== null && typed.value === value ? typed.text : (value ?? "")}
        onChange={({ target }) => {
          const hectares = target.valueAsNumber > 0 ? target.valueAsNumber : null;
          setTyped({ text: target.value, value: hectares });
          onChange(hectares);
        }}
      />
    </div>
  );
}
