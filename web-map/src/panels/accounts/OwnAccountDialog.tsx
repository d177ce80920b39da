import { useMutation } from "@tanstack/react-query";
import { useId, useState } from "react";
import { setPassword, signOut } from "../../api/accounts.ts";
import { type OwnAccount, useSession } from "../../api/session.ts";
import { useSpeech } from "../../text/language.ts";
import { Dialog } from "../Dialog.tsx";
import { Failure } from "../Notice.tsx";

/** Who I am here, my password, and the ways out. */
export function OwnAccountDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const { t } = useSpeech();
  const { account } = useSession();
  const leave = useMutation({ mutationFn: signOut, onSuccess: onClose });
  return account === null ? null : (
    <Dialog title={t("account.mine")} onClose={onClose}>
      <dl className="facts">
        <div>
          <dt>{t("account.name")}</dt>
          <dd>{account.name}</dd>
        </div>
        <div>
          <dt>{t("account.email")}</dt>
          <dd>{account.email}</dd>
        </div>
        <div>
          <dt>{t("account.role")}</dt>
          <dd>{t(`role.${account.role}`)}</dd>
        </div>
        {account.province === null ? null : (
          <div>
            <dt>{t("account.province")}</dt>
            <dd>{account.province.name}</dd>
          </div>
        )}
      </dl>
      <PasswordForm account={account} />
      <div className="row">
        <button type="button" disabled={leave.isPending} onClick={() => leave.mutate("here")}>
          {t("account.signOut")}
        </button>
        <button type="button" disabled={leave.isPending} onClick={() => leave.mutate("everywhere")}>
          {t("account.signOutEverywhere")}
        </button>
      </div>
      <p className="quiet">{t("account.everywhereHint")}</p>
      {leave.error === null ? null : <Failure error={leave.error} />}
    </Dialog>
  );
}

function PasswordForm({ account }: Readonly<{ account: OwnAccount }>) {
  const { t } = useSpeech();
  const id = useId();
  const [now, setNow] = useState("");
  const [next, setNext] = useState("");
  const change = useMutation({
    mutationFn: () => setPassword(account.hasPassword ? now : null, next),
    onSuccess: () => {
      setNow("");
      setNext("");
    },
  });
  return (
    <>
      <div role="status">{change.isSuccess ? <p className="notice">{t("account.passwordSaved")}</p> : null}</div>
      <details className="typed" open={!account.hasPassword}>
        <summary>{t(account.hasPassword ? "account.changePassword" : "account.setPassword")}</summary>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            change.mutate();
          }}
        >
          {account.hasPassword ? null : <p className="quiet">{t("account.noPassword")}</p>}
          {/* Password managers want to know whose it is. */}
          <input type="hidden" name="username" autoComplete="username" value={account.email} />
          {account.hasPassword ? (
            <div className="field">
              <label htmlFor={`${id}-now`}>{t("account.currentPassword")}</label>
              <input
                id={`${id}-now`}
                type="password"
                required
                autoComplete="current-password"
                value={now}
                onChange={({ target }) => setNow(target.value)}
              />
            </div>
          ) : null}
          <div className="field">
            <label htmlFor={`${id}-next`}>{t("account.newPassword")}</label>
            <input
              id={`${id}-next`}
              type="password"
              required
              autoComplete="new-password"
              aria-describedby={`${id}-rule`}
              value={next}
              onChange={({ target }) => setNext(target.value)}
            />
            <p className="quiet" id={`${id}-rule`}>
              {t("account.passwordRule")}
            </p>
          </div>
          <button type="submit" disabled={change.isPending}>
            {t("account.savePassword")}
          </button>
          {change.error === null ? null : <Failure error={change.error} />}
        </form>
      </details>
    </>
  );
}
