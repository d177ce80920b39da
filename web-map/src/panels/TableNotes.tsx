import type { CoordinateTable } from "../place/coordinateTable.ts";
import { useSpeech } from "../text/language.ts";

/** What was read of typed coordinates, and what could not be. */
export function TableNotes({ table }: Readonly<{ table: CoordinateTable }>) {
  const { t, count } = useSpeech();
  switch (table.state) {
    case "empty":
      return null;
    case "short":
      return <p className="warn">{t("draw.tooShort")}</p>;
    case "wrong":
      return (
        <ul className="warn">
          {table.mistakes.slice(0, 5).map(({ line, text, reason }) => (
            <li key={line}>{t(reason === "not-a-coordinate" ? "draw.lineNowhere" : "draw.lineWrong", { line, text })}</li>
          ))}
        </ul>
      );
    case "read":
      return (
        <>
          <p className="quiet">{t("draw.corners", { count: count(table.rings.flat().length) })}</p>
          {table.looksSwapped ? <p className="warn">{t("draw.swapped")}</p> : null}
        </>
      );
  }
}
