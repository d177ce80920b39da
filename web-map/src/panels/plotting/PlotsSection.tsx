import { useEffect, useRef, useState } from "react";
import { usePlotsOfSite } from "../../api/plotting.ts";
import type { SiteSheet } from "../../api/types.ts";
import { useDesk } from "../../plotting/desk.ts";
import { useSpeech } from "../../text/language.ts";
import { useDate } from "../../view/date.ts";
import { Failure, Loading } from "../Notice.tsx";
import { InvestorCard } from "./InvestorCard.tsx";
import { LayOutForm } from "./LayOutForm.tsx";
import { OnePlotCard } from "./OnePlotCard.tsx";
import { PlotsTable } from "./PlotsTable.tsx";

/** The plots of the open site, for those who keep its record: listed, laid out, changed, let and ended. */
export function PlotsSection({ site }: Readonly<{ site: SiteSheet }>) {
  const { t, count } = useSpeech();
  const validAt = useDate();
  const [desk, open] = useDesk(site.code);
  const [done, setDone] = useState<string | null>(null);
  const { data: plots, error, isPending, refetch } = usePlotsOfSite(site.code, validAt);
  const region = useRef<HTMLElement>(null);
  const shown = useRef(desk);
  useEffect(() => {
    if (shown.current !== desk) {
      // What takes the place of a long form begins at its beginning.
      shown.current = desk;
      region.current?.scrollIntoView({ block: "start" });
    }
  }, [desk]);
  const toList = () => open({ name: "list" });
  return (
    <section
      ref={region}
      className="plotting stack"
      aria-label={t("plotting.title")}
      onKeyDown={(event) => {
        // What was opened last is the first that Escape closes; what is typed in it stays.
        if (event.key === "Escape" && desk.name !== "list") {
          event.stopPropagation();
          toList();
        }
      }}
    >
      <h3>{t("plotting.title")}</h3>
      {done === null ? null : (
        <p className="notice" role="status">
          {done}
        </p>
      )}
      {error === null ? null : <Failure error={error} onRetry={() => void refetch()} />}
      {isPending ? <Loading /> : null}
      {desk.name === "list" ? (
        <>
          {plots === undefined ? null : (
            <PlotsTable
              plots={plots}
              onOpen={(code) => {
                setDone(null);
                open({ name: "plot", code });
              }}
            />
          )}
          <button
            type="button"
            className="main start"
            onClick={() => {
              setDone(null);
              open({ name: "lay-out" });
            }}
          >
            {t("plotting.layOut")}
          </button>
          <InvestorCard site={site.code} />
        </>
      ) : null}
      {desk.name === "lay-out" && plots !== undefined ? (
        <LayOutForm
          site={site}
          there={plots}
          onClose={toList}
          onSaved={(codes) => {
            setDone(t("plotting.saved", { count: count(codes.length) }));
            toList();
          }}
        />
      ) : null}
      {desk.name === "plot" ? (
        <OnePlotCard
          key={desk.code}
          code={desk.code}
          site={site}
          onClose={toList}
          onEnded={(said) => {
            setDone(said);
            toList();
          }}
        />
      ) : null}
    </section>
  );
}
