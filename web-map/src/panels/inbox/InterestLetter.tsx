import type { ReactNode } from "react";
import { type InterestSheet, useLetter } from "../../api/inbox.ts";
import { mailLink, telephoneLink } from "../../inbox/links.ts";
import { useSpeech } from "../../text/language.ts";
import { changeView } from "../../view/store.ts";
import { Letter } from "./Letter.tsx";
import { PlaceButton } from "./PlaceButton.tsx";
import { useNeedInWords } from "./useNeedInWords.ts";

/** One expression of interest: who asks, how they are reached, what they look for, and what was found for them. */
export function InterestLetter({ id }: Readonly<{ id: string }>) {
  const { t } = useSpeech();
  const { data, error, refetch } = useLetter("interest", id);
  const inWords = useNeedInWords();
  const closed = data?.interest.state === "closed";
  const reachable = data?.interest.reachable === true;
  const shown =
    data === undefined || inWords === null
      ? null
      : {
          title: data.interest.name ?? t("inbox.nameless"),
          state: data.interest.state,
          at: data.interest.confirmedAt,
          answers: data.answers,
          notice: closed ? t("inbox.closed") : reachable ? null : t("inbox.unsubscribed"),
          mayAnswer: !closed && reachable,
          mailed: true,
          body: <Body sheet={data} need={data.interest.need === null ? null : inWords(data.interest.need)} />,
        };
  return <Letter box="interest" id={id} error={error} onRetry={() => void refetch()} shown={shown} />;
}

function Body({ sheet, need }: Readonly<{ sheet: InterestSheet; need: readonly string[] | null }>) {
  const { t } = useSpeech();
  const { interest, email, telephone, words } = sheet;
  return (
    <>
      <dl className="facts">
        <Fact name={t("interest.organisation")}>{interest.organisation}</Fact>
        <Fact name={t("interest.email")}>
          <a href={mailLink(email)}>{email}</a>
        </Fact>
        <Fact name={t("interest.telephone")}>{telephone === null ? null : <a href={telephoneLink(telephone)}>{telephone}</a>}</Fact>
        <Fact name={t("inbox.language")}>{t(`inbox.language.${interest.language}`)}</Fact>
        <Fact name={t("inbox.about.plot")}>{interest.plot === null ? null : <PlaceButton {...interest} />}</Fact>
        <Fact name={t("inbox.about.need")}>
          {need === null ? null : (
            <>
              <ul>
                {need.map((condition) => (
                  <li key={condition}>{condition}</li>
                ))}
              </ul>
              <AreaButton within={interest.need?.within ?? null} />
            </>
          )}
        </Fact>
      </dl>
      {words === null ? null : <p className="said words">{words}</p>}
      {need === null ? null : <Matches matches={sheet.matches} />}
    </>
  );
}

/** Shows the area of a need as the search of plots does. */
function AreaButton({ within }: Readonly<{ within: string | null }>) {
  const { t } = useSpeech();
  return within === null ? null : (
    <button type="button" className="plain" onClick={() => changeView({ tab: "plots", need: { within } })}>
      {t("inbox.need.showArea")}
    </button>
  );
}

/** A fact that may not have been given. */
function Fact({ name, children }: Readonly<{ name: string; children: ReactNode }>) {
  return children === null ? null : (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Matches({ matches }: Pick<InterestSheet, "matches">) {
  const { t, moment } = useSpeech();
  return (
    <section aria-label={t("inbox.matches")}>
      <h4>{t("inbox.matches")}</h4>
      {matches.length === 0 ? <p className="quiet">{t("inbox.noMatches")}</p> : null}
      <ul className="steps">
        {matches.map(({ plot, foundAt, toldAt }) => (
          <li key={plot}>
            <PlaceButton site={null} siteName={null} plot={plot} />
            <p className="quiet">
              {t("inbox.foundAt", { moment: moment(foundAt) })},{" "}
              {toldAt === null ? t("inbox.notTold") : t("inbox.toldAt", { moment: moment(toldAt) })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
