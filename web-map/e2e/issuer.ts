import { once } from "node:events";
import Provider from "oidc-provider";

/** A real OpenID Connect issuer of the tests' own, with its pages; whoever signs in there is known by the e-mail typed as the login. */
type Issuer = Readonly<{ settings: Readonly<Record<string, string>>; stop: () => Promise<void> }>;

/** What the button on our page says after "Đăng nhập bằng". */
export const issuerName = "Cổng tỉnh";

const client = { id: "zoneplanner", secret: "a secret of this test run" };

/** Starts an issuer that trusts the service at an address. */
export async function startIssuer(port: number, service: string): Promise<Issuer> {
  const address = `http://127.0.0.1:${port}`;
  const provider = new Provider(address, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [`${service}/api/accounts/external/callback`],
        token_endpoint_auth_method: "client_secret_post",
      },
    ],
    claims: { email: ["email", "email_verified"], profile: ["name"] },
    cookies: { keys: ["of this test run"] },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, email: id, email_verified: true, name: "Người của tỉnh" }) }),
  });
  const server = provider.listen(port, "127.0.0.1");
  await once(server, "listening");
  return {
    settings: {
      OpenIdConnect__Authority: address,
      OpenIdConnect__ClientId: client.id,
      OpenIdConnect__ClientSecret: client.secret,
      OpenIdConnect__Name: issuerName,
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
