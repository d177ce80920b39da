import { type FormEvent, type ReactNode, useEffect, useId, useState } from "react";
import { type PlotFacets, useIndustries, usePlotSuggestions } from "../../api/plots.ts";
import {
  changedNeed,
  countNeeds,
  distanceNeeds,
  figureNeeds,
  isSameNeed,
  type Need,
  type NeedName,
  needOf,
  noNeed,
  plotOrders,
  plotStatuses,
  priceUnits,
  toggledWord,
  truthNeeds,
  unusableNeeds,
  wordsOf,
} from "../../plots/need.ts";
import { useSpeech } from "../../text/language.ts";
import { useDate } from "../../view/date.ts";
import { changeView, useView } from "../../view/store.ts";
import { kinds } from "../../view/words.ts";
import { NeedNumber } from "./NeedNumber.tsx";

type Layers = readonly Readonly<{ name: string; measured: boolean }>[];

/** The layer each distance rests on, as operators load them. */
const layerOf: Readonly<Record<(typeof distanceNeeds)[number], string>> = {
  portKm: "ports",
  airportKm: "airports",
  expresswayKm: "expressways",
  railKm: "railways",
};

/** What stands in the form since a need was asked, and which fields of it were found wrong when it was sent. */
type Typed = Readonly<{ from: Need; words: Need; wrong: readonly NeedName[] }>;

type FormProps = Readonly<{ facets: PlotFacets | null; layers: Layers; onAsked: () => void }>;

