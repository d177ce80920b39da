import { useId } from "react";
import { useSites } from "../../api/sites.ts";
import type { Movement } from "../../api/types.ts";
import { type Dossier, type Draft, emptyDraft } from "../../drawing/draft.ts";
import { step, useDrawing } from "../../drawing/store.ts";
import { useSpeech } from "../../text/language.ts";
import { useDate } from "../../view/date.ts";
import { kinds, oneOf } from "../../view/words.ts";
import { OtherChanges } from "../OtherChanges.tsx";
import { DecisionFields } from "./DecisionFields.tsx";
import { DayField, HectaresField, TextField } from "./Fields.tsx";

const movements: readonly Movement["kind"][] = [
  "establish",
  "expand",
  "reduce",
  "keep",
  "convert",
  "merge",
  "withdraw",
  "reinstate",
  "advance",
  "defer",
];
const qualities = ["surveyed", "digitised"] as const;

/** What a proposal says, each field saved as it is typed; typing on in one field is one step of undo. */
export function FactsForm() {
  const { t } = useSpeech();
  const draft = useDrawing((drawing) => drawing.draft);
  const { dossier } = draft;
  const say = (change: Partial<Draft>, mark: string) => step("facts", change, mark);
  const write = (change: Partial<Dossier>, mark: string) => say({ dossier: { ...dossier, ...change } }, mark);
  return (
    <form className="stack" aria-label={t("proposals.facts")} onSubmit={(event) => event.preventDefault()}>
      <TextField label={t("fact.title")} value={dossier.title} onChange={(title) => write({ title }, "title")} hint={t("fact.titleHint")} />
      <SiteLine />
      <div className="fields two">
        <KindField />
        <TextField label={t("fact.name")} value={draft.name} onChange={(name) => say({ name: name ?? "" }, "name")} longest={200} />
      </div>
      <TextField label={t("fact.nameEn")} value={draft.nameEn} onChange={(nameEn) => say({ nameEn }, "nameEn")} longest={200} />
      <div className="fields two">
        <MovementField />
        <DayField label={t("fact.validFrom")} value={dossier.validFrom} onChange={(validFrom) => write({ validFrom }, "validFrom")} />
      </div>
      {draft.movement === "merge" ? <IntoField /> : null}
      <div className="fields two">
        <HectaresField label={t("fact.declaredHa")} value={draft.declaredHa} onChange={(declaredHa) => say({ declaredHa }, "declaredHa")} />
        <HectaresField label={t("fact.decidedHa")} value={draft.decidedHa} onChange={(decidedHa) => say({ decidedHa }, "decidedHa")} />
      </div>
      <RemovedLine />
      <div className="fields two">
        <TextField label={t("fact.commune")} value={draft.commune} onChange={(commune) => say({ commune }, "commune")} longest={300} />
        <QualityField />
      </div>
      <DecisionFields decision={dossier.decision} onChange={(decision, mark) => write({ decision }, mark)} />
      <TextField label={t("fact.note")} value={dossier.note} onChange={(note) => write({ note }, "note")} longest={4000} rows={3} />
      <OtherChanges />
    </form>
  );
}

/** The site that is changed; a new one has none. */
function SiteLine() {
  const { t } = useSpeech();
  const site = useDrawing((drawing) => drawing.draft.site);
  return (
    <p className="row between">
      <span>
        <span className="quiet">{t("fact.site")}: </span>
        {site === null ? t("fact.newSite") : <code>{site}</code>}
      </span>
      {site === null ? (
        <span className="quiet">{t("fact.siteHint")}</span>
      ) : (
        <button type="button" className="plain" onClick={() => step("facts", { site: null, movement: emptyDraft.movement })}>
          {t("fact.makeNew")}
        </button>
      )}
    </p>
  );
}

/** Facts the proposal takes away from the site; a value typed above takes the place of one. */
function RemovedLine() {
  const { t } = useSpeech();
  const { removes, nameEn, declaredHa } = useDrawing((drawing) => drawing.draft);
  const given = { nameEn, declaredHa };
  const names = (removes ?? []).filter((fact) => given[fact] === null).map((fact) => t(`fact.${fact}`));
  return names.length === 0 ? null : <p>{t("fact.removes", { names: names.join(", ") })}</p>;
}

function KindField() {
  const { t } = useSpeech();
  const id = useId();
  const kind = useDrawing((drawing) => drawing.draft.kind);
  return (
    <div className="field">
      <label htmlFor={id}>{t("fact.kind")}</label>
      <select id={id} value={kind} onChange={({ target }) => step("facts", { kind: oneOf(kinds, target.value) ?? kind }, "kind")}>
        {kinds.map((one) => (
          <option key={one} value={one}>
            {t(`kind.${one}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

function MovementField() {
  const { t } = useSpeech();
  const id = useId();
  const movement = useDrawing((drawing) => drawing.draft.movement);
  return (
    <div className="field">
      <label htmlFor={id}>{t("fact.movement")}</label>
      <select
        id={id}
        value={movement}
        onChange={({ target }) => step("facts", { movement: oneOf(movements, target.value) ?? movement }, "movement")}
      >
        {movements.map((one) => (
          <option key={one} value={one}>
            {t(`movement.${one}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

function QualityField() {
  const { t } = useSpeech();
  const id = useId();
  const quality = useDrawing((drawing) => drawing.draft.quality);
  return (
    <div className="field">
      <label htmlFor={id}>{t("fact.quality")}</label>
      <select
        id={id}
        value={quality}
        onChange={({ target }) => step("facts", { quality: oneOf(qualities, target.value) ?? quality }, "quality")}
      >
        {qualities.map((one) => (
          <option key={one} value={one}>
            {t(`quality.${one}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The site that takes the land of one that is merged. */
function IntoField() {
  const { t } = useSpeech();
  const id = useId();
  const { into, site } = useDrawing((drawing) => drawing.draft);
  const { sites } = useSites(useDate());
  const others = sites.map(({ properties }) => properties).filter(({ code }) => code !== site);
  return (
    <div className="field">
      <label htmlFor={id}>{t("fact.into")}</label>
      <select id={id} value={into ?? ""} onChange={({ target }) => step("facts", { into: target.value || null }, "into")}>
        <option value="">{t("fact.none")}</option>
        {others
          .sort((a, b) => a.name.localeCompare(b.name, "vi"))
          .map(({ code, name, kind }) => (
            <option key={code} value={code}>
              {t(`kind.short.${kind}`)} {name}
            </option>
          ))}
      </select>
    </div>
  );
}
