import { lazy, Suspense, useEffect, useState } from "react";
import { askWho, useSession } from "../api/session.ts";
import { useSpeech } from "../text/language.ts";
import { arrival } from "../view/arrival.ts";

const SignInDialog = lazy(async () => ({ default: (await import("../accountTools.ts")).SignInDialog }));
const OwnAccountDialog = lazy(async () => ({ default: (await import("../accountTools.ts")).OwnAccountDialog }));

/** Who is signed in, and the way in and out. */
export function AccountMenu() {
  const { t } = useSpeech();
  const { account, state, ended } = useSession();
  const [open, setOpen] = useState<"sign-in" | "own" | null>(arrival.link === null && arrival.refused === null ? null : "sign-in");

  useEffect(() => {
    void askWho();
    const again = () => void askWho();
    window.addEventListener("online", again);
    return () => window.removeEventListener("online", again);
  }, []);

  const asks = account === null || ended;
  return (
    <div className="account">
      <button type="button" disabled={state === "asking"} aria-haspopup="dialog" onClick={() => setOpen(asks ? "sign-in" : "own")}>
        {asks ? (
          t("account.signIn")
        ) : (
          <>
            <span className="unseen">{t("account.mine")}: </span>
            <span>{account.name}</span>
            <small>{t(`role.${account.role}`)}</small>
          </>
        )}
      </button>
      <Suspense>
        {open === "sign-in" ? <SignInDialog onClose={(next) => setOpen(next)} /> : null}
        {open === "own" ? <OwnAccountDialog onClose={() => setOpen(null)} /> : null}
      </Suspense>
      {ended && open === null ? (
        <div className="ended" role="alert">
          <p>{t("account.ended")}</p>
          <button type="button" onClick={() => setOpen("sign-in")}>
            {t("account.again")}
          </button>
        </div>
      ) : null}
    </div>
  );
}
