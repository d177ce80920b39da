import { type DemandMap, useDemand } from "../../api/inbox.ts";
import { circleRadius, demandColour, fewest, peopleInWords } from "../../inbox/demand.ts";
import { zoomTo } from "../../map/mapContext.ts";
import { useSpeech } from "../../text/language.ts";
import { Failure, Loading } from "../Notice.tsx";
import { StatusSwatch } from "../StatusSwatch.tsx";

/** What is wanted where: what the circles on the map say, as tables. */
export function DemandTables() {
  const { t } = useSpeech();
  const { data, error, refetch } = useDemand();
  return (
    <>
      <p className="quiet">{t("inbox.demand.hint")}</p>
      <Sizes />
      {error === null ? null : <Failure error={error} onRetry={() => void refetch()} />}
      {data === undefined ? error === null && <Loading /> : <Tables demand={data} />}
    </>
  );
}

function Tables({ demand: { features, needs } }: Readonly<{ demand: DemandMap }>) {
  const speech = useSpeech();
  const { t, hectares } = speech;
  return (
    <>
      <table className="table">
        <caption>{t("inbox.demand.sites")}</caption>
        <Head first={t("sites.name")} />
        <tbody>
          {features.length === 0 ? <Nothing text={t("inbox.demand.none")} /> : null}
          {features.map(({ geometry, properties: site }) => (
            <tr key={site.site}>
              <th scope="row">
                {geometry === null ? (
                  site.name
                ) : (
                  <button type="button" className="plain" onClick={() => zoomTo(around(geometry.coordinates))}>
                    {site.name}
                  </button>
                )}
                {geometry === null ? <small>{t("sites.noOutline")}</small> : null}
                <small>{t(`kind.${site.kind}`)}</small>
                <StatusSwatch status={site.status} />
              </th>
              <td className="number">{peopleInWords(site.people, speech)}</td>
              <td className="number">{hectares(site.hectaresFrom)}</td>
              <td className="number">{hectares(site.hectaresTo)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table className="table">
        <caption>{t("inbox.demand.needs")}</caption>
        <Head first={t("plots.province")} />
        <tbody>
          {needs.length === 0 ? <Nothing text={t("inbox.demand.noNeeds")} /> : null}
          {needs.map(({ province, people, hectaresFrom, hectaresTo }) => (
            <tr key={province ?? ""}>
              <th scope="row">{province ?? t("inbox.demand.anyProvince")}</th>
              <td className="number">{peopleInWords(people, speech)}</td>
              <td className="number">{hectares(hectaresFrom)}</td>
              <td className="number">{hectares(hectaresTo)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Head({ first }: Readonly<{ first: string }>) {
  const { t } = useSpeech();
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        <th scope="col" className="number">
          {t("inbox.people")}
        </th>
        <th scope="col" className="number">
          {t("inbox.haFrom")}
        </th>
        <th scope="col" className="number">
          {t("inbox.haTo")}
        </th>
      </tr>
    </thead>
  );
}

function Nothing({ text }: Readonly<{ text: string }>) {
  return (
    <tr>
      <td colSpan={4}>{text}</td>
    </tr>
  );
}

/** What the circles' sizes mean. */
function Sizes() {
  const speech = useSpeech();
  return (
    <ul className="row circles" aria-label={speech.t("inbox.demand.sizes")}>
      {[fewest, "5", "20"].map((people) => {
        const radius = circleRadius(people);
        return (
          <li key={people}>
            <svg width={2 * radius + 2} height={2 * radius + 2} aria-hidden="true" focusable="false">
              <circle
                cx={radius + 1}
                cy={radius + 1}
                r={radius}
                fill={demandColour}
                fillOpacity="0.35"
                stroke={demandColour}
                strokeWidth="2"
              />
            </svg>
            {peopleInWords(people, speech)}
          </li>
        );
      })}
    </ul>
  );
}

/** The neighbourhood of a site's point: a few kilometres each way. */
function around([lng = 0, lat = 0]: readonly number[]) {
  return { west: lng - 0.02, south: lat - 0.02, east: lng + 0.02, north: lat + 0.02 };
}
