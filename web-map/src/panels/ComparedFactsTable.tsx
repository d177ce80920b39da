import type { Comparison } from "../api/comparison.ts";
import type { SiteVersion } from "../api/types.ts";
import { type Speech, useSpeech } from "../text/language.ts";
import type { MessageKey } from "../text/vi.ts";
import { periodOf } from "./VersionRow.tsx";

type Fact = Readonly<{
  label: MessageKey;
  /** The members that carry it; it has changed when one of them has. */
  members: readonly (keyof SiteVersion)[];
  /** Shown whether or not it has changed. */
  always: boolean;
  text: (version: SiteVersion, speech: Speech) => string;
}>;

const facts: readonly Fact[] = [
  {
    label: "sites.name",
    members: ["name", "nameEn"],
    always: false,
    text: ({ name, nameEn }) => [name, nameEn].filter(Boolean).join(" / "),
  },
  { label: "kind.label", members: ["kind"], always: false, text: ({ kind }, { t }) => t(`kind.${kind}`) },
  { label: "status.label", members: ["status"], always: false, text: ({ status }, { t }) => t(`status.${status}`) },
  { label: "site.decided", members: ["decidedHa"], always: true, text: ({ decidedHa }, speech) => areaText(decidedHa, speech) },
  { label: "site.declared", members: ["declaredHa"], always: true, text: ({ declaredHa }, speech) => areaText(declaredHa, speech) },
  { label: "site.measured", members: ["measuredHa"], always: true, text: ({ measuredHa }, speech) => areaText(measuredHa, speech) },
  { label: "quality.label", members: ["quality"], always: true, text: ({ quality }, { t }) => t(`quality.${quality ?? "none"}`) },
  { label: "compare.decision", members: ["decisionCode"], always: true, text: ({ decision }) => decision ?? "—" },
  { label: "site.aliases", members: ["aliases"], always: false, text: ({ aliases }) => aliases.join(", ") || "—" },
  { label: "site.valid", members: ["validFrom", "validTo"], always: false, text: periodOf },
];

function areaText(area: number | null, { hectares }: Speech): string {
  return area === null ? "—" : `${hectares(area)} ha`;
}

/** Both versions side by side: the three areas and the decision always, of the rest what differs. */
export function ComparedFactsTable({ comparison }: Readonly<{ comparison: Comparison }>) {
  const speech = useSpeech();
  const { t } = speech;
  return (
    <table className="table facts-compared">
      <caption>{t("compare.facts")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("compare.fact")}</th>
          <th scope="col">{t("compare.before")}</th>
          <th scope="col">{t("compare.after")}</th>
        </tr>
      </thead>
      <tbody>
        {facts.map(({ label, members, always, text }) => {
          const changed = members.some((member) => comparison.changed.includes(member));
          return changed || always ? (
            <tr key={label}>
              <th scope="row">
                {t(label)}
                {changed ? <small>{t("compare.changed")}</small> : null}
              </th>
              <td>{text(comparison.from, speech)}</td>
              <td>{text(comparison.to, speech)}</td>
            </tr>
          ) : null;
        })}
      </tbody>
    </table>
  );
}
