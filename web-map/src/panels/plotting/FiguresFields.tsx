import { type Figures, priceUnits, qualities, wrongFigures, type YesOrNo } from "../../plotting/figures.ts";
import { useSpeech } from "../../text/language.ts";
import { DayField, TextField } from "../proposals/Fields.tsx";
import { IndustriesField } from "./IndustriesField.tsx";
import { ChoiceField, NumberField } from "./PlottingFields.tsx";

type Props = Readonly<{ figures: Figures; onChange: (figures: Figures) => void }>;

const answers: readonly YesOrNo[] = ["", "yes", "no"];

/** The figures of plots, each typed as it is written down, and who reported them. */
export function FiguresFields({ figures, onChange }: Props) {
  const { t } = useSpeech();
  const wrong = wrongFigures(figures);
  const say = (change: Partial<Figures>) => onChange({ ...figures, ...change });
  const number = (name: (typeof wrong)[number]) => (
    <NumberField
      label={t(`plotting.fact.${name}`)}
      value={figures[name]}
      isWrong={wrong.includes(name)}
      onChange={(text) => say({ [name]: text })}
    />
  );
  const yesOrNo = (name: "gas" | "telecom") => (
    <ChoiceField
      label={t(`plotting.fact.${name}`)}
      value={figures[name]}
      words={answers}
      nameOf={(word) => (word === "" ? t("plotting.unknown") : t(`plotting.answer.${word}`))}
      onChange={(word) => say({ [name]: word })}
    />
  );
  return (
    <>
      <div className="fields two">
        <ChoiceField
          label={t("plotting.fact.quality")}
          value={figures.quality}
          words={qualities}
          nameOf={(word) => t(`quality.${word}`)}
          onChange={(quality) => say({ quality })}
        />
        <TextField
          label={t("plotting.fact.landUse")}
          value={figures.landUse}
          onChange={(landUse) => say({ landUse: (landUse ?? "").toUpperCase() })}
          longest={10}
        />
      </div>
      <div className="fields two">
        {number("declaredHa")}
        <DayField
          label={t("plotting.fact.leaseUntil")}
          value={figures.leaseUntil === "" ? null : figures.leaseUntil}
          onChange={(day) => say({ leaseUntil: day ?? "" })}
        />
      </div>
      <div className="fields two">
        {number("priceFrom")}
        {number("priceTo")}
      </div>
      <ChoiceField
        label={t("plotting.fact.priceUnit")}
        value={figures.priceUnit}
        words={priceUnits}
        nameOf={(word) => t(`plotting.price.${word}`)}
        onChange={(priceUnit) => say({ priceUnit })}
      />
      <IndustriesField
        label={t("plotting.fact.industriesAllowed")}
        codes={figures.industriesAllowed}
        onChange={(industriesAllowed) => say({ industriesAllowed })}
      />
      <IndustriesField
        label={t("plotting.fact.industriesRefused")}
        codes={figures.industriesRefused}
        onChange={(industriesRefused) => say({ industriesRefused })}
      />
      <div className="fields two">
        {number("heightM")}
        {number("densityPct")}
        {number("powerMw")}
        {number("roadWidthM")}
        {number("waterM3Day")}
        {number("wastewaterM3Day")}
        {yesOrNo("gas")}
        {yesOrNo("telecom")}
      </div>
      <TextField
        label={t("plotting.fact.note")}
        value={figures.note}
        onChange={(note) => say({ note: note ?? "" })}
        longest={4000}
        rows={2}
      />
      <div className="fields two">
        <TextField
          label={t("plotting.reportedBy")}
          value={figures.reportedBy}
          onChange={(by) => say({ reportedBy: by ?? "" })}
          longest={200}
        />
        <DayField
          label={t("plotting.reportedOn")}
          value={figures.reportedOn === "" ? null : figures.reportedOn}
          onChange={(day) => say({ reportedOn: day ?? "" })}
        />
      </div>
      {wrong.length === 0 ? null : (
        <p className="warn" role="status">
          {t("plotting.wrong", { fields: wrong.map((name) => t(`plotting.fact.${name}`)).join(", ") })}
        </p>
      )}
    </>
  );
}
