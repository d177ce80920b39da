import { useQuery } from "@tanstack/react-query";
import L from "leaflet";
import { useEffect } from "react";
import { useSession } from "../api/session.ts";
import { type Change, type Draft, partsToMap } from "../drawing/draft.ts";
import { shownParts } from "../drawing/outline.ts";
import { useDrawing } from "../drawing/store.ts";
import { asSurface, type Parts, partsOf } from "../place/shapes.ts";
import { draftOfContent } from "../proposals/content.ts";
import { useDesk } from "../proposals/desk.ts";
import { useOpenProposal } from "../proposals/useOpenProposal.ts";
import { useProposalCheck } from "../proposals/useProposalCheck.ts";
import { type Speech, useSpeech } from "../text/language.ts";
import { useView } from "../view/store.ts";
import { useLeafletMap, zoomToGeometries } from "./mapContext.ts";
import { nameShapes, paintFindings } from "./paintFindings.ts";
import { plainText } from "./plainText.ts";
import { outlineLooks, type ProposedOutline } from "./proposalLooks.ts";

/** The open proposal on the map, beside what is in force: its outline, what moves along, both versions of a conflict, and the findings. */
export function ProposalLayer() {
  useOpenProposal(useSession().account);
  const tab = useView((view) => view.tab);
  const phase = useDesk((desk) => desk.phase);
  if (phase !== "open" || (tab !== "proposals" && tab !== "draw")) {
    return null;
  }
  return (
    <>
      {tab === "proposals" ? <ProposalPicture /> : null}
      <TheirPicture />
    </>
  );
}

function ProposalPicture() {
  const map = useLeafletMap();
  const speech = useSpeech();
  const sheet = useDesk((desk) => desk.sheet);
  const edits = useDesk((desk) => desk.saving !== null);
  const conflict = useDesk((desk) => desk.theirs !== null);
  const edited = useDrawing((drawing) => drawing.draft);
  const { data: read } = useQuery({
    queryKey: ["proposal-picture", sheet?.id, sheet?.revision],
    queryFn: ({ signal }) => pictureOf(draftOfContent(sheet?.content ?? {}, signal), signal),
    enabled: sheet !== null && !edits,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const { data: moving } = useQuery({
    queryKey: ["proposal-along", edited.others],
    queryFn: ({ signal }) => alongOf(edited.others, signal),
    enabled: edits,
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: "always",
  });
  const own = edits ? shownParts(edited.outline) : read?.own;
  const along = edits ? moving : read?.along;
  const { data: check } = useProposalCheck(sheet);

  useEffect(() => paintOutline(map, own ?? [], conflict ? "mine" : "proposed", speech), [map, own, conflict, speech]);
  useEffect(() => paintOutline(map, along ?? [], "along", speech), [map, along, speech]);
  useEffect(
    () =>
      check === undefined
        ? undefined
        : paintFindings(
            map,
            check.findings.map(({ finding }) => finding),
            speech,
          ),
    [map, check, speech],
  );
  useEffect(() => {
    // Whoever comes to judge wants to see the place.
    if (read !== undefined && read.own.length > 0) {
      zoomToGeometries([asSurface(read.own)]);
    }
  }, [read]);
  return null;
}

/** The other version; over the drawing tools too, so that nobody draws on without seeing it. */
function TheirPicture() {
  const map = useLeafletMap();
  const speech = useSpeech();
  const theirs = useDesk((desk) => desk.theirs);
  useEffect(
    () => (theirs === null ? undefined : paintOutline(map, shownParts(theirs.draft.outline), "theirs", speech, theirs.sheet.updated.name)),
    [map, theirs, speech],
  );
  return null;
}

type Picture = Readonly<{ own: Parts; along: Parts }>;

async function pictureOf(drawn: Promise<Draft>, signal: AbortSignal): Promise<Picture> {
  const { outline, others } = await drawn;
  return { own: shownParts(outline), along: await alongOf(others, signal) };
}

async function alongOf(others: readonly Change[], signal: AbortSignal): Promise<Parts> {
  return (await Promise.all(others.map(({ crs, geometry }) => partsToMap(crs, partsOf(geometry), signal)))).flat();
}

function paintOutline(map: L.Map, parts: Parts, which: ProposedOutline, { t }: Speech, name = ""): (() => void) | undefined {
  if (parts.length === 0) {
    return undefined;
  }
  // Over the findings: one that covers all of it would hide its line.
  const pane = map.getPane("proposal") ?? map.createPane("proposal");
  Object.assign(pane.style, { zIndex: "455", pointerEvents: "none" });
  const renderer = L.svg({ pane: "proposal" });
  const label = t(`proposals.line.${which}`, { name });
  const look = { ...outlineLooks[which], renderer, pane: "proposal", fillColor: outlineLooks[which].color };
  // Light under the line, so that it stands out from what it lies on.
  const under = L.geoJSON(asSurface(parts), {
    interactive: false,
    style: () => ({ ...look, color: "#ffffff", weight: look.weight + 3, dashArray: "none", fillOpacity: 0.06 }),
  });
  const line = L.geoJSON(asSurface(parts), { interactive: false, style: () => ({ ...look, fill: false }) });
  const group = L.layerGroup([under, line]).addTo(map);
  nameShapes(line, label);
  if (which === "mine" || which === "theirs") {
    const box = line.getBounds();
    L.tooltip({ permanent: true, direction: which === "mine" ? "left" : "right", className: `version ${which}`, interactive: false })
      .setLatLng(which === "mine" ? box.getNorthWest() : box.getSouthEast())
      .setContent(plainText(label))
      .addTo(group);
  }
  return () => {
    group.remove();
    renderer.remove();
  };
}
