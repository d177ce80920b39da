import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { type AccountLink, changeAccount, invite, type ManagedAccount, makeLink } from "../../api/accounts.ts";
import { useUnits } from "../../api/land.ts";
import type { Role } from "../../api/session.ts";
import { today } from "../../text/days.ts";
import { useSpeech } from "../../text/language.ts";
import { oneOf } from "../../view/words.ts";
import { Failure } from "../Notice.tsx";

const roles: readonly Role[] = ["officer", "planner", "investor", "admin"];

type Props = Readonly<{
  /** Null to invite somebody new. */
  account: ManagedAccount | null;
  isOwn: boolean;
  onLink: (made: AccountLink) => void;
  onClose: () => void;
}>;

/** Who an account is for and what it may do; for one there is, also another link and shutting it out. */
export function AccountForm({ account, isOwn, onLink, onClose }: Props) {
  const { t } = useSpeech();
  const id = useId();
  const queries = useQueryClient();
  const { data: provinces } = useUnits("province", today());
  const [email, setEmail] = useState("");
  const [name, setName] = useState(account?.name ?? "");
  const [role, setRole] = useState<Role>(account?.role ?? "officer");
  const [province, setProvince] = useState(account?.province ?? "");
  const [blocked, setBlocked] = useState(account?.blocked ?? false);
  const renew = () => queries.invalidateQueries({ queryKey: ["accounts"] });
  const said = { name: name.trim(), role, province: province === "" ? null : province };
  const save = useMutation({
    mutationFn: async () => {
      if (account === null) {
        onLink(await invite({ ...said, email: email.trim() }));
      } else {
        await changeAccount(account.id, { ...said, blocked });
        onClose();
      }
    },
    onSuccess: renew,
  });
  const link = useMutation({ mutationFn: (of: string) => makeLink(of), onSuccess: onLink });
  const error = save.error ?? link.error;

  return (
    <form
      className="stack card"
      aria-label={account === null ? t("accounts.invite") : t("accounts.change", { name: account.name })}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      {account === null ? (
        <div className="field">
          <label htmlFor={`${id}-email`}>{t("account.email")}</label>
          <input
            id={`${id}-email`}
            type="email"
            required
            autoComplete="off"
            value={email}
            onChange={({ target }) => setEmail(target.value)}
          />
        </div>
      ) : null}
      <div className="field">
        <label htmlFor={`${id}-name`}>{t("account.name")}</label>
        <input
          id={`${id}-name`}
          type="text"
          required
          maxLength={200}
          autoComplete="off"
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      </div>
      <div className="fields two">
        <div className="field">
          <label htmlFor={`${id}-role`}>{t("account.role")}</label>
          <select id={`${id}-role`} value={role} disabled={isOwn} onChange={({ target }) => setRole(oneOf(roles, target.value) ?? role)}>
            {roles.map((one) => (
              <option key={one} value={one}>
                {t(`role.${one}`)}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor={`${id}-province`}>{t("account.province")}</label>
          <select id={`${id}-province`} value={province} onChange={({ target }) => setProvince(target.value)}>
            <option value="">{t("accounts.noProvince")}</option>
            {provinces?.features.map(({ properties }) => (
              <option key={properties.code} value={properties.code}>
                {properties.name}
              </option>
            ))}
          </select>
        </div>
      </div>
      {account === null || isOwn ? null : (
        <label className="toggle">
          <input type="checkbox" checked={blocked} onChange={({ target }) => setBlocked(target.checked)} />
          <span>{t("accounts.block")}</span>
        </label>
      )}
      {account === null ? null : <p className="quiet">{t("accounts.changeEnds")}</p>}
      <div className="row">
        <button type="submit" className="main" disabled={save.isPending}>
          {t(account === null ? "accounts.makeLink" : "accounts.save")}
        </button>
        {account === null ? null : (
          <button type="button" disabled={link.isPending} onClick={() => link.mutate(account.id)}>
            {t("accounts.anotherLink")}
          </button>
        )}
        <button type="button" onClick={onClose}>
          {t("app.cancel")}
        </button>
      </div>
      {error === null ? null : <Failure error={error} />}
    </form>
  );
}
