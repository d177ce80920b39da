import { type FormEvent, useId, useState } from "react";
import { neighbourOf } from "../drawing/corners.ts";
import { addCornerAfter, deleteCorner, hold, letGo, moveOutline, partsNow, rotateOutline } from "../drawing/deeds.ts";
import { askForSnap } from "../drawing/serverDeeds.ts";
import { changeDrawing, currentDrawing, useDrawing } from "../drawing/store.ts";
import { useSpeech } from "../text/language.ts";
import { MergeChoice } from "./MergeChoice.tsx";
import { SplitChoice } from "./SplitChoice.tsx";

/** What belongs to the tool that is held: each thing a hand can do on the map, as buttons and numbers. */
export function ToolControls() {
  const tool = useDrawing((drawing) => drawing.tool);
  switch (tool.name) {
    case "corners":
      return <CornerControls />;
    case "move":
      return <MoveControls />;
    case "rotate":
      return <RotateControls />;
    case "snap":
      return <SnapControls />;
    case "merge":
      return <MergeChoice />;
    case "split":
      return <SplitChoice halves={tool.halves} />;
    default:
      return null;
  }
}

function CornerControls() {
  const { t } = useSpeech();
  const selected = useDrawing((drawing) => drawing.selected);
  const walk = (step: number) => {
    const start = selected ?? { part: 0, ring: 0, corner: step > 0 ? -1 : 0 };
    changeDrawing({ selected: neighbourOf(partsNow(), start, step) });
  };
  return (
    <div className="tool-controls">
      <div className="row">
        <button type="button" className="main" onClick={() => hold("corners")}>
          {t("draw.editDone")}
        </button>
        <button type="button" onClick={() => walk(-1)}>
          {t("draw.previous")}
        </button>
        <button type="button" onClick={() => walk(1)}>
          {t("draw.next")}
        </button>
        <button type="button" disabled={selected === null} onClick={() => selected !== null && addCornerAfter(selected)}>
          {t("draw.insertAfter")}
        </button>
        <button type="button" className="danger" disabled={selected === null} onClick={() => selected !== null && deleteCorner(selected)}>
          {t("draw.removeCorner")}
        </button>
      </div>
      <Stride />
    </div>
  );
}

const ways = [
  { way: "west", east: -1, north: 0 },
  { way: "north", east: 0, north: 1 },
  { way: "south", east: 0, north: -1 },
  { way: "east", east: 1, north: 0 },
] as const;

function MoveControls() {
  const { t } = useSpeech();
  const go = (east: number, north: number) => {
    const { stride } = currentDrawing();
    moveOutline({ east: east * stride, north: north * stride }, "move by keys");
  };
  return (
    <div className="tool-controls">
      <div className="row">
        <button type="button" className="main" onClick={() => hold("move")}>
          {t("draw.done.move")}
        </button>
        {ways.map(({ way, east, north }) => (
          <button key={way} type="button" onClick={() => go(east, north)}>
            {t(`draw.way.${way}`)}
          </button>
        ))}
      </div>
      <Stride />
      <p className="quiet">{t("draw.plane")}</p>
    </div>
  );
}

function RotateControls() {
  const { t } = useSpeech();
  const id = useId();
  const [angle, setAngle] = useState("90");
  const turn = (event: FormEvent) => {
    event.preventDefault();
    rotateOutline(Number(angle.replace(",", ".")) || 0);
  };
  return (
    <form className="tool-controls" onSubmit={turn}>
      <div className="row">
        <button type="button" className="main" onClick={() => hold("rotate")}>
          {t("draw.done.rotate")}
        </button>
        <button type="submit">{t("draw.turn")}</button>
      </div>
      <div className="field short">
        <label htmlFor={id}>{t("draw.angle")}</label>
        <input id={id} inputMode="decimal" value={angle} onChange={({ target }) => setAngle(target.value)} />
      </div>
      <p className="quiet">{t("draw.plane")}</p>
    </form>
  );
}

function SnapControls() {
  const { t } = useSpeech();
  const id = useId();
  const [tolerance, setTolerance] = useState("0.05");
  const metres = Number(tolerance.replace(",", "."));
  const snap = (event: FormEvent) => {
    event.preventDefault();
    void askForSnap(metres);
  };
  return (
    <form className="tool-controls" onSubmit={snap}>
      <div className="field short">
        <label htmlFor={id}>{t("draw.tolerance")}</label>
        <input id={id} inputMode="decimal" value={tolerance} onChange={({ target }) => setTolerance(target.value)} />
      </div>
      <div className="row">
        <button type="submit" className="main" disabled={!(metres > 0)}>
          {t("draw.snapNow")}
        </button>
        <button type="button" onClick={letGo}>
          {t("draw.done.snap")}
        </button>
      </div>
    </form>
  );
}

/** How far an arrow key goes. */
function Stride() {
  const { t } = useSpeech();
  const id = useId();
  const stride = useDrawing((drawing) => drawing.stride);
  return (
    <div className="field short">
      <label htmlFor={id}>{t("draw.stride")}</label>
      <input
        id={id}
        type="number"
        min="0.001"
        step="any"
        inputMode="decimal"
        defaultValue={stride}
        onChange={({ target }) => target.valueAsNumber > 0 && changeDrawing({ stride: target.valueAsNumber })}
      />
    </div>
  );
}
