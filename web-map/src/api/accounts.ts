import { useQuery } from "@tanstack/react-query";
import { getJson, send } from "./http.ts";
import type { components } from "./schema.ts";
import { askWho, takeWho } from "./session.ts";

type Shapes = components["schemas"];
export type ManagedAccount = Shapes["ManagedAccount"];
export type AccountLink = Shapes["AccountLink"];

export async function signIn(email: string, password: string, keep: boolean): Promise<void> {
  takeWho(await send<Shapes["Whoami"]>("/api/accounts/sign-in", { body: { email, password, keep } }));
}

export async function signInByLink(link: string): Promise<void> {
  takeWho(await send<Shapes["Whoami"]>("/api/accounts/sign-in/link", { body: { link } }));
}

export async function signOut(where: "here" | "everywhere"): Promise<void> {
  await send(where === "here" ? "/api/accounts/sign-out" : "/api/accounts/sign-out-everywhere");
  await askWho();
}

export async function setPassword(current: string | null, password: string): Promise<void> {
  takeWho(await send<Shapes["Whoami"]>("/api/accounts/password", { body: { current, password } }));
}

export function useAccounts() {
  return useQuery({
    queryKey: ["accounts"],
    queryFn: async ({ signal }) => (await getJson<Readonly<{ accounts: readonly ManagedAccount[] }>>("/api/accounts", signal)).accounts,
  });
}

type Invited = Pick<ManagedAccount, "email" | "name" | "role" | "province">;

export function invite(said: Invited): Promise<AccountLink> {
  return send<AccountLink>("/api/accounts", { body: said });
}

export function changeAccount(id: string, said: Pick<ManagedAccount, "name" | "role" | "province" | "blocked">): Promise<ManagedAccount> {
  return send<ManagedAccount>(`/api/accounts/${id}`, { method: "PUT", body: said });
}

export function makeLink(id: string): Promise<AccountLink> {
  return send<AccountLink>(`/api/accounts/${id}/link`);
}
