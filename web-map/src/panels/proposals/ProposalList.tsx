import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { listProposals, type ProposalLine, type ProposalState } from "../../api/proposals.ts";
import type { OwnAccount } from "../../api/session.ts";
import { zoomTo } from "../../map/mapContext.ts";
import { beginProposal } from "../../proposals/opening.ts";
import { type Standing, unsentOf } from "../../proposals/standings.ts";
import { fold } from "../../text/fold.ts";
import { useSpeech } from "../../text/language.ts";
import { changeView } from "../../view/store.ts";
import { oneOf } from "../../view/words.ts";
import { Failure, Loading } from "../Notice.tsx";
import { StateBadge } from "./StateBadge.tsx";

const states: readonly ProposalState[] = ["draft", "submitted", "returned", "approved", "published", "withdrawn"];

/** Proposals by state, by whose they are and by name; each opened by its title. */
export function ProposalList({ account }: Readonly<{ account: OwnAccount }>) {
  const { t, count } = useSpeech();
  const id = useId();
  const [state, setState] = useState<ProposalState | null>(null);
  const [mine, setMine] = useState(false);
  const [search, setSearch] = useState("");
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ["proposals", account.id, state, mine],
    queryFn: ({ signal }) => listProposals({ state, mine }, signal),
    refetchOnMount: "always",
    refetchOnWindowFocus: true,
  });
  const { data: unsent = [] } = useQuery({
    queryKey: ["unsent", account.id],
    queryFn: () => unsentOf(account.id),
    networkMode: "always",
    refetchOnMount: "always",
    staleTime: 0,
  });
  const wanted = fold(search);
  const found = (data?.proposals ?? []).filter((line) =>
    [line.title, line.site, line.created.name, line.updated.name].some((text) => fold(text ?? "").includes(wanted)),
  );
  const unheard = unsent.filter((one) => !(data?.proposals ?? []).some((line) => line.id === one.id));
  return (
    <>
      <div className="field">
        <label htmlFor={`${id}-search`}>{t("proposals.search")}</label>
        <input id={`${id}-search`} type="search" autoComplete="off" value={search} onChange={({ target }) => setSearch(target.value)} />
      </div>
      <div className="row between">
        <div className="field">
          <label htmlFor={`${id}-state`}>{t("proposals.state")}</label>
          <select id={`${id}-state`} value={state ?? ""} onChange={({ target }) => setState(oneOf(states, target.value))}>
            <option value="">{t("proposals.allStates")}</option>
            {states.map((one) => (
              <option key={one} value={one}>
                {t(`proposals.state.${one}`)}
              </option>
            ))}
          </select>
        </div>
        <label className="toggle">
          <input type="checkbox" checked={mine} onChange={({ target }) => setMine(target.checked)} />
          <span>{t("proposals.mine")}</span>
        </label>
        {account.role === "officer" ? (
          <button type="button" className="main" onClick={() => beginProposal("nothing")}>
            {t("proposals.begin")}
          </button>
        ) : null}
      </div>
      {unheard.length === 0 ? null : <UnsentList unsent={unheard} />}
      {error === null ? null : <Failure error={error} onRetry={() => void refetch()} />}
      {isPending && error === null ? <Loading /> : null}
      {data === undefined ? null : (
        <>
          <p className="quiet" role="status">
            {t("proposals.found", { count: count(found.length) })}
            {data.more ? ` ${t("proposals.more")}` : ""}
          </p>
          {found.length === 0 ? null : <ProposalTable lines={found} unsent={unsent} />}
        </>
      )}
    </>
  );
}

function ProposalTable({ lines, unsent }: Readonly<{ lines: readonly ProposalLine[]; unsent: readonly Standing[] }>) {
  const { t, moment } = useSpeech();
  return (
    <table className="table">
      <caption className="unseen">{t("proposals.caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("proposals.title")}</th>
          <th scope="col">{t("proposals.state")}</th>
          <th scope="col">{t("proposals.changed")}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <th scope="row">
              <button type="button" className="plain" onClick={() => openLine(line)}>
                {line.title ?? t("proposals.untitled")}
              </button>
              {line.site === null ? null : <small>{line.site}</small>}
              {unsent.some((one) => one.id === line.id) ? <small className="warn">{t("proposals.unsent")}</small> : null}
            </th>
            <td>
              <StateBadge state={line.state} />
            </td>
            <td>
              {line.updated.name}
              <small>{moment(line.updated.at)}</small>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What was begun without a network, and is here only. */
function UnsentList({ unsent }: Readonly<{ unsent: readonly Standing[] }>) {
  const { t } = useSpeech();
  return (
    <section className="notice" aria-label={t("proposals.unsentTitle")}>
      <p>
        <strong>{t("proposals.unsentTitle")}</strong>
      </p>
      <ul>
        {unsent.map((one) => (
          <li key={one.id}>
            <button type="button" className="plain" onClick={() => changeView({ proposal: one.id })}>
              {one.title ?? t("proposals.untitled")}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function openLine({ id, bbox }: ProposalLine): void {
  changeView({ proposal: id });
  const [west, south, east, north] = bbox ?? [];
  if (west !== undefined && south !== undefined && east !== undefined && north !== undefined) {
    zoomTo({ west, south, east, north });
  }
}
