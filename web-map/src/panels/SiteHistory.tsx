import { useEffect, useRef, useState } from "react";
import { Refusal } from "../api/http.ts";
import { useSiteHistory } from "../api/sites.ts";
import type { SiteVersion } from "../api/types.ts";
import { useSpeech } from "../text/language.ts";
import { changeView, useView } from "../view/store.ts";
import type { ComparedPair } from "../view/view.ts";
import { Failure } from "./Notice.tsx";
import { SiteComparison } from "./SiteComparison.tsx";
import { VersionRow } from "./VersionRow.tsx";
import { newestTwo } from "./versionChoice.ts";

/** Every version of a site, in legal time and as recorded; any two can be laid over each other on the map. */
export function SiteHistory({ code }: Readonly<{ code: string }>) {
  const { t } = useSpeech();
  const { data, error } = useSiteHistory(code);
  if (error instanceof Refusal && error.status === 404) {
    // The panel says already that there is no such site.
    return null;
  }
  return (
    <>
      <h3>{t("site.history")}</h3>
      {error === null ? null : <Failure error={error} />}
      {data === undefined ? null : <Versions key={code} code={code} versions={data.versions} />}
    </>
  );
}

function Versions({ code, versions }: Readonly<{ code: string; versions: readonly SiteVersion[] }>) {
  const { t } = useSpeech();
  const compared = useView((view) => view.compare);
  const [chosen, setChosen] = useState(() => compared ?? newestTwo(versions));
  const opener = useOpener(compared !== null);

  const choose = (pair: ComparedPair) => {
    setChosen(pair);
    if (compared !== null) {
      changeView({ compare: pair });
    }
  };
  return (
    <>
      <table className="table versions">
        <caption className="unseen">{t("site.versions")}</caption>
        <thead>
          <tr>
            {chosen === null ? null : (
              <>
                <th scope="col">{t("compare.from")}</th>
                <th scope="col">{t("compare.to")}</th>
              </>
            )}
            <th scope="col">{t("site.version")}</th>
            <th scope="col" className="number">
              ha
            </th>
          </tr>
        </thead>
        <tbody>
          {versions.map((version) => (
            <VersionRow key={version.version} version={version} chosen={chosen} onChoose={choose} />
          ))}
        </tbody>
      </table>
      {chosen === null ? null : (
        <button
          ref={opener}
          type="button"
          aria-expanded={compared !== null}
          disabled={chosen.from === chosen.to}
          onClick={() => changeView({ compare: compared === null ? chosen : null })}
        >
          {t(compared === null ? "compare.show" : "compare.close")}
        </button>
      )}
      {compared === null ? null : <SiteComparison code={code} pair={compared} />}
    </>
  );
}

/** The button that opens something; the focus comes back to it when what had the focus is closed. */
function useOpener(open: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  const was = useRef(open);
  useEffect(() => {
    if (was.current && !open && document.activeElement === document.body) {
      button.current?.focus();
    }
    was.current = open;
  }, [open]);
  return button;
}
