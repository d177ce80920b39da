import { useLineage } from "../api/sites.ts";
import type { Lineage, RelatedSite } from "../api/types.ts";
import { type Speech, useSpeech } from "../text/language.ts";
import { useDate } from "../view/date.ts";
import { changeView } from "../view/store.ts";

/** The sites a site came from and went into: each movement from one into another, the oldest first. Nothing where it was never merged or split. */
export function SiteLineage({ code }: Readonly<{ code: string }>) {
  const { t } = useSpeech();
  const { data } = useLineage(code, useDate());
  if (data === undefined || data.passages.length === 0) {
    return null;
  }
  const site = (named: string) => data.sites.find((one) => one.code === named);
  return (
    <>
      <h3 id="site-lineage">{t("lineage.title")}</h3>
      <ul className="decisions" aria-labelledby="site-lineage">
        {data.passages.map((passage) => (
          <PassageItem key={passage.movement} passage={passage} from={site(passage.from)} into={site(passage.into)} here={code} />
        ))}
      </ul>
    </>
  );
}

type Passage = Lineage["passages"][number];

type Item = Readonly<{ passage: Passage; from: RelatedSite | undefined; into: RelatedSite | undefined; here: string }>;

function PassageItem({ passage, from, into, here }: Item) {
  const speech = useSpeech();
  return (
    <li>
      <p>
        <SiteName site={from} here={here} /> <span aria-hidden="true">→</span> <span className="unseen">{speech.t("lineage.into")}</span>{" "}
        <SiteName site={into} here={here} />
      </p>
      <p className="quiet">{passageText(passage, speech)}</p>
    </li>
  );
}

/** A site that opens; the one that is open already is only named. */
function SiteName({ site, here }: Readonly<{ site: RelatedSite | undefined; here: string }>) {
  const { t } = useSpeech();
  if (site === undefined) {
    return null;
  }
  const name = `${t(`kind.short.${site.kind}`)} ${site.name}`;
  return site.code === here ? (
    <strong>{name}</strong>
  ) : (
    <button type="button" className="plain" onClick={() => changeView({ site: site.code })}>
      {name}
    </button>
  );
}

function passageText({ kind, on, onPrecision, decision, hectares }: Passage, { t, when, hectares: ha }: Speech): string {
  const day = when(on, onPrecision);
  return [
    t(`movement.${kind}`),
    ...(day === null ? [] : [day]),
    ...(decision === null ? [] : [decision]),
    hectares === null ? t("lineage.noHectares") : `${ha(hectares)} ha`,
  ].join(" · ");
}
