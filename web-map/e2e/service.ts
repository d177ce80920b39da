import { type ChildProcess, execFile, execFileSync, spawn } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { startIssuer } from "./issuer.ts";
import { startMail } from "./mail.ts";

/** A service that one worker's tests visit. */
export type Visited = Readonly<{
  address: string;
  /** The headers an admin's requests carry. */
  admin: Readonly<Record<string, string>>;
  /** Whether one can sign in at an issuer of the tests' own. */
  hasIssuer: boolean;
  /** The folder its mail comes to; null for a service whose mail goes to people. */
  mailbox: string | null;
}>;

declare module "vitest" {
  interface ProvidedContext {
    /** One a worker. */
    services: readonly Visited[];
  }
}

const root = join(import.meta.dirname, "../..");

/** The services the tests visit: the one E2E_BASE_URL names, or one a worker, each over a fresh database filled with data/. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const named = process.env["E2E_BASE_URL"];
  if (named !== undefined && named !== "") {
    const address = named.replace(/\/$/, "");
    project.provide("services", [
      { address, admin: await signInAdmin(address, [join(root, "zoneplanner")], process.env), hasIssuer: false, mailbox: null },
    ]);
    return () => Promise.resolve();
  }
  const undo: (() => Promise<void> | void)[] = [];
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) {
      await step();
    }
  };
  try {
    const cluster = readConnection(process.env["ConnectionStrings__PlanningTests"]);
    // A run that was killed may have left its own behind.
    const run = `zp_e2e_${process.pid}_${Date.now().toString(36)}`;
    const database = (index: number) => `${run}_${index}`;
    const into = (index: number) => [...cluster, ["Database", database(index)] as const].map((pair) => pair.join("=")).join(";");
    const workers = [...Array(project.config.maxWorkers).keys()];
    for (const index of workers) {
      // All but the first are copies of it.
      execute(cluster, `CREATE DATABASE ${database(index)} TEMPLATE ${index === 0 ? "template0 ENCODING 'UTF8'" : database(0)}`);
      undo.push(() => execute(cluster, `DROP DATABASE IF EXISTS ${database(index)} WITH (FORCE)`));
      for (const command of index === 0 ? ["migrate", "seed"] : []) {
        const env = { ...process.env, ConnectionStrings__Planning: into(0) };
        execFileSync("dotnet", [builtService(), command], { cwd: root, env, stdio: ["ignore", "ignore", "inherit"] });
      }
    }
    const started = await Promise.allSettled(workers.map((index) => start(into(index), undo)));
    // All have come to an end of some kind before any is taken down.
    project.provide(
      "services",
      started.map((each) => (each.status === "fulfilled" ? each.value : fail(each.reason))),
    );
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Starts the service over a database, and beside it an issuer and a mail server; how each is stopped goes to undo. */
async function start(database: string, undo: (() => Promise<void> | void)[]): Promise<Visited> {
  const address = `http://127.0.0.1:${await freePort()}`;
  const issuer = await startIssuer(await freePort(), address);
  undo.push(issuer.stop);
  const mail = await startMail();
  undo.push(mail.stop);
  const settings = {
    ...process.env,
    ...issuer.settings,
    ...mail.settings,
    ConnectionStrings__Planning: database,
    // Everybody signs in from one address here.
    Accounts__SignInsPerMinute: "10000",
    PublicAddress: address,
    Interest__WritesPerHour: "10000",
  };
  const service = spawn("dotnet", [builtService(), "serve", "--urls", address], {
    cwd: root,
    env: settings,
    stdio: ["ignore", "ignore", "inherit"],
  });
  undo.push(() => stopped(service));
  await ready(service, address);
  return { address, admin: await signInAdmin(address, ["dotnet", builtService()], settings), hasIssuer: true, mailbox: mail.mailbox };
}

/** Makes an admin by the command, as the first one of a service comes to be, and signs them in: the headers of their requests. */
async function signInAdmin(
  address: string,
  [command = "", ...given]: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<Record<string, string>> {
  const email = `admin.${Date.now().toString(36)}@example.invalid`;
  const { stdout } = await promisify(execFile)(command, [...given, "invite", email, "--role", "admin"], { env });
  const link = /\?link=(\S+)/.exec(stdout)?.[1];
  const answer = await fetch(`${address}/api/accounts/sign-in/link`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ link }),
  });
  if (!answer.ok) {
    throw new Error(`The link of ${email} does not open: ${await answer.text()}`);
  }
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.slice(0, cookie.indexOf(";")));
  const { antiforgery } = (await answer.json()) as { antiforgery: string };
  return { Cookie: cookies.join("; "), "X-Antiforgery": antiforgery };
}

function fail(reason: unknown): never {
  throw reason;
}

type Connection = readonly (readonly [key: string, value: string])[];

function readConnection(text: string | undefined): Connection {
  if (text === undefined || text === "") {
    throw new Error(
      "Name a PostGIS server in ConnectionStrings__PlanningTests or a running service in E2E_BASE_URL, or use ./zoneplanner test.",
    );
  }
  return text.split(";").flatMap((part) => {
    // A password may hold an equals sign too.
    const [, key, value] = /^\s*([^=]+?)\s*=\s*(.*?)\s*$/.exec(part) ?? [];
    return key === undefined || value === undefined || key.toLowerCase() === "database" ? [] : [[key, value] as const];
  });
}

function execute(cluster: Connection, sql: string): void {
  const given = new Map(cluster.map(([key, value]) => [key.toLowerCase(), value]));
  const who = given.get("username") ?? "postgres";
  const to = ["--host", given.get("host") ?? "127.0.0.1", "--port", given.get("port") ?? "5432", "--username", who, "--dbname", "postgres"];
  const settings = { ...process.env, PGPASSWORD: given.get("password") ?? "" };
  execFileSync("psql", [...to, "--no-psqlrc", "--quiet", "--set", "ON_ERROR_STOP=1", "--command", sql], {
    env: settings,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

/** The service as last built, by ./zoneplanner test or by hand. */
function builtService(): string {
  const places = [".local/test/build/bin/ZonePlanner.Api/debug", "src/ZonePlanner.Api/bin/Debug/net10.0"].map((place) =>
    join(root, place, "ZonePlanner.Api.dll"),
  );
  const [newest] = places.filter(existsSync).sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  if (newest === undefined) {
    throw new Error("The service is not built: run dotnet build first.");
  }
  return newest;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => (typeof address === "object" && address !== null ? resolve(address.port) : reject(new Error("No port is free."))));
    });
  });
}

async function ready(service: ChildProcess, address: string): Promise<void> {
  for (let tries = 0; tries < 240; tries += 1) {
    if (service.exitCode !== null) {
      throw new Error(`The service stopped with ${service.exitCode}.`);
    }
    const answer = await fetch(`${address}/readyz`).catch(() => null);
    if (answer?.ok === true) {
      return;
    }
    await wait(250);
  }
  throw new Error("The service did not become ready within a minute.");
}

async function stopped(service: ChildProcess): Promise<void> {
  if (service.exitCode === null) {
    const gone = new Promise((resolve) => service.once("exit", resolve));
    service.kill("SIGTERM");
    await Promise.race([gone, wait(10_000).then(() => service.kill("SIGKILL"))]);
  }
}
