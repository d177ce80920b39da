import type { BoundaryCheck, Coverage, Finding, Severity, UnitShare } from "../api/types.ts";
import { repairOf } from "../drawing/repair.ts";
import { reshape, useDrawing } from "../drawing/store.ts";
import { useDraftCheck } from "../drawing/useDraftCheck.ts";
import { zoomToGeometries } from "../map/mapContext.ts";
import { useSpeech } from "../text/language.ts";
import { type MessageKey, vi } from "../text/vi.ts";
import { FindingCard } from "./FindingCard.tsx";
import { Failure } from "./Notice.tsx";

const severities: readonly Severity[] = ["error", "warning", "advice"];

/** What the service says about the outline: findings by severity, and what could not be checked. */
export function CheckResults() {
  const { t } = useSpeech();
  const empty = useDrawing((drawing) => drawing.draft.outline === null && drawing.live === null);
  const dragging = useDrawing((drawing) => drawing.live !== null);
  const { check, error, isRunning, again } = useDraftCheck();
  return (
    <section className="check" aria-label={t("check.title")} aria-busy={isRunning}>
      <h2>{t("check.title")}</h2>
      {/* While the hand drags, an answer follows another too fast to be read out. */}
      <div role="status" aria-live={dragging ? "off" : "polite"}>
        {isRunning && check === undefined ? <p className="quiet">{t("check.running")}</p> : null}
        {empty ? <p className="quiet">{t("draw.none")}</p> : null}
        {check === undefined ? null : <Verdict check={check} />}
      </div>
      {error === null ? null : <Failure error={error} onRetry={again} />}
      {check === undefined ? null : (
        <>
          {check.findings.length === 0 ? <p>{t("check.none")}</p> : null}
          <ul className="findings">
            {severities.flatMap((severity) =>
              check.findings
                .filter((finding) => finding.severity === severity)
                .sort((a, b) => (b.hectares ?? 0) - (a.hectares ?? 0))
                .map((finding) => (
                  <FindingItem key={JSON.stringify([finding.code, finding.subject, finding.message.en])} finding={finding} />
                )),
            )}
          </ul>
          <CoverageList coverage={check.coverage} />
          <UnitsCrossed units={check.units} />
        </>
      )}
    </section>
  );
}

function Verdict({ check }: Readonly<{ check: BoundaryCheck }>) {
  const { t, count } = useSpeech();
  const many = (severity: Severity) => count(check.findings.filter((finding) => finding.severity === severity).length);
  return (
    <p className={check.publishable ? "verdict good" : "verdict bad"}>
      <strong>{t(check.publishable ? "check.publishable" : "check.blocked")}</strong>{" "}
      {t("check.summary", { errors: many("error"), warnings: many("warning"), advice: many("advice") })}
    </p>
  );
}

function FindingItem({ finding }: Readonly<{ finding: Finding }>) {
  const { t, sentence, hectares } = useSpeech();
  const repair = repairOf(finding.repair);
  return (
    <FindingCard finding={finding}>
      {repair === null ? null : (
        <button type="button" onClick={() => reshape("repair", repair.parts)}>
          {saysNumber(sentence(repair.label))
            ? sentence(repair.label)
            : t("draw.repair", { label: sentence(repair.label), hectares: hectares(repair.measuredHa) })}
        </button>
      )}
    </FindingCard>
  );
}

/** A label that names the area it leaves needs no second one. */
function saysNumber(label: string): boolean {
  return /\d/.test(label);
}

function CoverageList({ coverage }: Readonly<{ coverage: readonly Coverage[] }>) {
  const { t, hectares } = useSpeech();
  return (
    <>
      <h3>{t("check.coverage")}</h3>
      <ul className="coverage">
        {coverage.map(({ layerKind, result, uncheckedHa, geometry }) => (
          <li key={layerKind} className={result}>
            <span>{landName(layerKind, t)}</span>{" "}
            <em>
              {t(`check.coverage.${result}`)}
              {result === "partly-checked" ? ` · ${t("check.unchecked", { hectares: hectares(uncheckedHa) })}` : ""}
            </em>
            {geometry === null ? null : (
              <button type="button" className="plain" onClick={() => zoomToGeometries([geometry])}>
                {t("check.show")}
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function UnitsCrossed({ units }: Readonly<{ units: readonly UnitShare[] }>) {
  const { t, hectares, percent } = useSpeech();
  return units.length === 0 ? null : (
    <>
      <h3>{t("check.units")}</h3>
      <ul className="coverage">
        {units.map((unit) => (
          <li key={`${unit.level} ${unit.code ?? unit.name}`}>
            <span>{unit.name}</span>
            <span className="number">
              {hectares(unit.hectares)} ha · {percent(unit.share)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function landName(layerKind: string, t: (key: MessageKey) => string): string {
  const key = `land.${layerKind}`;
  return key in vi ? t(key as MessageKey) : layerKind;
}
