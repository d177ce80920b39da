import { type ReactNode, useEffect, useId } from "react";
import type { LetterState } from "../../api/inbox.ts";
import { changeDesk, useDesk } from "../../inbox/desk.ts";
import { useSpeech } from "../../text/language.ts";
import { oneOf } from "../../view/words.ts";
import { Failure, Loading } from "../Notice.tsx";

const states: readonly LetterState[] = ["new", "answered", "closed"];

type Found = Readonly<{ numberMatched: number; numberReturned: number }>;
type Props = Readonly<{
  found: Found | undefined;
  error: Error | null;
  onRetry: () => void;
  filter?: ReactNode;
  caption: string;
  heads: readonly string[];
  children: ReactNode;
}>;

/** Letters of one state or all, the newest first; the rows are the children. */
export function LetterList({ found, error, onRetry, filter, caption, heads, children }: Props) {
  const { t, count } = useSpeech();
  const id = useId();
  const state = useDesk((desk) => desk.state);
  const left = useDesk((desk) => desk.left);

  useEffect(() => {
    if (left !== null) {
      // Reading goes on at the letter that was closed; once answered it may be in another list.
      (document.getElementById(`letter-${left}`) ?? document.getElementById(id))?.focus();
      changeDesk({ left: null });
    }
  }, [left, id]);

  return (
    <>
      <div className="fields two">
        <div className="field">
          <label htmlFor={id}>{t("inbox.state")}</label>
          <select id={id} value={state ?? ""} onChange={({ target }) => changeDesk({ state: oneOf(states, target.value) })}>
            <option value="">{t("inbox.allStates")}</option>
            {states.map((one) => (
              <option key={one} value={one}>
                {t(`inbox.state.${one}`)}
              </option>
            ))}
          </select>
        </div>
        {filter}
      </div>
      {error === null ? null : <Failure error={error} onRetry={onRetry} />}
      {found === undefined ? (
        error === null && <Loading />
      ) : (
        <p className="quiet" role="status">
          {found.numberMatched === 0 ? t("inbox.none") : t("inbox.found", { count: count(found.numberMatched) })}
          {found.numberReturned < found.numberMatched ? ` ${t("inbox.newest", { count: count(found.numberReturned) })}` : ""}
        </p>
      )}
      {found === undefined || found.numberReturned === 0 ? null : (
        <table className="table letters">
          <caption className="unseen">{caption}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      )}
    </>
  );
}

export function LetterBadge({ state }: Readonly<{ state: LetterState }>) {
  const { t } = useSpeech();
  return <span className={`badge letter-${state}`}>{t(`inbox.state.${state}`)}</span>;
}
