import { useId } from "react";
import { usePlans } from "../api/plans.ts";
import { isDay, lastDayOfDistricts, today } from "../text/days.ts";
import { useSpeech } from "../text/language.ts";
import { useDate } from "../view/date.ts";
import { changeView, useView } from "../view/store.ts";

/** The legal date of everything on the page, with the days people ask for most. */
export function DateControl() {
  const { t, day } = useSpeech();
  const id = useId();
  const date = useDate();
  const chosen = useView((view) => view.plan);
  const { data } = usePlans();
  const plans = data?.plans ?? [];
  const plan = plans.find((one) => one.code === chosen) ?? plans.find((one) => one.decision?.signedOn);
  const planDay = plan?.decision?.signedOn ?? null;
  const jumps = [
    { day: today(), label: t("date.today"), hint: day(today()) },
    { day: lastDayOfDistricts, label: t("date.districts"), hint: t("date.districtsHint") },
    ...(planDay === null ? [] : [{ day: planDay, label: t("date.plan"), hint: `${t("date.planHint")}: ${day(planDay)}` }]),
  ];

  return (
    <div className="date">
      <label htmlFor={id}>{t("date.label")}</label>
      <span className="date-field">
        <input
          id={id}
          type="date"
          value={date}
          min="1990-01-01"
          max="2060-12-31"
          onChange={({ target }) => {
            if (isDay(target.value)) {
              goTo(target.value);
            }
          }}
        />
        {/* The browser writes the field in its own language's way, which need not be the page's: ours lies over it until it is edited. */}
        <span className="date-read" aria-hidden="true">
          {day(date)}
        </span>
      </span>
      <div className="jumps">
        {jumps.map((jump) => (
          <button key={jump.label} type="button" title={jump.hint} aria-pressed={jump.day === date} onClick={() => goTo(jump.day)}>
            {jump.label}
          </button>
        ))}
      </div>
    </div>
  );
}

function goTo(day: string): void {
  changeView({ date: day === today() ? null : day });
}
