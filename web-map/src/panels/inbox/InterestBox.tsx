import { useId } from "react";
import { type ListedInterest, useLetters } from "../../api/inbox.ts";
import { changeDesk, openLetter, useDesk } from "../../inbox/desk.ts";
import { needInWords } from "../../inbox/needInWords.ts";
import { useSpeech } from "../../text/language.ts";
import { oneOf } from "../../view/words.ts";
import { useIndustryName } from "../plots/useIndustryName.ts";
import { InterestLetter } from "./InterestLetter.tsx";
import { LetterBadge, LetterList } from "./LetterList.tsx";
import { PlaceButton } from "./PlaceButton.tsx";

/** Interest in plots and needs for land: a list, or the one that is open. */
export function InterestBox() {
  const { t } = useSpeech();
  const state = useDesk((desk) => desk.state);
  const about = useDesk((desk) => desk.about);
  const open = useDesk((desk) => desk.open.interest);
  const asked = useLetters("interest", { state, about });
  return open === null ? (
    <LetterList
      asked={asked}
      filter={<AboutFilter />}
      caption={t("inbox.section.interest")}
      heads={[t("inbox.from"), t("inbox.about"), t("inbox.state")]}
    >
      {asked.data?.interest.map((one) => (
        <Row key={one.id} one={one} />
      ))}
    </LetterList>
  ) : (
    <InterestLetter key={open} id={open} />
  );
}

function Row({ one }: Readonly<{ one: ListedInterest }>) {
  const speech = useSpeech();
  const industryName = useIndustryName();
  const { t, moment } = speech;
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
        {one.need === null ? null : <span className="lines">{needInWords(one.need, speech, industryName).join(" · ")}</span>}
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
