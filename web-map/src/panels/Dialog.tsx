import { type ReactNode, useEffect, useId, useRef } from "react";
import { createPortal } from "react-dom";
import { useSpeech } from "../text/language.ts";

/** Something asked in front of the page; the focus goes to what is marked as first, Escape and the cross close it, and the focus goes back to where it was. */
export function Dialog({ title, onClose, children }: Readonly<{ title: string; onClose: () => void; children: ReactNode }>) {
  const { t } = useSpeech();
  const id = useId();
  const box = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    dialog?.querySelector<HTMLElement>("[data-first]")?.focus();
    return () => dialog?.close();
  }, []);

  return createPortal(
    <dialog
      ref={box}
      className="dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // What the dialog was opened from stays open behind it.
      onKeyDown={(event) => event.key === "Escape" && event.stopPropagation()}
    >
      <div className="row between head">
        <h2 id={id}>{title}</h2>
        <button type="button" className="close" aria-label={t("app.close")} onClick={onClose}>
          ×
        </button>
      </div>
      {children}
    </dialog>,
    document.body,
  );
}
