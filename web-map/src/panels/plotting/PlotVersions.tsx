import { useEffect, useId, useRef, useState } from "react";
import type { PlotSheet } from "../../api/plotting.ts";
import { figuresOf } from "../../plotting/figures.ts";
import { mergedPlot, type PlotDifference, type PlotFact, type PlotForm, plotDifferences, type Side } from "../../plotting/merge.ts";
import { useSpeech } from "../../text/language.ts";

type Props = Readonly<{ mine: PlotForm; theirs: PlotSheet; base: PlotForm; onChoose: (form: PlotForm) => void }>;

/** My version and the one that was recorded meanwhile, fact by fact. */
export function PlotVersions({ mine, theirs, base, onChoose }: Props) {
  const { t, moment } = useSpeech();
  const region = useRef<HTMLElement>(null);
  const [chosen, setChosen] = useState<Readonly<Partial<Record<PlotFact, Side>>>>({});
  const other: PlotForm = { label: theirs.label, figures: figuresOf(theirs) };
  const found = plotDifferences(mine, other, base);
  const choice = Object.fromEntries(found.map(({ fact, suggested }) => [fact, chosen[fact] ?? suggested]));

  useEffect(() => region.current?.focus(), []);

  return (
    <section ref={region} tabIndex={-1} className="conflict card stack" aria-label={t("plotting.versions")}>
      <h5>{t("plotting.versions")}</h5>
      {theirs.recordedFrom === null ? null : <p role="alert">{t("plotting.versionsWhy", { moment: moment(theirs.recordedFrom) })}</p>}
      <Now plot={theirs} />
      {found.length === 0 ? null : (
        <table className="table compare">
          <caption>{t("conflict.caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("conflict.fact")}</th>
              <th scope="col">{t("conflict.mine")}</th>
              <th scope="col">{t("plotting.theirs")}</th>
            </tr>
          </thead>
          <tbody>
            {found.map((difference) => (
              <DifferenceRow
                key={difference.fact}
                difference={difference}
                side={choice[difference.fact] ?? "mine"}
                onChoose={(side) => setChosen((before) => ({ ...before, [difference.fact]: side }))}
              />
            ))}
          </tbody>
        </table>
      )}
      <button type="button" className="main start" onClick={() => onChoose(mergedPlot(mine, other, choice))}>
        {t("plotting.goOn")}
      </button>
    </section>
  );
}

/** Where the plot stands by the version that was recorded meanwhile. */
export function Now({ plot }: Readonly<{ plot: PlotSheet }>) {
  const { t } = useSpeech();
  return (
    <p>
      {t("plotting.nowIs", { status: plot.status === null ? t("plotting.notPublic") : t(`plotting.status.${plot.status}`) })}
      {plot.tenant === null ? "" : ` · ${plot.tenant}`}
    </p>
  );
}

type RowProps = Readonly<{ difference: PlotDifference; side: Side; onChoose: (side: Side) => void }>;

function DifferenceRow({ difference, side, onChoose }: RowProps) {
  const { t } = useSpeech();
  const group = useId();
  const label = difference.fact === "label" ? t("plotting.label") : t(`plotting.fact.${difference.fact}`);
  return (
    <tr>
      <th scope="row">{label}</th>
      {(["mine", "theirs"] as const).map((one) => (
        <td key={one} className={side === one ? "chosen" : ""}>
          <label className="choice">
            <input
              type="radio"
              name={group}
              checked={side === one}
              aria-label={`${label}, ${one === "mine" ? t("conflict.mine") : t("plotting.theirs")}: ${difference[one]}`}
              onChange={() => onChoose(one)}
            />
            <span>{difference[one] === "" ? "—" : difference[one]}</span>
          </label>
        </td>
      ))}
    </tr>
  );
}
