import { useEffect, useRef } from "react";
import { paintedHa } from "../api/comparison.ts";
import { useComparison } from "../api/sites.ts";
import { useSpeech } from "../text/language.ts";
import type { ComparedPair } from "../view/view.ts";
import { ComparedFactsTable } from "./ComparedFactsTable.tsx";
import { ComparedLandTable } from "./ComparedLandTable.tsx";
import { Failure, Loading } from "./Notice.tsx";

/** What was added, taken and kept between two versions, and which facts differ. */
export function SiteComparison({ code, pair }: Readonly<{ code: string; pair: ComparedPair }>) {
  const { t, hectares, sentence } = useSpeech();
  const { data, error, isPending } = useComparison(code, pair);
  const land = data?.land ?? null;
  const section = useRef<HTMLElement>(null);
  const shown = useRef(false);
  const loaded = data !== undefined;

  // It opens below what is in view; choosing other versions leaves the page where it is.
  useEffect(() => {
    if (loaded && !shown.current) {
      shown.current = true;
      section.current?.scrollIntoView({ block: "start" });
    }
  }, [loaded]);
  return (
    <section ref={section} className="comparison" aria-label={t("compare.title")} aria-busy={isPending}>
      {isPending ? <Loading /> : null}
      {error === null ? null : <Failure error={error} />}
      <p role="status">
        {land === null
          ? ""
          : t("compare.summary", {
              added: hectares(paintedHa(land.added)),
              taken: hectares(paintedHa(land.taken)),
              kept: hectares(paintedHa(land.kept)),
            })}
      </p>
      {data === undefined || data.notes.length === 0 ? null : (
        <ul className="notice">
          {data.notes.map((note) => (
            <li key={note.code}>{sentence(note.message)}</li>
          ))}
        </ul>
      )}
      {land === null ? null : <ComparedLandTable land={land} />}
      {data === undefined ? null : <ComparedFactsTable comparison={data} />}
    </section>
  );
}
