import { useMovements } from "../api/plans.ts";
import { useSites } from "../api/sites.ts";
import type { Movement } from "../api/types.ts";
import { useSpeech } from "../text/language.ts";
import { movementKey } from "../text/movement.ts";
import { useDate } from "../view/date.ts";
import type { Status } from "../view/words.ts";
import { Failure } from "./Notice.tsx";

/** The plan's movements, line by line, as far as they have taken effect. */
export function PlanLedger({ plan }: Readonly<{ plan: string }>) {
  const { t } = useSpeech();
  const validAt = useDate();
  const { data, error } = useMovements(plan, validAt);
  const sites = new Map(useSites(validAt).sites.map(({ properties }) => [properties.code, properties]));
  const nameOf = (code: string) => {
    const site = sites.get(code);
    return site === undefined ? code : `${t(`kind.short.${site.kind}`)} ${site.name}`;
  };
  // What is only planned on the day was no more after any of its movements; of others it is not known here.
  const isPlanned = ({ site }: Movement) => site !== null && sites.get(site)?.status === "planned";
  const after = new Map(data?.movements.filter(isPlanned).map(({ code }) => [code, "planned"] as const));
  if (error !== null) {
    return <Failure error={error} />;
  }
  return data === undefined || data.movements.length === 0 ? null : (
    <MovementsTable caption={t("plan.movements")} movements={data.movements} after={after} nameOf={nameOf} />
  );
}

type TableProps = Readonly<{
  caption: string;
  movements: readonly Movement[];
  after?: ReadonlyMap<string, Status>;
  nameOf?: (site: string) => string;
}>;

/** Movements line by line; `after` has what a site was after each of them, by code, where that is known; `nameOf` names the sites where they differ. */
export function MovementsTable({ caption, movements, after, nameOf }: TableProps) {
  const { t, count, hectares, when } = useSpeech();
  return (
    <table className="table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t("plan.movement")}</th>
          <th scope="col" className="number">
            {t("plan.count")}
          </th>
          <th scope="col" className="number">
            {t("plan.hectares")}
          </th>
        </tr>
      </thead>
      <tbody>
        {movements.map((movement) => (
          <tr key={movement.code}>
            <th scope="row">
              {t(movementKey(movement.kind, after?.get(movement.code)))}
              {movement.site === null || nameOf === undefined ? "" : `: ${nameOf(movement.site)}`}
              <small>
                {[movement.decision, when(movement.on, movement.onPrecision), movement.names === null ? null : t("plan.partOfLine")]
                  .filter((part) => part !== null)
                  .join(" · ")}
              </small>
            </th>
            <td className="number">
              {plus(movement.countDelta)}
              {count(movement.countDelta)}
            </td>
            <td className="number">
              {plus(movement.haDelta)}
              {hectares(movement.haDelta)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function plus(change: number | null): string {
  return change !== null && change > 0 ? "+" : "";
}
