import type { PlotFacets } from "../../api/plots.ts";
import { changedNeed, hectaresOfBand, type Need, plotStatuses, priceUnits, toggledWord, wordsOf } from "../../plots/need.ts";
import { type Speech, useSpeech } from "../../text/language.ts";
import { changeView, useView } from "../../view/store.ts";
import { kinds, oneOf } from "../../view/words.ts";
import { useIndustryName } from "./useIndustryName.ts";

const facetNames = ["status", "province", "district", "kind", "hectares", "industry", "priceUnit", "quality"] as const;
type FacetName = (typeof facetNames)[number];
type Choice = PlotFacets[FacetName][number];

const firstChoices = 12;

/** How many plots are known to be of each further choice; a choice is taken by pressing it and left by pressing it again. */
export function Facets({ facets }: Readonly<{ facets: PlotFacets }>) {
  const speech = useSpeech();
  const { t, count } = speech;
  const need = useView((view) => view.need);
  const industryName = useIndustryName();
  return (
    <details className="typed facets">
      <summary>{t("plots.facets")}</summary>
      {need.unknown === "exclude" ? null : <p className="quiet">{t("plots.facetsUnknown")}</p>}
      {facetNames.map((facet) =>
        facets[facet].length === 0 ? null : (
          <fieldset key={facet}>
            <legend>{t(`plotFacet.${facet}`)}</legend>
            <div className="row">
              {facets[facet].slice(0, firstChoices).map((choice) => {
                const name = nameOf(facet, choice, speech, industryName);
                const taken = isTaken(facet, choice, need);
                const change = changeOf(facet, choice, need, taken);
                const text = (
                  <>
                    {name} <span className="count">{count(choice.count)}</span>
                  </>
                );
                return change === null ? (
                  <span key={name} className="chip">
                    {text}
                  </span>
                ) : (
                  <button key={name} type="button" className="chip" aria-pressed={taken} onClick={() => changeView({ need: change })}>
                    {text}
                  </button>
                );
              })}
            </div>
          </fieldset>
        ),
      )}
    </details>
  );
}

function nameOf(facet: FacetName, { code, name }: Choice, { t }: Speech, industryName: (code: string) => string): string {
  if (code === null) {
    return t("plots.unknown");
  }
  const status = facet === "status" ? oneOf(plotStatuses, code) : null;
  const kind = facet === "kind" ? oneOf(kinds, code) : null;
  const unit = facet === "priceUnit" ? oneOf(priceUnits, code) : null;
  const quality = facet === "quality" ? oneOf(["surveyed", "digitised", "schematic"] as const, code) : null;
  if (status !== null) {
    return t(`plotStatus.${status}`);
  }
  if (kind !== null) {
    return t(`kind.${kind}`);
  }
  if (unit !== null) {
    return t(`priceUnit.${unit}`);
  }
  if (quality !== null) {
    return t(`quality.${quality}`);
  }
  return facet === "hectares"
    ? t("plots.band", { band: code.replace("-", "–") })
    : facet === "industry"
      ? industryName(code)
      : (name ?? code);
}

function isTaken(facet: FacetName, { code, name }: Choice, need: Need): boolean {
  if (code === null) {
    return false;
  }
  switch (facet) {
    case "status":
      return (need.status ?? "available").split(",").includes(code);
    case "kind":
      return wordsOf(need, "kind").includes(code);
    case "hectares": {
      const { haFrom, haTo } = hectaresOfBand(code);
      return (need.haFrom ?? null) === haFrom && (need.haTo ?? null) === haTo;
    }
    case "quality":
      return code === "surveyed" && need.surveyedOnly === "true";
    default:
      return need[facet] === code || (name !== null && need[facet] === name);
  }
}

/** What pressing a choice asks; null where nothing can be asked of it. */
function changeOf(facet: FacetName, { code }: Choice, need: Need, taken: boolean): Need | null {
  if (code === null || (facet === "quality" && code !== "surveyed")) {
    return null;
  }
  switch (facet) {
    case "hectares":
      return changedNeed(need, taken ? { haFrom: null, haTo: null } : hectaresOfBand(code));
    case "quality":
      return changedNeed(need, { surveyedOnly: taken ? null : "true" });
    case "status":
      // What is asked when no status is: the choice shows as taken, and another joins it.
      return changedNeed(need, { status: toggledWord({ status: need.status ?? "available" }, "status", code) });
    case "kind":
      return changedNeed(need, { kind: toggledWord(need, "kind", code) });
    default:
      return changedNeed(need, { [facet]: taken ? null : code });
  }
}
