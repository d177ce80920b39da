import { type ComponentType, type KeyboardEvent, lazy, Suspense, useEffect, useState } from "react";
import { type Role, useSession } from "../api/session.ts";
import { useSpeech } from "../text/language.ts";
import { changeView, useView } from "../view/store.ts";
import { type Tab, tabs } from "../view/words.ts";
import { HectaresPanel } from "./HectaresPanel.tsx";
import { Loading } from "./Notice.tsx";
import { PlanPanel } from "./PlanPanel.tsx";
import { SitesPanel } from "./SitesPanel.tsx";

const DrawPanel = lazy(async () => ({ default: (await import("../drawingTools.ts")).DrawPanel }));

const PlotsPanel = lazy(async () => ({ default: (await import("../plotTools.ts")).PlotsPanel }));

const ProposalsPanel = lazy(async () => ({ default: (await import("../proposalTools.ts")).ProposalsPanel }));
const InboxPanel = lazy(async () => ({ default: (await import("../inboxTools.ts")).InboxPanel }));
const AccountsPanel = lazy(async () => ({ default: (await import("../accountTools.ts")).AccountsPanel }));

/** Whose the tables are that are not everybody's. */
const only: Readonly<Partial<Record<Tab, readonly Role[]>>> = {
  proposals: ["officer", "planner"],
  inbox: ["officer", "planner"],
  accounts: ["admin"],
};

const contents: Readonly<Record<Tab, ComponentType>> = {
  sites: SitesPanel,
  plots: PlotsPanel,
  hectares: HectaresPanel,
  plan: PlanPanel,
  draw: DrawPanel,
  proposals: ProposalsPanel,
  inbox: InboxPanel,
  accounts: AccountsPanel,
};

/** The tables beside the map, one tab each; on a phone a sheet that can be folded away. */
export function SidePanel() {
  const { t } = useSpeech();
  const open = useView((view) => view.tab);
  const [folded, setFolded] = useState(false);
  const role = useSession().account?.role;
  const Content = contents[open];
  // What somebody may not do is not offered; a link that leads there says so itself.
  const shown = tabs.filter((tab) => tab === open || only[tab] === undefined || (role !== undefined && only[tab].includes(role)));

  useEffect(() => {
    // On a narrow panel the tabs scroll: the open one is in sight.
    document.getElementById(`tab-${open}`)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [open]);

  const walk = (event: KeyboardEvent<HTMLButtonElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = step === undefined ? undefined : shown[(shown.indexOf(open) + step + shown.length) % shown.length];
    if (next !== undefined) {
      event.preventDefault();
      changeView({ tab: next });
      document.getElementById(`tab-${next}`)?.focus();
    }
  };

  return (
    <section className={folded ? "panel folded" : "panel"} id="panel" aria-label={t("app.panels")} tabIndex={-1}>
      <button type="button" className="fold" aria-expanded={!folded} onClick={() => setFolded(!folded)}>
        <span className="unseen">{folded ? t("app.showPanel") : t("app.hidePanel")}</span>
      </button>
      <div className="tabs" role="tablist" aria-label={t("app.menu")}>
        {shown.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`tab-${tab}`}
            aria-selected={tab === open}
            aria-controls="tab-content"
            tabIndex={tab === open ? 0 : -1}
            onKeyDown={walk}
            onClick={() => {
              setFolded(false);
              changeView({ tab });
            }}
          >
            {t(`tab.${tab}`)}
          </button>
        ))}
      </div>
      <div className="tab-content" id="tab-content" role="tabpanel" aria-labelledby={`tab-${open}`}>
        <h2 className="unseen">{t(`tab.${open}`)}</h2>
        <Suspense fallback={<Loading />}>
          <Content />
        </Suspense>
      </div>
      <p className="panel-foot">
        <a href="/ogc">{t("app.openData")}</a>
        <a href="/docs">{t("app.apiDocs")}</a>
      </p>
    </section>
  );
}
