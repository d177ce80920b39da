import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { toMap } from "../../drawing/convert.ts";
import { zoomTo } from "../../map/mapContext.ts";
import { boundsOf } from "../../place/shapes.ts";
import { changeAreaDraft } from "../../plots/areaDraft.ts";
import { linesOf } from "../../plots/areaLines.ts";
import { useSpeech } from "../../text/language.ts";
import { Failure } from "../Notice.tsx";
import { nothingTyped, readTyped, TableFields } from "../TableFields.tsx";

/** The area from a survey table: its corners are put among those clicked and typed, in degrees. */
export function AreaTable() {
  const { t } = useSpeech();
  const [typed, setTyped] = useState(nothingTyped);
  const table = readTyped(typed);
  const take = useMutation({
    mutationFn: async () => {
      const rings = table.state === "read" ? await toMap(typed.crs, table.rings, new AbortController().signal) : [];
      changeAreaDraft(linesOf([rings]));
      zoomTo(boundsOf(rings.flat()));
    },
  });
  return (
    <details className="typed">
      <summary>{t("plots.area.table")}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          take.mutate();
        }}
      >
        <TableFields typed={typed} onChange={setTyped} />
        <button type="submit" disabled={table.state !== "read" || take.isPending}>
          {t("plots.area.take")}
        </button>
        {take.error === null ? null : <Failure error={take.error} />}
      </form>
    </details>
  );
}
