import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { Refusal } from "./api/http.ts";
// First of all: the page forgets what came with its address as soon as it moves.
import "./view/arrival.ts";
import { learnEnglish, rememberedLanguage } from "./text/language.ts";
import { currentView } from "./view/store.ts";
import "./style/base.css";
import "./style/layout.css";
import "./style/parts.css";
import "./style/map.css";

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      refetchOnWindowFocus: false,
      // What the service refuses it will refuse again; what did not arrive may arrive.
      retry: (failures, error) => failures < 2 && !(error instanceof Refusal && error.status < 500),
    },
  },
});

if (import.meta.env.PROD && "serviceWorker" in navigator) {
  // Without it a page that is opened anew where there is no network would not open.
  void navigator.serviceWorker.register("/offline.js").catch(() => undefined);
}

const root = document.getElementById("root");

function show(): void {
  if (root !== null) {
    createRoot(root).render(
      <StrictMode>
        <QueryClientProvider client={queries}>
          <App />
        </QueryClientProvider>
      </StrictMode>,
    );
  }
}

// The page begins in its language; English is there by the time somebody chooses it.
const english = learnEnglish().catch(() => undefined);
if ((currentView().language ?? rememberedLanguage()) === "en") {
  void english.then(show);
} else {
  show();
}
