import { useId } from "react";
import { type ListedInterest, useLetters } from "../../api/inbox.ts";
import { changeDesk, openLetter, useDesk, useOpenLetter } from "../../inbox/desk.ts";
import { useSpeech } from "../../text/language.ts";
import { oneOf } from "../../view/words.ts";
import { InterestLetter } from "./InterestLetter.tsx";
import { LetterBadge, LetterList } from "./LetterList.tsx";
import { PlaceButton } from "./PlaceButton.tsx";
import { useNeedInWords } from "./useNeedInWords.ts";

/** Interest in plots and needs for land: a list, or the one that is open. */
export function InterestBox() {
  const { t } = useSpeech();
  const state = useDesk((desk) => desk.state);
  const about = useDesk((desk) => desk.about);
  const open = useOpenLetter("interest");
  const { data, error, refetch } = useLetters("interest", { state, about });
  const inWords = useNeedInWords();
  const found = inWords === null ? undefined : data;
  return open === null ? (
    <LetterList
      found={found}
      error={error}
      onRetry={() => void refetch()}
      filter={<AboutFilter />}
      caption={t("inbox.section.interest")}
      heads={[t("inbox.from"), t("inbox.about"), t("inbox.state")]}
    >
      {found?.interest.map((one) => (
        <Row key={one.id} one={one} need={one.need === null ? null : (inWords?.(one.need) ?? null)} />
      ))}
    </LetterList>
  ) : (
    <InterestLetter key={open} id={open} />
  );
}

function Row({ one, need }: Readonly<{ one: ListedInterest; need: readonly string[] | null }>) {
  const { t, moment } = useSpeech();
  return (
    <tr>
      <th scope="row">
        <button type="button" className="plain" id={`letter-${one.id}`} onClick={() => openLetter("interest", one.id)}>
          {one.name ?? t("inbox.nameless")}
        </button>
        <small>{one.organisation}</small>
        <small>{moment(one.confirmedAt)}</small>
      </th>
      <td>
        {one.plot === null ? null : <PlaceButton {...one} />}
        {need === null ? null : <span className="lines">{need.join(" · ")}</span>}
      </td>
      <td>
        <LetterBadge state={one.state} />
        {one.reachable ? null : <small className="warn">{t("inbox.unreachable")}</small>}
      </td>
    </tr>
  );
}

const abouts = ["plot", "need"] as const;

function AboutFilter() {
  const { t } = useSpeech();
  const id = useId();
  const about = useDesk((desk) => desk.about);
  return (
    <div className="field">
      <label htmlFor={id}>{t("inbox.about")}</label>
      <select id={id} value={about ?? ""} onChange={({ target }) => changeDesk({ about: oneOf(abouts, target.value) })}>
        <option value="">{t("inbox.about.all")}</option>
        {abouts.map((one) => (
          <option key={one} value={one}>
            {t(`inbox.about.${one}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