/** What is needed of a plot; asked when the form is sent, so that half a number asks nothing. */
export function NeedForm({ facets, layers, onAsked }: FormProps) {
  const { t, count } = useSpeech();
  const id = useId();
  const need = useView((view) => view.need);
  const [typed, setTyped] = useState<Typed>(asItIs(need));
  // Choosing another area on the map loses nothing typed; a facet, a saved search or the Back button asks something else: the form says so.
  const { words, wrong } = isSameNeed(withoutArea(typed.from), withoutArea(need)) ? typed : asItIs(need);
  const type = (name: NeedName, value: string) =>
    setTyped({ from: need, words: { ...words, [name]: value }, wrong: wrong.filter((one) => one !== name) });
  const hidden = countHidden(need);
  const distances = distanceNeeds.filter((name) => layers.some((layer) => layer.name === layerOf[name]));

  const clear = () => {
    for (const name of wrong) {
      emptyField(`${id}-${name}`);
    }
    setTyped(asItIs(noNeed));
    changeView({ need: noNeed });
  };
  const ask = (event: FormEvent) => {
    event.preventDefault();
    const asked = changedNeed(
      needOf((name) => words[name]),
      { bbox: need.bbox ?? null, within: need.within ?? null },
    );
    const unusable = unusableNeeds(words, (name) => isHalfTyped(`${id}-${name}`));
    setTyped({
      from: asked,
      words: { ...asked, ...Object.fromEntries(unusable.map((name) => [name, words[name] ?? ""])) },
      wrong: unusable,
    });
    changeView({ need: asked });
    const [first] = unusable;
    if (first === undefined) {
      onAsked();
    } else {
      showField(`${id}-${first}`);
    }
  };

  const field = (name: NeedName, label: string, extra: Readonly<{ list?: string; hint?: string }> = {}) => (
    <Field key={name} id={`${id}-${name}`} label={label}>
      <input
        id={`${id}-${name}`}
        type="text"
        autoComplete="off"
        maxLength={200}
        value={words[name] ?? ""}
        list={extra.list}
        placeholder={extra.hint}
        onChange={({ target }) => type(name, target.value)}
      />
    </Field>
  );
  const number = (name: NeedName, label: string) => (
    <NeedNumber
      key={name}
      id={`${id}-${name}`}
      label={label}
      value={words[name] ?? ""}
      wrong={wrong.includes(name) ? (name === "reportedWithinDays" ? "plots.wrongDays" : "plots.wrongNumber") : null}
      onChange={(value) => type(name, value)}
    />
  );
  const choice = (name: NeedName, label: string, none: string, all: readonly Readonly<{ value: string; text: string }>[]) => (
    <Field key={name} id={`${id}-${name}`} label={label}>
      <select id={`${id}-${name}`} value={words[name] ?? ""} onChange={({ target }) => type(name, target.value)}>
        <option value="">{none}</option>
        {all.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
  const several = (name: "kind" | "status", label: string, all: readonly Readonly<{ value: string; text: string }>[]) => (
    <fieldset key={name} className="several">
      <legend>{label}</legend>
      <div className="ticks">
        {all.map(({ value, text }) => (
          <label key={value} className="tick">
            <input
              type="checkbox"
              checked={wordsOf(words, name).includes(value)}
              onChange={() => type(name, toggledWord(words, name, value))}
            />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  );
  const truth = (name: NeedName, label: string, disabled = false) => (
    <label key={name} className="tick">
      <input
        type="checkbox"
        checked={words[name] === "true" && !disabled}
        disabled={disabled}
        onChange={({ target }) => type(name, target.checked ? "true" : "")}
      />
      {label}
    </label>
  );
  const orders = plotOrders.filter((order) => !(order in layerOf) || distances.some((name) => name === order));

  return (
    // What is wrong is said at its field in the page's language: the browser's own bubble would stop the search, unseen where the field is folded away.
    <form className="need" aria-label={t("plots.form")} noValidate onSubmit={ask}>
      <WordsField id={`${id}-q`} value={words.q ?? ""} onChange={(value) => type("q", value)} />
      <div className="fields two">
        {number("haFrom", t("plots.haFrom"))}
        {number("haTo", t("plots.haTo"))}
      </div>
      {truth("together", t("plots.together"), (words.haFrom ?? "") === "")}
      <IndustryField id={`${id}-industry`} value={words.industry ?? ""} onChange={(value) => type("industry", value)} />
      <details className="typed">
        <summary>
          {t("plots.more")}
          {hidden === 0 ? null : ` · ${t("plots.asked", { count: count(hidden) })}`}
        </summary>
        <div className="fields two">
          {number("priceTo", t("plots.priceTo"))}
          {choice(
            "priceUnit",
            t("plots.priceUnit"),
            t("plots.any"),
            priceUnits.map((unit) => ({ value: unit, text: t(`priceUnit.${unit}`) })),
          )}
          {figureNeeds.map((name) => number(name, `${t(`plotFigure.${name}`)} (${t("plots.atLeast", { unit: t(`plotUnit.${name}`) })})`))}
          {distances.map((name) => number(name, t(`plotDistance.${name}`)))}
        </div>
        {several(
          "kind",
          t("kind.label"),
          kinds.map((kind) => ({ value: kind, text: t(`kind.${kind}`) })),
        )}
        {several(
          "status",
          t("plots.statusHint"),
          plotStatuses.map((status) => ({ value: status, text: t(`plotStatus.${status}`) })),
        )}
        <div className="ticks">{truthNeeds.map((name) => truth(name, t(`plotNeed.${name}`)))}</div>
        <div className="fields two">
          {field("province", t("plots.province"), { list: `${id}-provinces`, hint: t("plots.oldOrNew") })}
          {field("district", t("plots.district"), { list: `${id}-districts` })}
          {field("commune", t("plots.commune"), { hint: t("plots.oldOrNew") })}
          <NeedNumber
            id={`${id}-leaseUntilFrom`}
            type="date"
            label={t("plots.leaseUntilFrom")}
            value={words.leaseUntilFrom ?? ""}
            wrong={wrong.includes("leaseUntilFrom") ? "plots.wrongDay" : null}
            onChange={(value) => type("leaseUntilFrom", value)}
          />
          {number("reportedWithinDays", t("plots.reportedWithinDays"))}
        </div>
        <Names id={`${id}-provinces`} names={facets?.province ?? []} />
        <Names id={`${id}-districts`} names={facets?.district ?? []} />
      </details>
      <div className="fields two">
        {choice("unknown", t("plots.unknownFigures"), t("plots.unknownInclude"), [{ value: "exclude", text: t("plots.unknownExclude") }])}
        {choice(
          "sort",
          t("plots.sort"),
          t("plots.sort.fit"),
          orders.map((order) => ({ value: order, text: t(`plots.sort.${order}`) })),
        )}
      </div>
      <div className="row">
        <button type="submit" className="main">
          {t("plots.find")}
        </button>
        <button type="button" onClick={clear}>
          {t("plots.clear")}
        </button>
      </div>
    </form>
  );
}

function inputOf(id: string): HTMLInputElement | null {
  const field = document.getElementById(id);
  return field instanceof HTMLInputElement ? field : null;
}

/** Whether a field has something in it that the browser gives no value for. */
function isHalfTyped(id: string): boolean {
  return inputOf(id)?.validity.badInput ?? false;
}

/** What is half typed is no value that the page could take back. */
function emptyField(id: string): void {
  const input = inputOf(id);
  if (input !== null) {
    input.value = "";
  }
}

/** Brings a field before the eyes, out of the part that is folded. */
function showField(id: string): void {
  const field = inputOf(id);
  const folded = field?.closest("details") ?? null;
  if (folded !== null) {
    folded.open = true;
  }
  field?.focus();
}

function asItIs(need: Need): Typed {
  return { from: need, words: need, wrong: [] };
}

function withoutArea(need: Need): Need {
  return changedNeed(need, { bbox: null, within: null });
}

/** How much is asked in the folded part. */
function countHidden(need: Need): number {
  return countNeeds(changedNeed(need, { q: null, haFrom: null, haTo: null, industry: null, bbox: null, within: null }));
}

function Field({ id, label, children }: Readonly<{ id: string; label: string; children: ReactNode }>) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children}
    </div>
  );
}

function Names({ id, names }: Readonly<{ id: string; names: readonly Readonly<{ code: string | null; name: string | null }>[] }>) {
  return (
    <datalist id={id}>
      {names.map(({ code, name }) => (code === null || name === null ? null : <option key={code} value={name} />))}
    </datalist>
  );
}

type SuggestingProps = Readonly<{ id: string; value: string; onChange: (value: string) => void }>;

/** Words of a label, site or place; old and new names are suggested as they are typed. */
function WordsField({ id, value, onChange }: SuggestingProps) {
  const { t, count, language } = useSpeech();
  const validAt = useDate();
  const { data } = usePlotSuggestions(useSettled(value.trim()), validAt);
  return (
    <Field id={id} label={t("plots.words")}>
      <input
        id={id}
        type="search"
        value={value}
        maxLength={200}
        list={`${id}-list`}
        placeholder={t("plots.wordsHint")}
        autoComplete="off"
        onChange={({ target }) => onChange(target.value)}
      />
      <datalist id={`${id}-list`}>
        {data?.suggestions.map((one) => (
          <option key={`${one.kind} ${one.code}`} value={language === "vi" ? one.name : (one.nameEn ?? one.name)}>
            {t("plots.suggested", { count: count(one.count) })}
          </option>
        ))}
      </datalist>
    </Field>
  );
}

/** An industry by its code, or by words of its title in either language. */
function IndustryField({ id, value, onChange }: SuggestingProps) {
  const { t, language } = useSpeech();
  const { data } = useIndustries();
  const all = (data?.sections ?? []).flatMap((section) => [section, ...section.divisions]);
  const chosen = all.find(({ code }) => code === value);
  return (
    <div className="field">
      <label htmlFor={id}>{t("plots.industry")}</label>
      <input
        id={id}
        type="text"
        value={value}
        maxLength={200}
        list={`${id}-list`}
        placeholder={t("plots.industryHint")}
        autoComplete="off"
        aria-describedby={`${id}-name`}
        onChange={({ target }) => onChange(target.value)}
      />
      <p className="quiet" id={`${id}-name`}>
        {chosen === undefined ? null : language === "vi" ? chosen.name : chosen.nameEn}
      </p>
      <datalist id={`${id}-list`}>
        {all.map(({ code, name, nameEn }) => (
          <option key={code} value={code}>
            {`${code} · ${name} · ${nameEn}`}
          </option>
        ))}
      </datalist>
    </div>
  );
}

/** A text once nothing has been typed for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(text), 250);
    return () => window.clearTimeout(timer);
  }, [text]);
  return settled;
}
