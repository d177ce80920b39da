import { lazy, Suspense, useRef, useState } from "react";
import { Refusal } from "../../api/http.ts";
import { type PlotFacets, plotsAddress, usePlots } from "../../api/plots.ts";
import { useSession } from "../../api/session.ts";
import { zoomTo } from "../../map/mapContext.ts";
import { boundsOf } from "../../place/shapes.ts";
import { countNeeds } from "../../plots/need.ts";
import { useSpeech } from "../../text/language.ts";
import { useDate } from "../../view/date.ts";
import { changeView, useView } from "../../view/store.ts";
import { Failure, Loading } from "../Notice.tsx";
import { AreaFilter } from "./AreaFilter.tsx";
import { Facets } from "./Facets.tsx";
import { KeptPlots } from "./KeptPlots.tsx";
import { NeedForm } from "./NeedForm.tsx";
import { PlotComparison } from "./PlotComparison.tsx";
import { PlotResults, PlotSets } from "./PlotResults.tsx";

const NeedDialog = lazy(async () => ({ default: (await import("./ContactDialogs.tsx")).NeedDialog }));

/** Plots searched by need: the need, what narrows it down, and the plots with how each fits. */
export function PlotsPanel() {
  const { t, count } = useSpeech();
  const need = useView((view) => view.need);
  const validAt = useDate();
  const found = useRef<HTMLDivElement>(null);
  const { data, error, isPending, isPlaceholderData, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = usePlots(need, validAt);
  const [first] = data?.pages ?? [];
  const plots = data?.pages.flatMap((page) => page.plots) ?? [];
  return (
    <>
      <MisreadAddress />
      <PublicView />
      <NeedForm
        facets={first?.facets ?? null}
        layers={first?.distanceLayers ?? []}
        onAsked={() => found.current?.scrollIntoView({ block: "start" })}
      />
      <AreaFilter />
      <KeptPlots />
      {error === null ? null : <SearchFailure error={error} onRetry={() => void refetch()} />}
      {isPending ? <Loading /> : null}
      {first === undefined || error !== null ? null : (
        <>
          <div className="row between" ref={found}>
            <p role="status">
              <strong>{t("plots.found", { count: count(first.numberMatched) })}</strong>
            </p>
            <a className="button" href={plotsAddress(need, validAt, "csv")} download={`plots-${validAt}.csv`}>
              {t("hectares.csv")}
            </a>
          </div>
          {first.facets === null ? null : <Facets facets={first.facets} />}
          <CompareBar />
          {first.together === null ? null : <PlotSets sets={first.together.sets} complete={first.together.complete} />}
          {plots.length === 0 ? null : (
            <button type="button" onClick={() => zoomTo(boundsOf(plots.map(({ point: [lng = 0, lat = 0] }) => [lng, lat])))}>
              {t("plots.showAll")}
            </button>
          )}
          <PlotResults plots={plots} stale={isPlaceholderData} />
          {plots.length === 0 ? <p className="notice">{t("plots.none")}</p> : null}
          {hasNextPage ? (
            <button type="button" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              {t("plots.next", { count: count(first.numberMatched - plots.length) })}
            </button>
          ) : null}
          <TellWhen facets={first.facets} />
        </>
      )}
    </>
  );
}

/** What the address of the page says that nothing is asked by: a search without it finds more than whoever sent the link meant. */
function MisreadAddress() {
  const { t } = useSpeech();
  const misread = useView((view) => view.misread);
  return misread.length === 0 ? null : (
    <div className="notice bad" role="alert">
      <p>{t("plots.misread")}</p>
      <ul>
        {misread.map(({ name, value, why }) => (
          <li key={`${name}=${value}`}>
            {t(why === "unknown" ? "plots.misreadName" : "plots.misreadValue", { name: short(name), value: short(value) })}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Search, counts and list are everybody's for officers too: those who see more of a plot are told where. */
function PublicView() {
  const { t } = useSpeech();
  const role = useSession().account?.role;
  return role === "officer" || role === "planner" ? <p className="quiet">{t("plots.publicView")}</p> : null;
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** Why nothing is found: an area that crosses itself is put in an investor's words, not in the service's. */
function SearchFailure({ error, onRetry }: Readonly<{ error: Error; onRetry: () => void }>) {
  const { t } = useSpeech();
  return error instanceof Refusal && error.codes.includes("bad-area") ? (
    <p className="notice bad" role="alert">
      {t("plots.area.crosses")}
    </p>
  ) : (
    <Failure error={error} onRetry={onRetry} />
  );
}

/** How many plots are chosen to be compared, and the way there. */
function CompareBar() {
  const { t, count } = useSpeech();
  const beside = useView((view) => view.beside);
  const [open, setOpen] = useState(false);
  return beside.length === 0 ? null : (
    <div className="row notice">
      <button type="button" disabled={beside.length < 2 && !open} onClick={() => setOpen(true)}>
        {t("plots.compare", { count: count(beside.length) })}
      </button>
      <button type="button" className="plain" onClick={() => changeView({ beside: [] })}>
        {t("plots.compareNone")}
      </button>
      {open ? <PlotComparison onClose={() => setOpen(false)} /> : null}
    </div>
  );
}

/** The way to leave a need with the officers. */
function TellWhen({ facets }: Readonly<{ facets: PlotFacets | null }>) {
  const { t } = useSpeech();
  const { answersByMail } = useSession();
  const need = useView((view) => view.need);
  const [open, setOpen] = useState(false);
  if (countNeeds(need) === 0) {
    return null;
  }
  return !answersByMail ? (
    <p className="notice">{t("interest.noMailNeed")}</p>
  ) : (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        {t("interest.tellWhen")}
      </button>
      {open ? (
        <Suspense fallback={<Loading />}>
          <NeedDialog need={need} facets={facets} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
