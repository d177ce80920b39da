import { useState } from "react";
import { type AccountLink, type ManagedAccount, useAccounts } from "../../api/accounts.ts";
import { useSession } from "../../api/session.ts";
import { useSpeech } from "../../text/language.ts";
import { Failure, Loading } from "../Notice.tsx";
import { AccountForm } from "./AccountForm.tsx";
import { LinkToHandOver } from "./LinkToHandOver.tsx";

/** Everybody who has an account, for whoever looks after them. */
export function AccountsPanel() {
  const { t } = useSpeech();
  const { account, state } = useSession();
  if (account?.role !== "admin") {
    return state === "asking" ? <Loading /> : <p className="notice">{t("accounts.adminsOnly")}</p>;
  }
  return <AllAccounts own={account.id} />;
}

function AllAccounts({ own }: Readonly<{ own: string }>) {
  const { t } = useSpeech();
  const { data, error, isPending } = useAccounts();
  const [open, setOpen] = useState<string | "new" | null>(null);
  const [link, setLink] = useState<AccountLink | null>(null);
  const handOver = (made: AccountLink) => {
    setLink(made);
    setOpen(null);
  };
  return (
    <>
      {link === null ? null : <LinkToHandOver key={link.link} made={link} onDone={() => setLink(null)} />}
      {open === "new" ? (
        <AccountForm account={null} isOwn={false} onLink={handOver} onClose={() => setOpen(null)} />
      ) : (
        <button type="button" className="main start" onClick={() => setOpen("new")}>
          {t("accounts.invite")}
        </button>
      )}
      {error === null ? null : <Failure error={error} />}
      {isPending ? <Loading /> : null}
      {data === undefined ? null : (
        <table className="table accounts">
          <caption className="unseen">{t("accounts.caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("account.name")}</th>
              <th scope="col">{t("account.role")}</th>
              <th scope="col">{t("accounts.state")}</th>
            </tr>
          </thead>
          <tbody>
            {data.map((account) => (
              <AccountRow
                key={account.id}
                account={account}
                isOwn={account.id === own}
                open={open === account.id}
                onOpen={(wanted) => setOpen(wanted ? account.id : null)}
                onLink={handOver}
              />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

type RowProps = Readonly<{
  account: ManagedAccount;
  isOwn: boolean;
  open: boolean;
  onOpen: (wanted: boolean) => void;
  onLink: (made: AccountLink) => void;
}>;

function AccountRow({ account, isOwn, open, onOpen, onLink }: RowProps) {
  const { t, day } = useSpeech();
  const { blocked, lockedUntil, signedInAt } = account;
  return (
    <>
      <tr aria-current={open ? "true" : undefined}>
        <th scope="row">
          <button type="button" className="plain" aria-expanded={open} onClick={() => onOpen(!open)}>
            {account.name}
          </button>
          <small>{account.email}</small>
        </th>
        <td>
          {t(`role.${account.role}`)}
          <small>{account.province}</small>
        </td>
        <td>
          {blocked ? <strong className="warn">{t("accounts.blocked")}</strong> : null}
          {!blocked && lockedUntil !== null ? <strong className="warn">{t("accounts.locked")}</strong> : null}
          {signedInAt === null ? t("accounts.never") : t("accounts.signedIn", { day: day(signedInAt) })}
          <small>{t("accounts.invitedBy", { name: account.invitedBy })}</small>
        </td>
      </tr>
      {open ? (
        <tr>
          <td colSpan={3}>
            <AccountForm account={account} isOwn={isOwn} onLink={onLink} onClose={() => onOpen(false)} />
          </td>
        </tr>
      ) : null}
    </>
  );
}
