import type { Surface } from "../place/shapes.ts";
import { type Numbers, numberOf, wrongNumbers } from "./numbers.ts";

/** How a site is to be divided, as it is typed. */
export type GridForm = Readonly<{
  size: "metres" | "hectares";
  widthM: string;
  depthM: string;
  plotHa: string;
  depthToWidth: string;
  axis: "automatic" | "typed";
  axisDegrees: string;
  roadM: string;
  crossRoadEveryPlots: string;
  stripM: string;
  smallestHa: string;
  leaveRemnants: boolean;
}>;

export const startingGrid: GridForm = {
  size: "metres",
  widthM: "100",
  depthM: "100",
  plotHa: "1",
  depthToWidth: "1",
  axis: "automatic",
  axisDegrees: "",
  roadM: "20",
  crossRoadEveryPlots: "",
  stripM: "0",
  smallestHa: "",
  leaveRemnants: false,
};

const bounds = {
  widthM: { least: 5, most: 5000 },
  depthM: { least: 5, most: 5000 },
  plotHa: { least: 0.0001, most: 1e8 },
  depthToWidth: { least: 0.1, most: 10 },
  axisDegrees: { least: 0, most: 360 },
  roadM: { least: 0, most: 500 },
  crossRoadEveryPlots: { least: 1, most: 1000 },
  stripM: { least: 0, most: 500 },
  smallestHa: { least: 0.0001, most: 1e8 },
} as const satisfies Numbers<GridForm>;

export type GridField = keyof typeof bounds;

const needed: Readonly<Record<GridForm["size"], readonly GridField[]>> = { metres: ["widthM", "depthM"], hectares: ["plotHa"] };

/** The fields that keep the grid from being asked for: no number, out of bounds, or missing. */
export function wrongGrid(form: GridForm): readonly GridField[] {
  const hidden: readonly GridField[] = [
    ...(form.size === "metres" ? (["plotHa", "depthToWidth"] as const) : (["widthM", "depthM"] as const)),
    ...(form.axis === "automatic" ? (["axisDegrees"] as const) : []),
  ];
  const missing = [...needed[form.size], ...(form.axis === "typed" ? (["axisDegrees"] as const) : [])].filter(
    (name) => form[name].trim() === "",
  );
  return [...new Set([...wrongNumbers(form, bounds), ...missing])].filter((name) => !hidden.includes(name));
}

/** What is asked of the service; the axis left out is the site's own. */
export function gridBody(form: GridForm, geometry: Surface): Readonly<Record<string, unknown>> {
  const size =
    form.size === "metres"
      ? { widthM: numberOf(form.widthM), depthM: numberOf(form.depthM) }
      : { plotHa: numberOf(form.plotHa), depthToWidth: numberOf(form.depthToWidth) };
  return {
    crs: "OGC:CRS84",
    geometry,
    ...size,
    axisDegrees: form.axis === "typed" ? numberOf(form.axisDegrees) : null,
    roadM: numberOf(form.roadM) ?? 0,
    stripM: numberOf(form.stripM) ?? 0,
    crossRoadEveryPlots: numberOf(form.crossRoadEveryPlots),
    smallestHa: numberOf(form.smallestHa),
    leaveRemnants: form.leaveRemnants,
  };
}
