import { useId } from "react";
import { systems } from "../place/crs.ts";
import { useSpeech } from "../text/language.ts";
import type { MessageKey } from "../text/vi.ts";

/** The system that coordinates are written in. */
export function CrsField({ label, value, onChange }: Readonly<{ label: MessageKey; value: string; onChange: (crs: string) => void }>) {
  const { t } = useSpeech();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{t(label)}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        {systems.map(({ code, name }) => (
          <option key={code} value={code}>
            {code} · {name}
          </option>
        ))}
      </select>
    </div>
  );
}
