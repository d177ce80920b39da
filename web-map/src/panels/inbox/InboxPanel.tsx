import { useEffect } from "react";
import { useLetters } from "../../api/inbox.ts";
import { useSession } from "../../api/session.ts";
import { changeDesk, leaveLetter, type Section, sections, useDesk, useOpenLetter } from "../../inbox/desk.ts";
import { useSpeech } from "../../text/language.ts";
import { Loading } from "../Notice.tsx";
import { DemandTables } from "./DemandTables.tsx";
import { InterestBox } from "./InterestBox.tsx";
import { ReportBox } from "./ReportBox.tsx";

/** What people and investors wrote to one's province. */
export function InboxPanel() {
  const { t } = useSpeech();
  const { account, state } = useSession();
  if (account?.role !== "officer" && account?.role !== "planner") {
    return state === "asking" ? <Loading /> : <p className="notice">{t(account === null ? "inbox.signIn" : "inbox.notYours")}</p>;
  }
  return <Inbox key={account.id} plans={account.role === "planner"} />;
}

function turnTo(section: Section): void {
  leaveLetter();
  changeDesk({ section });
}

const contents = { interest: InterestBox, "error-reports": ReportBox, demand: DemandTables } as const;

function Inbox({ plans }: Readonly<{ plans: boolean }>) {
  const { t, count } = useSpeech();
  const chosen = useDesk((desk) => desk.section);
  const interest = useOpenLetter("interest");
  const report = useOpenLetter("error-reports");
  const letter = interest ?? report;
  const section = letter === null ? chosen : interest === null ? "error-reports" : "interest";
  const newInterest = useLetters("interest", { state: "new", about: null }).data?.numberMatched;
  const newReports = useLetters("error-reports", { state: "new" }).data?.numberMatched;
  const fresh = (number: number | undefined) => (number === undefined ? "…" : t("inbox.new", { count: count(number) }));
  const notes: Readonly<Record<Section, string>> = {
    interest: fresh(newInterest),
    "error-reports": fresh(newReports),
    demand: t("inbox.namesNobody"),
  };
  const Content = contents[section];

  useEffect(() => {
    if (letter === null) {
      return;
    }
    // However it is left, by its button or by Back, the list it lies in goes on from there.
    changeDesk({ section });
    return () => changeDesk({ left: letter });
  }, [letter, section]);

  return (
    <>
      <fieldset className="boxes">
        <legend className="unseen">{t("inbox.sections")}</legend>
        {sections
          .filter((one) => one !== "demand" || plans)
          .map((one) => (
            <button key={one} type="button" aria-pressed={one === section} onClick={() => turnTo(one)}>
              {t(`inbox.section.${one}`)}
              <small>{notes[one]}</small>
            </button>
          ))}
      </fieldset>
      <Content />
    </>
  );
}
