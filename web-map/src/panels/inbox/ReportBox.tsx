import { type ErrorReport, useLetter, useLetters } from "../../api/inbox.ts";
import { openLetter, useDesk, useOpenLetter } from "../../inbox/desk.ts";
import { zoomToGeometries } from "../../map/mapContext.ts";
import { useSpeech } from "../../text/language.ts";
import { Letter } from "./Letter.tsx";
import { LetterBadge, LetterList } from "./LetterList.tsx";
import { PlaceButton } from "./PlaceButton.tsx";

/** Errors that were reported: a list, or the one that is open. */
export function ReportBox() {
  const { t, moment } = useSpeech();
  const state = useDesk((desk) => desk.state);
  const open = useOpenLetter("error-reports");
  const { data, error, refetch } = useLetters("error-reports", { state });
  if (open !== null) {
    return <ReportLetter key={open} id={open} />;
  }
  return (
    <LetterList
      found={data}
      error={error}
      onRetry={() => void refetch()}
      caption={t("inbox.section.error-reports")}
      heads={[t("errorReport.words"), t("inbox.about"), t("inbox.state")]}
    >
      {data?.reports.map((report) => (
        <tr key={report.id}>
          <th scope="row">
            <button
              type="button"
              className="plain beginning"
              id={`letter-${report.id}`}
              onClick={() => openLetter("error-reports", report.id)}
            >
              {report.words}
            </button>
            <small>{moment(report.createdAt)}</small>
          </th>
          <td>
            <PlaceButton {...report} />
          </td>
          <td>
            <LetterBadge state={report.state} />
            {report.reachable ? <small>{t("inbox.byMail")}</small> : null}
          </td>
        </tr>
      ))}
    </LetterList>
  );
}

/** One report: what is wrong where, and whether the answer reaches whoever made it. */
function ReportLetter({ id }: Readonly<{ id: string }>) {
  const { t } = useSpeech();
  const { data, error, refetch } = useLetter("error-reports", id);
  const closed = data?.state === "closed";
  const shown =
    data === undefined
      ? null
      : {
          title: t("inbox.report", { place: data.siteName ?? data.site }),
          state: data.state,
          at: data.createdAt,
          answers: data.answers,
          notice: closed ? t("inbox.closed") : data.reachable ? null : t("inbox.anonymous"),
          mayAnswer: !closed,
          mailed: data.reachable,
          body: <Body report={data} />,
        };
  return <Letter box="error-reports" id={id} error={error} onRetry={() => void refetch()} shown={shown} />;
}

function Body({ report }: Readonly<{ report: ErrorReport }>) {
  const { t } = useSpeech();
  const { point, words, reachable } = report;
  return (
    <>
      <p className="said words">{words}</p>
      <dl className="facts">
        <div>
          <dt>{t("inbox.about")}</dt>
          <dd>
            <PlaceButton {...report} />
            {point === null ? null : (
              <p>
                <button type="button" className="plain" onClick={() => zoomToGeometries([{ type: "Point", coordinates: point }])}>
                  {t("inbox.point")}
                </button>
              </p>
            )}
          </dd>
        </div>
        <div>
          <dt>{t("inbox.byMail")}</dt>
          <dd>{t(reachable ? "plots.yes" : "plots.no")}</dd>
        </div>
      </dl>
    </>
  );
}
