import type { ProposalSheet } from "../../api/proposals.ts";
import { useSpeech } from "../../text/language.ts";
import { changeView } from "../../view/store.ts";

/** What publishing wrote: the sites, and the neighbours who may want to look at their own lines. */
export function Published({ sheet }: Readonly<{ sheet: ProposalSheet }>) {
  const { t, day, count } = useSpeech();
  if (sheet.published === null) {
    return null;
  }
  const { sites, neighbours, decision, validFrom } = sheet.published;
  const changes = sheet.content.changes ?? [];
  return (
    <section className="notice stack" aria-label={t("proposals.published")}>
      <p>
        <strong>{t("proposals.publishedFrom", { day: day(validFrom), decision })}</strong>
      </p>
      <ul>
        {sites.map((code, index) => (
          <li key={code}>
            <SiteLink code={code} date={validFrom} name={changes[index]?.name ?? code} />
          </li>
        ))}
      </ul>
      {neighbours.length === 0 ? (
        <p className="quiet">{t("proposals.noNeighbours")}</p>
      ) : (
        <>
          <p>{t("proposals.neighbours")}</p>
          <ul>
            {neighbours.map(({ code, name, distanceM }) => (
              <li key={code}>
                <SiteLink code={code} date={validFrom} name={name} />{" "}
                <span className="quiet">{t("proposals.metres", { count: count(distanceM) })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Opens the site on the first day it holds. */
function SiteLink({ code, date, name }: Readonly<{ code: string; date: string; name: string }>) {
  return (
    <button type="button" className="plain" onClick={() => changeView({ site: code, date })}>
      {name}
    </button>
  );
}
