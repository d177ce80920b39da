import { useId } from "react";
import { useIndustries } from "../../api/plotting.ts";
import type { Change } from "../../plotting/change.ts";
import { useSpeech } from "../../text/language.ts";
import { DecisionFields } from "../proposals/DecisionFields.tsx";
import { DayField, TextField } from "../proposals/Fields.tsx";

type NumberProps = Readonly<{ label: string; value: string; onChange: (text: string) => void; isWrong?: boolean; required?: boolean }>;

/** A number as it is typed; what is half typed stays as it is. */
export function NumberField({ label, value, onChange, isWrong = false, required = false }: NumberProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        min="0"
        step="any"
        inputMode="decimal"
        required={required}
        aria-invalid={isWrong}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}

type ChoiceProps<Word extends string> = Readonly<{
  label: string;
  value: Word;
  words: readonly Word[];
  nameOf: (word: Word) => string;
  onChange: (word: Word) => void;
}>;

export function ChoiceField<Word extends string>({ label, value, words, nameOf, onChange }: ChoiceProps<Word>) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(words.find((word) => word === target.value) ?? value)}>
        {words.map((word) => (
          <option key={word} value={word}>
            {nameOf(word)}
          </option>
        ))}
      </select>
    </div>
  );
}

type ChangeProps = Readonly<{ change: Change; onChange: (change: Change) => void; needsDecision?: boolean }>;

/** From when it holds, where it was read, and by which decision. */
export function ChangeFields({ change, onChange, needsDecision = false }: ChangeProps) {
  const { t } = useSpeech();
  return (
    <>
      <DayField
        label={t("plotting.validFrom")}
        value={change.validFrom}
        onChange={(validFrom) => onChange({ ...change, validFrom })}
        required
      />
      <TextField
        label={t("plotting.source")}
        value={change.source}
        onChange={(source) => onChange({ ...change, source: source ?? "" })}
        longest={1000}
        hint={t("plotting.sourceHint")}
        required
      />
      <DecisionFields decision={change.decision} onChange={(decision) => onChange({ ...change, decision })} />
      <p className="quiet">{t(needsDecision ? "plotting.decisionNeeded" : "plotting.decisionOptional")}</p>
    </>
  );
}

type IndustryProps = Readonly<{ label: string; value: string; onChange: (code: string) => void }>;

/** One industry of VSIC 2018, or none. */
export function IndustryField({ label, value, onChange }: IndustryProps) {
  const { language } = useSpeech();
  const { data } = useIndustries();
  const id = useId();
  const nameOf = (one: Readonly<{ name: string; nameEn: string }>) => (language === "en" ? one.nameEn : one.name);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">—</option>
        {(data?.sections ?? []).map((section) => (
          <optgroup key={section.code} label={`${section.code} · ${nameOf(section)}`}>
            <option value={section.code}>{`${section.code} · ${nameOf(section)}`}</option>
            {section.divisions.map((division) => (
              <option key={division.code} value={division.code}>{`${division.code} · ${nameOf(division)}`}</option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
