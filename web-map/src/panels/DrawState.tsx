import { useDrawing } from "../drawing/store.ts";
import type { Notice } from "../drawing/tools.ts";
import { zoomToGeometries } from "../map/mapContext.ts";
import { useSpeech } from "../text/language.ts";
import { useToolSentence } from "./toolSentence.ts";

/** The state of the tool in words, and what there is to say about the last thing done. */
export function DrawState() {
  const notice = useDrawing((drawing) => drawing.notice);
  const sentence = useToolSentence();
  return (
    <>
      <p className="quiet tool-state" role="status">
        {sentence}
      </p>
      <div aria-live="assertive">{notice === null ? null : <Said notice={notice} />}</div>
    </>
  );
}

function Said({ notice }: Readonly<{ notice: Notice }>) {
  const { t, sentence } = useSpeech();
  const { places = [] } = notice;
  const sentences = "sentences" in notice ? notice.sentences.map(sentence) : [t(notice.key, notice.words)];
  return (
    <div className={notice.tone === "refused" ? "notice bad" : "notice"}>
      {sentences.map((one) => (
        <p key={one}>{one}</p>
      ))}
      {places.length === 0 ? null : (
        <button type="button" className="plain" onClick={() => zoomToGeometries(places)}>
          {t("check.show")}
        </button>
      )}
    </div>
  );
}
