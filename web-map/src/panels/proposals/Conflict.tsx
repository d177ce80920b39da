import { useEffect, useId, useMemo, useRef, useState } from "react";
import type { ProposalContent } from "../../api/proposals.ts";
import { useSession } from "../../api/session.ts";
import { useDrawing } from "../../drawing/store.ts";
import { contentOf } from "../../proposals/content.ts";
import { useDesk } from "../../proposals/desk.ts";
import { type Difference, differences, type Fact, merged, type Side } from "../../proposals/merge.ts";
import type { Theirs } from "../../proposals/saver.ts";
import { choose } from "../../proposals/steps.ts";
import { useSpeech } from "../../text/language.ts";
import { useFactText } from "./factText.ts";

/** Two versions of one draft side by side: mine, theirs, or fact by fact. Undo brings back whichever was not chosen. */
export function Conflict({ theirs }: Readonly<{ theirs: Theirs }>) {
  const { t, moment } = useSpeech();
  const mine = useDrawing((drawing) => drawing.draft);
  const base = useDesk((desk) => desk.saving?.kept ?? null);
  const own = useSession().account?.id;
  const region = useRef<HTMLElement>(null);
  const [chosen, setChosen] = useState<Readonly<Partial<Record<Fact, Side>>>>({});
  const { name, at, id } = theirs.sheet.updated;
  const who = id === own ? t("conflict.myself") : name;
  const found = useMemo(
    () => differences(contentOf(mine), contentOf(theirs.draft), base === null ? null : (JSON.parse(base) as ProposalContent)),
    [mine, theirs, base],
  );
  const sideOf = ({ fact, suggested }: Difference) => chosen[fact] ?? suggested;

  useEffect(() => region.current?.focus(), []);

  return (
    <section ref={region} tabIndex={-1} className="conflict card stack" aria-label={t("conflict.title")}>
      <h4>{t("conflict.title")}</h4>
      <p role="alert">{t("conflict.explain", { name: who, moment: moment(at) })}</p>
      <div className="row">
        <button type="button" onClick={() => choose(mine)}>
          {t("conflict.takeMine")}
        </button>
        <button type="button" onClick={() => choose(theirs.draft)}>
          {t("conflict.takeTheirs", { name: who })}
        </button>
      </div>
      <table className="table compare">
        <caption>{t("conflict.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("conflict.fact")}</th>
            <th scope="col">{t("conflict.mine")}</th>
            <th scope="col">{t("conflict.theirs", { name: who })}</th>
          </tr>
        </thead>
        <tbody>
          {found.map((difference) => (
            <DifferenceRow
              key={difference.fact}
              difference={difference}
              who={who}
              side={sideOf(difference)}
              onChoose={(side) => setChosen((before) => ({ ...before, [difference.fact]: side }))}
            />
          ))}
        </tbody>
      </table>
      <button
        type="button"
        className="main start"
        onClick={() => choose(merged(mine, theirs.draft, Object.fromEntries(found.map((one) => [one.fact, sideOf(one)]))))}
      >
        {t("conflict.merge")}
      </button>
      <p className="quiet">{t("conflict.undo")}</p>
    </section>
  );
}

type RowProps = Readonly<{ difference: Difference; who: string; side: Side; onChoose: (side: Side) => void }>;

function DifferenceRow({ difference, who, side, onChoose }: RowProps) {
  const { t } = useSpeech();
  const textOf = useFactText();
  const group = useId();
  const { fact } = difference;
  const label = t(`fact.${fact}`);
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
              aria-label={`${label}, ${t(`conflict.${one}`, { name: who })}: ${textOf(fact, difference[one])}`}
              onChange={() => onChoose(one)}
            />
            <span>{textOf(fact, difference[one])}</span>
          </label>
        </td>
      ))}
    </tr>
  );
}
