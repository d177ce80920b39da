import { useState } from "react";
import { useIndustries } from "../../api/plotting.ts";
import { useSpeech } from "../../text/language.ts";
import { IndustryField } from "./PlottingFields.tsx";

type Props = Readonly<{ label: string; codes: readonly string[]; onChange: (codes: readonly string[]) => void }>;

/** Several industries of VSIC 2018: chosen one by one, each taken off again by its own button. */
export function IndustriesField({ label, codes, onChange }: Props) {
  const { t, language } = useSpeech();
  const { data } = useIndustries();
  const [next, setNext] = useState("");
  const all = (data?.sections ?? []).flatMap((section) => [section, ...section.divisions]);
  const nameOf = (code: string) => {
    const found = all.find((one) => one.code === code);
    return found === undefined ? code : `${code} · ${language === "en" ? found.nameEn : found.name}`;
  };
  return (
    <fieldset className="stack">
      <legend className="unseen">{label}</legend>
      <div className="row industry-choice">
        <IndustryField label={label} value={next} onChange={setNext} />
        <button
          type="button"
          aria-label={`${t("plotting.industry.add")}: ${label}`}
          disabled={next === "" || codes.includes(next)}
          onClick={() => {
            onChange([...codes, next]);
            setNext("");
          }}
        >
          {t("plotting.industry.add")}
        </button>
      </div>
      {codes.length === 0 ? null : (
        <ul className="chips" aria-label={label}>
          {codes.map((code) => (
            <li key={code}>
              {nameOf(code)}{" "}
              <button
                type="button"
                className="plain"
                aria-label={t("plotting.industry.drop", { name: nameOf(code) })}
                onClick={() => onChange(codes.filter((one) => one !== code))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
