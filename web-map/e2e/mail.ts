import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";

/** A mail server of the tests' own; it lays each letter it takes into a mailbox, which is a folder: tests run in other processes. */
type MailServer = Readonly<{ mailbox: string; settings: Readonly<Record<string, string>>; stop: () => Promise<void> }>;

export async function startMail(): Promise<MailServer> {
  const mailbox = mkdtempSync(join(tmpdir(), "zoneplanner-mail-"));
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.once("close", () => sockets.delete(socket)));
    // A service that is stopped breaks off.
    socket.on("error", () => socket.destroy());
    void talk(socket, mailbox);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    mailbox,
    settings: {
      Mail__Host: "127.0.0.1",
      Mail__Port: String((server.address() as AddressInfo).port),
      Mail__UseTls: "false",
      Mail__From: "ZonePlanner <quyhoach@example.invalid>",
    },
    stop: async () => {
      const closed = once(server, "close");
      server.close();
      for (const socket of sockets) {
        socket.destroy();
      }
      await closed;
      rmSync(mailbox, { recursive: true, force: true });
    },
  };
}

/** What a letter to an address holds of a pattern, once one has come that does. */
export async function mailedTo(mailbox: string, address: string, pattern: RegExp): Promise<string> {
  for (let tries = 0; tries < 120; tries += 1) {
    for (const name of readdirSync(mailbox).filter((one) => one.startsWith(`${address} `))) {
      const found = pattern.exec(readFileSync(join(mailbox, name), "utf8"));
      if (found !== null) {
        return found[0];
      }
    }
    await wait(250);
  }
  throw new Error(`No letter to ${address} holds ${pattern}.`);
}

async function talk(socket: Socket, mailbox: string): Promise<void> {
  const say = (text: string) => socket.write(`${text}\r\n`);
  let to = "";
  let letter: string[] | null = null;
  say("220 test ESMTP");
  for await (const line of createInterface({ input: socket })) {
    if (letter !== null && line !== ".") {
      letter.push(line.replace(/^\./, ""));
    } else if (letter !== null) {
      writeFileSync(join(mailbox, `${to} ${randomUUID()}`), letter.join("\n"));
      letter = null;
      say("250 taken");
    } else if (/^EHLO/i.test(line)) {
      say("250-test\r\n250 8BITMIME");
    } else if (/^DATA/i.test(line)) {
      letter = [];
      say("354 go on");
    } else if (/^QUIT/i.test(line)) {
      socket.end("221 bye\r\n");
    } else {
      to = /^RCPT TO:<(.+)>/i.exec(line)?.[1] ?? to;
      say("250 ok");
    }
  }
}
