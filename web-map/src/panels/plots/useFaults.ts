import { useEffect, useRef, useState } from "react";
import type { Faults } from "../../plots/contact.ts";
import { useSpeech } from "../../text/language.ts";

/** Says what is wrong with a letter once somebody tried to send it, until it is put right; the first field that is wrong is given the focus. */
export function useFaults(faults: Faults) {
  const { t } = useSpeech();
  const form = useRef<HTMLFormElement>(null);
  const [attempts, setAttempts] = useState(0);
  useEffect(() => {
    if (attempts > 0) {
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    }
  }, [attempts]);
  return {
    form,
    wrong: (name: keyof Faults) => (attempts > 0 && faults[name] !== undefined ? t(faults[name]) : null),
    isRight: () => {
      const right = Object.keys(faults).length === 0;
      setAttempts(right ? 0 : attempts + 1);
      return right;
    },
  } as const;
}
