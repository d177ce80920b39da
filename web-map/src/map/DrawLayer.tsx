import L from "leaflet";
import { useEffect } from "react";
import { shownRings, withHole } from "../drawing/outline.ts";
import { changeDrawing, currentDrawing, setOutline, useDrawing } from "../drawing/store.ts";
import type { Ring } from "../place/shapes.ts";
import { changeView, useView } from "../view/store.ts";
import { registerHands } from "./drawHands.ts";
import { latLngsOf, ringsOf } from "./geoJsonToLatLng.ts";
import { withDrawingTools } from "./geoman.ts";
import { useLeafletMap } from "./mapContext.ts";

const line = { color: "#101820", weight: 2.5, fillColor: "#101820", fillOpacity: 0.08, pane: "outline" };

/** The outline under consideration: shown, drawn, cut and edited on the map. */
export function DrawLayer() {
  const map = useLeafletMap();
  const open = useView((view) => view.tab === "draw");
  const mode = useDrawing((drawing) => drawing.mode);
  const outline = useDrawing((drawing) => drawing.outline);

  useEffect(() => registerHands(map), [map]);

  useEffect(() => {
    if (!open) {
      changeDrawing({ mode: "idle", growing: null });
    }
  }, [open]);

  useEffect(() => {
    if (!open || outline === null || mode === "editing") {
      return;
    }
    const shape = L.polygon(latLngsOf(shownRings(outline)), { ...line, interactive: false, pmIgnore: true }).addTo(map);
    return () => {
      shape.remove();
    };
  }, [map, open, outline, mode]);

  useEffect(() => {
    map.getContainer().classList.toggle("drawing", mode !== "idle");
    if (mode !== "idle") {
      changeView({ site: null });
      return listenForEscape();
    }
  }, [map, mode]);

  useEffect(() => (mode === "drawing" || mode === "hole" ? draw(map, mode) : undefined), [map, mode]);
  useEffect(() => (mode === "editing" ? edit(map) : undefined), [map, mode]);

  return null;
}

function listenForEscape(): () => void {
  const before = currentDrawing().outline;
  const cancel = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.preventDefault();
      changeDrawing({ mode: "idle", outline: before, growing: null });
    }
  };
  document.addEventListener("keydown", cancel);
  return () => document.removeEventListener("keydown", cancel);
}

/** Draws a new outline, or a hole in the one there is. */
function draw(map: L.Map, mode: "drawing" | "hole"): () => void {
  let stopped = false;
  let working: L.Polyline | null = null;
  const follow = (cursor?: L.LatLng) => {
    const corners = (working?.getLatLngs() ?? []) as L.LatLng[];
    const ring: Ring = [...corners, ...(cursor === undefined ? [] : [cursor])].map(({ lng, lat }) => [lng, lat]);
    changeDrawing({ growing: mode === "drawing" && ring.length >= 3 ? [ring] : null });
  };
  const onStart = (event: { workingLayer: L.Layer }) => {
    working = event.workingLayer instanceof L.Polyline ? event.workingLayer : null;
  };
  const onMove = (event: L.LeafletMouseEvent) => follow(event.latlng);
  const onCreate = (event: { layer: L.Layer }) => {
    event.layer.remove();
    const [ring] = event.layer instanceof L.Polygon ? ringsOf(event.layer) : [];
    if (ring !== undefined) {
      take(ring, mode);
    }
    changeDrawing({ mode: "idle", growing: null });
  };
  void withDrawingTools(map).then(() => {
    if (stopped) {
      return;
    }
    map.on("pm:drawstart", onStart);
    map.on("pm:create", onCreate);
    map.on("mousemove", onMove);
    map.pm.enableDraw("Polygon", {
      tooltips: false,
      snappable: false,
      allowSelfIntersection: true,
      continueDrawing: false,
      finishOnEnter: true,
      templineStyle: line,
      hintlineStyle: { ...line, dashArray: "4 4" },
      pathOptions: line,
    });
  });
  return () => {
    stopped = true;
    map.off("pm:drawstart", onStart);
    map.off("pm:create", onCreate);
    map.off("mousemove", onMove);
    map.pm?.disableDraw("Polygon");
  };
}

function take(ring: Ring, mode: "drawing" | "hole"): void {
  const { outline } = currentDrawing();
  if (mode === "drawing") {
    setOutline({ source: "map", rings: [ring] });
  } else if (outline !== null) {
    const cut = withHole(shownRings(outline), ring);
    if (cut.state === "cut") {
      setOutline({ source: "map", rings: cut.rings });
    } else {
      changeDrawing({ holeRefused: true });
    }
  }
}

/** Lets the corners be dragged, added and removed; every rest of the hand is a new outline. */
function edit(map: L.Map): () => void {
  const { outline } = currentDrawing();
  if (outline === null) {
    return () => undefined;
  }
  const shape = L.polygon(latLngsOf(shownRings(outline)), line).addTo(map);
  const accept = () => setOutline({ source: "map", rings: ringsOf(shape) });
  shape.on("pm:markerdrag", () => changeDrawing({ growing: ringsOf(shape) }));
  shape.on("pm:markerdragend pm:vertexremoved pm:vertexadded", accept);
  shape.on("pm:remove", () => {
    setOutline(null);
    changeDrawing({ mode: "idle" });
  });
  void withDrawingTools(map).then(() => {
    L.PM.reInitLayer(shape);
    shape.pm?.enable({ snappable: false, allowSelfIntersection: true, removeLayerBelowMinVertexCount: false });
  });
  return () => {
    shape.pm?.disable();
    shape.remove();
  };
}
