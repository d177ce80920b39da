import type { ReactNode } from "react";
import { type PlotSheet, useIndustries } from "../../api/plotting.ts";
import { useSpeech } from "../../text/language.ts";

/** What is on record of a plot; each figure with who reported it and when. */
export function PlotFacts({ plot }: Readonly<{ plot: PlotSheet }>) {
  const { t, day, hectares, count, language } = useSpeech();
  const { data } = useIndustries();
  const all = (data?.sections ?? []).flatMap((section) => [section, ...section.divisions]);
  const industry = (code: string) => {
    const found = all.find((one) => one.code === code);
    return found === undefined ? code : `${code} ${language === "en" ? found.nameEn : found.name}`;
  };
  const report = (name: string) => {
    const said = plot.reports[name];
    return said === undefined ? null : (
      <small className={said.stale ? "warn" : "quiet"}>
        {t(said.stale ? "plotting.reportedStale" : "plotting.reported", { by: said.by, day: day(said.on) })}
      </small>
    );
  };
  const number = (name: "heightM" | "densityPct" | "powerMw" | "waterM3Day" | "wastewaterM3Day" | "roadWidthM") =>
    plot[name] === null ? null : (
      <Row key={name} label={t(`plotting.fact.${name}`)}>
        {count(plot[name])} {report(name)}
      </Row>
    );
  const yesOrNo = (name: "gas" | "telecom") =>
    plot[name] === null ? null : (
      <Row label={t(`plotting.fact.${name}`)}>
        {t(plot[name] ? "plotting.answer.yes" : "plotting.answer.no")} {report(name)}
      </Row>
    );
  const dayOf = (name: "promisedStart" | "promisedOperation" | "startedOn" | "operatingOn") =>
    plot[name] === null ? null : <Row label={t(`plotting.${name}`)}>{day(plot[name])}</Row>;
  const listed = (name: "industriesAllowed" | "industriesRefused") =>
    plot[name].length === 0 ? null : (
      <Row label={t(`plotting.fact.${name}`)}>
        {plot[name].map(industry).join("; ")} {report(name)}
      </Row>
    );
  return (
    <dl className="facts">
      <Row label={t("plotting.statusOf")}>
        {plot.status === null ? t("plotting.notPublic") : t(`plotting.status.${plot.status}`)}
        {plot.decision === null ? "" : ` · ${plot.decision}`}
      </Row>
      {plot.tenant === null ? null : <Row label={t("plotting.tenant")}>{plot.tenant}</Row>}
      {plot.project === null ? null : <Row label={t("plotting.project")}>{plot.project}</Row>}
      {plot.projectIndustry === null ? null : <Row label={t("plotting.projectIndustry")}>{industry(plot.projectIndustry)}</Row>}
      {plot.capitalBnVnd === null ? null : <Row label={t("plotting.capitalBnVnd")}>{count(plot.capitalBnVnd)}</Row>}
      {dayOf("promisedStart")}
      {dayOf("startedOn")}
      {dayOf("promisedOperation")}
      {dayOf("operatingOn")}
      {plot.daysLate === null ? null : (
        <Row label={t("plotting.late")}>
          <strong className="warn">{t("plotting.daysLate", { count: count(plot.daysLate) })}</strong>
        </Row>
      )}
      <Row label={t("site.measured")}>
        {hectares(plot.measuredHa)} ha · {plot.areaCrs}
      </Row>
      {plot.declaredHa === null ? null : (
        <Row label={t("plotting.fact.declaredHa")}>
          {hectares(plot.declaredHa)} {report("declaredHa")}
        </Row>
      )}
      <Row label={t("plotting.fact.quality")}>{t(`quality.${plot.quality ?? "none"}`)}</Row>
      {plot.landUse === null ? null : <Row label={t("plotting.fact.landUse")}>{plot.landUse}</Row>}
      {plot.leaseUntil === null ? null : (
        <Row label={t("plotting.fact.leaseUntil")}>
          {day(plot.leaseUntil)} {report("leaseUntil")}
        </Row>
      )}
      {plot.price === null ? null : (
        <Row label={t("plotting.price")}>
          {[plot.price.from, ...(plot.price.to === null ? [] : [plot.price.to])].map(count).join("–")}{" "}
          {t(`plotting.price.${plot.price.unit}`)} {report("price")}
        </Row>
      )}
      {listed("industriesAllowed")}
      {listed("industriesRefused")}
      {number("heightM")}
      {number("densityPct")}
      {number("powerMw")}
      {number("waterM3Day")}
      {number("wastewaterM3Day")}
      {yesOrNo("gas")}
      {yesOrNo("telecom")}
      {number("roadWidthM")}
      {plot.note === null ? null : <Row label={t("plotting.fact.note")}>{plot.note}</Row>}
      <Row label={t("plotting.valid")}>
        {plot.validFrom === null ? t("site.unknownFrom") : t("site.from", { day: day(plot.validFrom) })}
        {", "}
        {plot.validTo === null ? t("site.now") : t("site.before", { day: day(plot.validTo) })}
      </Row>
      {plot.source === null ? null : <Row label={t("site.source")}>{plot.source}</Row>}
      <Row label={t("site.code")}>
        <code>{plot.code}</code>
      </Row>
    </dl>
  );
}

function Row({ label, children }: Readonly<{ label: string; children: ReactNode }>) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
