import type { Sentence } from "../../api/http.ts";
import { zoomToGeometries } from "../../map/mapContext.ts";
import { keptPlots, type LabelFault, type Layout, labelFaults, leftOut, type NewPlot, renamed } from "../../plotting/layout.ts";
import { useSpeech } from "../../text/language.ts";

type Props = Readonly<{
  layout: Layout;
  taken: readonly string[];
  /** The labels of plots there are that a new one lies over, by its key. */
  over: ReadonlyMap<string, readonly string[]>;
  said: ReadonlyMap<string, readonly Sentence[]>;
  onChange: (layout: Layout) => void;
}>;

/** What would be laid out: every plot with its label and hectares, then roads and what is left over. */
export function PreviewTable({ layout, taken, over, said, onChange }: Props) {
  const { t, hectares, count } = useSpeech();
  const { plots, roads, leftOver } = layout;
  const faults = labelFaults(plots, taken);
  const kept = keptPlots(plots);
  const sum = kept.reduce((total, plot) => total + (plot.hectares ?? 0), 0);
  return (
    <>
      <p role="status">{t("plotting.preview.sum", { count: count(kept.length), hectares: hectares(sum) })}</p>
      {over.size === 0 ? null : (
        <p className="notice" role="status">
          {t("plotting.preview.overlaps", { count: count(over.size), kept: count(kept.filter(({ key }) => over.has(key)).length) })}
        </p>
      )}
      <div className="preview">
        <table className="table">
          <caption>{t("plotting.preview.caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("plotting.label")}</th>
              <th scope="col" className="number">
                {t("plotting.hectares")}
              </th>
              <th scope="col">{t("plotting.preview.use")}</th>
            </tr>
          </thead>
          <tbody>
            {plots.map((plot) => (
              <PreviewRow
                key={plot.key}
                plot={plot}
                over={over.get(plot.key) ?? []}
                fault={faults.get(plot.key) ?? null}
                said={said.get(plot.key) ?? []}
                onLabel={(label) => onChange({ ...layout, plots: renamed(plots, plot.key, label) })}
                onLeaveOut={(isLeftOut) => onChange({ ...layout, plots: leftOut(plots, plot.key, isLeftOut) })}
              />
            ))}
          </tbody>
          <tfoot>
            {(
              [
                ["roads", roads],
                ["leftOver", leftOver],
              ] as const
            ).map(([name, ground]) =>
              ground === null ? null : (
                <tr key={name}>
                  <th scope="row">{t(`plotting.preview.${name}`)}</th>
                  <td className="number">{hectares(ground.hectares)}</td>
                  <td />
                </tr>
              ),
            )}
          </tfoot>
        </table>
      </div>
    </>
  );
}

type RowProps = Readonly<{
  plot: NewPlot;
  over: readonly string[];
  fault: LabelFault | null;
  said: readonly Sentence[];
  onLabel: (label: string) => void;
  onLeaveOut: (isLeftOut: boolean) => void;
}>;

function PreviewRow({ plot, over, fault, said, onLabel, onLeaveOut }: RowProps) {
  const { t, hectares, sentence } = useSpeech();
  const wrong = fault !== null || said.length > 0;
  return (
    <tr className={plot.isLeftOut ? "left-out" : ""}>
      <th scope="row">
        <span className="field">
          <input
            type="text"
            maxLength={40}
            value={plot.label}
            disabled={plot.isLeftOut}
            aria-label={t("plotting.preview.labelOf", { label: plot.key })}
            aria-invalid={wrong}
            onChange={({ target }) => onLabel(target.value)}
          />
        </span>
        {plot.isOnRoad ? null : <small>{t("plotting.preview.noRoad")}</small>}
        {over.length === 0 ? null : <span className="warn">{t("plotting.preview.over", { labels: over.join(", ") })}</span>}
        {fault === null ? null : <span className="warn">{t(`plotting.fault.${fault}`)}</span>}
        {said.map((one) => (
          <span key={one.en} className="warn" role="alert">
            {sentence(one)}
          </span>
        ))}
      </th>
      <td className="number">{plot.hectares === null ? t("plotting.onSaving") : hectares(plot.hectares)}</td>
      <td>
        <span className="row">
          <input
            type="checkbox"
            checked={!plot.isLeftOut}
            aria-label={t("plotting.preview.useOf", { label: plot.label })}
            onChange={({ target }) => onLeaveOut(!target.checked)}
          />
          <button
            type="button"
            className="plain"
            aria-label={t("plotting.preview.zoomOf", { label: plot.label })}
            onClick={() => zoomToGeometries([plot.shown ?? plot.geometry])}
          >
            {t("plotting.zoom")}
          </button>
        </span>
      </td>
    </tr>
  );
}
