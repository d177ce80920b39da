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
  return (
    <section className="comparison" aria-label={t("compare.title")} aria-busy={isPending}>
      {isPending ? <Loading /> : null}
      {error === null ? null : <Failure error={error} />}
      <p role="status">
        {land === null
          ? ""
          : t("compare.summary", {
              added: hectares(land.added.hectares),
              taken: hectares(land.taken.hectares),
              kept: hectares(land.kept.hectares),
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
