// Opens the page where there is no network: the newest page when the service answers, the one kept here when it does not.
// What the service is asked for goes past it untouched.
const files = [] /* files */;
const shelf = `page-${files.join()}`;

self.addEventListener("install", (event) => {
  self.skipWaiting();
  event.waitUntil(caches.open(shelf).then((kept) => kept.addAll(["/", "/favicon.svg", ...files.map((file) => `/${file}`)])));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== shelf).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener("fetch", (event) => {
  const { pathname, origin } = new URL(event.request.url);
  if (event.request.method !== "GET" || origin !== self.location.origin) {
    return;
  }
  if (event.request.mode === "navigate" && pathname === "/") {
    event.respondWith(fetch(event.request).catch(() => caches.match("/").then((page) => page ?? Response.error())));
  } else if (pathname.startsWith("/assets/") || pathname === "/favicon.svg") {
    // Named after what they hold: what is kept is what would be fetched.
    event.respondWith(caches.match(event.request).then((kept) => kept ?? fetch(event.request)));
  }
});
