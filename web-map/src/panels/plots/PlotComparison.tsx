import { type PlotSheet, useComparedPlots } from "../../api/plots.ts";
import { compareRows } from "../../plots/compare.ts";
import { figureText, reportedFigures } from "../../plots/figures.ts";
import { useSpeech } from "../../text/language.ts";
import { useDate } from "../../view/date.ts";
import { changeView, useView } from "../../view/store.ts";
import { Dialog } from "../Dialog.tsx";
import { Failure, Loading } from "../Notice.tsx";

/** Up to four plots side by side; rows in which they differ are marked. */
export function PlotComparison({ onClose }: Readonly<{ onClose: () => void }>) {
  const { t } = useSpeech();
  const codes = useView((view) => view.beside);
  const answers = useComparedPlots(codes, useDate());
  const failed = answers.find(({ error }) => error !== null)?.error ?? null;
  const waits = answers.some(({ isPending }) => isPending);
  const plots = answers.flatMap(({ data }) => data ?? []);
  return (
    <Dialog title={t("plots.comparison")} onClose={onClose}>
      {failed === null ? null : <Failure error={failed} />}
      {waits ? <Loading /> : null}
      {waits || plots.length === 0 ? null : <ComparisonTable plots={plots} />}
    </Dialog>
  );
}

function ComparisonTable({ plots }: Readonly<{ plots: readonly PlotSheet[] }>) {
  const speech = useSpeech();
  const { t, hectares } = speech;
  const rows = compareRows<PlotSheet>(plots, [
    [t("plots.area"), (plot) => t("plots.hectares", { hectares: hectares(plot.measuredHa) })],
    [t("status.label"), (plot) => t(`plotStatus.${plot.status ?? "unknown"}`)],
    [t("quality.label"), (plot) => t(`quality.${plot.quality ?? "none"}`)],
    [t("plots.disclosure"), (plot) => t(`disclosure.${plot.disclosure}`)],
    ...reportedFigures.map(
      (figure) =>
        [t(`plotFigure.${figure}`), (plot: PlotSheet) => figureText(plot, figure, speech, (code) => code).replaceAll("\n", ", ")] as const,
    ),
    [t("plots.decision"), (plot) => plot.decision ?? t("plots.unknown")],
  ]);
  return (
    // A wide table scrolls within, by keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
    <section className="wide" tabIndex={0} aria-label={t("plots.comparison")}>
      <table className="table compared">
        <thead>
          <tr>
            <td />
            {plots.map((plot) => (
              <th key={plot.code} scope="col">
                {t("plots.name", { label: plot.label, site: plot.siteName })}
                <button
                  type="button"
                  className="drop"
                  aria-label={t("plots.drop", { name: t("plots.name", { label: plot.label, site: plot.siteName }) })}
                  onClick={() => changeView({ beside: plots.flatMap(({ code }) => (code === plot.code ? [] : [code])) })}
                >
                  ×
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, values, differs }) => (
            <tr key={name} className={differs ? "differs" : ""}>
              <th scope="row">
                {name}
                {differs ? <span className="unseen"> ({t("plots.differs")})</span> : null}
              </th>
              {values.map((value, index) => (
                <td key={plots[index]?.code}>{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
