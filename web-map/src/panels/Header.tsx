import { rememberLanguage, useSpeech } from "../text/language.ts";
import { changeView } from "../view/store.ts";
import { languages } from "../view/words.ts";
import { AccountMenu } from "./AccountMenu.tsx";
import { DateControl } from "./DateControl.tsx";

const names = { vi: "Tiếng Việt", en: "English" } as const;

export function Header() {
  const { t, language } = useSpeech();
  return (
    <header className="header">
      <div className="brand">
        <img src="/favicon.svg" alt="" width="30" height="30" />
        <div>
          <h1>ZonePlanner</h1>
          <p>{t("app.subtitle")}</p>
        </div>
      </div>
      <DateControl />
      <fieldset className="languages">
        <legend className="unseen">{t("app.language")}</legend>
        {languages.map((one) => (
          <button
            key={one}
            type="button"
            lang={one}
            aria-pressed={one === language}
            onClick={() => {
              rememberLanguage(one);
              changeView({ language: one });
            }}
          >
            {names[one]}
          </button>
        ))}
      </fieldset>
      <AccountMenu />
    </header>
  );
}
