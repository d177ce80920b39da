import { useId } from "react";
import { type GridField, type GridForm, wrongGrid } from "../../plotting/gridForm.ts";
import { useSpeech } from "../../text/language.ts";
import { ChoiceField, NumberField } from "./PlottingFields.tsx";

const sizes = ["metres", "hectares"] as const;
const axes = ["automatic", "typed"] as const;

/** How the site is divided: the size of a plot, the axis of the rows, roads, strip, and what becomes of remnants. */
export function GridFields({ grid, onChange }: Readonly<{ grid: GridForm; onChange: (grid: GridForm) => void }>) {
  const { t } = useSpeech();
  const id = useId();
  const wrong = wrongGrid(grid);
  const say = (change: Partial<GridForm>) => onChange({ ...grid, ...change });
  const number = (name: GridField) => (
    <NumberField
      label={t(`plotting.grid.${name}`)}
      value={grid[name]}
      isWrong={wrong.includes(name)}
      onChange={(text) => say({ [name]: text })}
    />
  );
  return (
    <>
      <ChoiceField
        label={t("plotting.grid.size")}
        value={grid.size}
        words={sizes}
        nameOf={(word) => t(`plotting.grid.size.${word}`)}
        onChange={(size) => say({ size })}
      />
      <div className="fields two">
        {grid.size === "metres" ? (
          <>
            {number("widthM")}
            {number("depthM")}
          </>
        ) : (
          <>
            {number("plotHa")}
            {number("depthToWidth")}
          </>
        )}
        <ChoiceField
          label={t("plotting.grid.axis")}
          value={grid.axis}
          words={axes}
          nameOf={(word) => t(`plotting.grid.axis.${word}`)}
          onChange={(axis) => say({ axis })}
        />
        {grid.axis === "typed" ? number("axisDegrees") : null}
        {number("roadM")}
        {number("crossRoadEveryPlots")}
        {number("stripM")}
        {number("smallestHa")}
      </div>
      <p className="choice">
        <input id={id} type="checkbox" checked={grid.leaveRemnants} onChange={({ target }) => say({ leaveRemnants: target.checked })} />
        <label htmlFor={id}>{t("plotting.grid.leaveRemnants")}</label>
      </p>
    </>
  );
}
