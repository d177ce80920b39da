import { useLateProjects } from "../../api/plotting.ts";
import { openDesk, useWho } from "../../plotting/desk.ts";
import { useSpeech } from "../../text/language.ts";
import { useDate } from "../../view/date.ts";
import { changeView } from "../../view/store.ts";
import { Failure } from "../Notice.tsx";

/** Tenants of one's own province who are behind what they promised, the latest first. */
export function LateProjects() {
  const { t, day, count, hectares } = useSpeech();
  const who = useWho();
  const { data, error } = useLateProjects(useDate());
  return (
    <section className="stack" aria-label={t("plotting.lateTitle")}>
      <h3>{t("plotting.lateTitle")}</h3>
      {error === null ? null : <Failure error={error} />}
      {data?.projects.length === 0 ? <p className="quiet">{t("plotting.lateNone")}</p> : null}
      {data === undefined || data.projects.length === 0 ? null : (
        <table className="table">
          <caption className="unseen">{t("plotting.lateTitle")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("plotting.label")}</th>
              <th scope="col">{t("plotting.tenant")}</th>
              <th scope="col">{t("plotting.promised")}</th>
              <th scope="col" className="number">
                {t("plotting.late")}
              </th>
            </tr>
          </thead>
          <tbody>
            {data.projects.map((late) => (
              <tr key={late.plot}>
                <th scope="row">
                  <button
                    type="button"
                    className="plain"
                    onClick={() => {
                      openDesk(who, late.site, { name: "plot", code: late.plot });
                      changeView({ site: late.site });
                    }}
                  >
                    {late.label} · {late.siteName}
                  </button>
                  <small>{hectares(late.hectares)} ha</small>
                </th>
                <td>
                  {late.tenant ?? "—"}
                  {late.project === null ? null : <small>{late.project}</small>}
                </td>
                <td>
                  {late.startedOn === null && late.promisedStart !== null ? (
                    <small>
                      {t("plotting.promisedStart")}: {day(late.promisedStart)}
                    </small>
                  ) : null}
                  {late.operatingOn === null && late.promisedOperation !== null ? (
                    <small>
                      {t("plotting.promisedOperation")}: {day(late.promisedOperation)}
                    </small>
                  ) : null}
                </td>
                <td className="number">{t("plotting.daysLate", { count: count(late.daysLate) })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
