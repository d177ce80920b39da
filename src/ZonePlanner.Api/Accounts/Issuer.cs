using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace ZonePlanner.Api.Accounts;

/// <summary>An OpenID Connect issuer that the operator trusts, as configuration: <c>OpenIdConnect</c> with Authority, ClientId, ClientSecret, Name, TrustEmail.</summary>
internal static class Issuer
{
    public const string Scheme = "openid";

    /// <summary>The issuer's name, if one is configured.</summary>
    public static string? Name(IConfiguration configuration) =>
        configuration["OpenIdConnect:Authority"] is { Length: > 0 } authority ? configuration["OpenIdConnect:Name"] ?? new Uri(authority).Host : null;

    public static void AddIssuer(this AuthenticationBuilder authentication, IConfiguration configuration)
    {
        if (Name(configuration) is not { } name)
        {
            return;
        }

        authentication.AddOpenIdConnect(Scheme, name, issuer =>
        {
            configuration.GetSection("OpenIdConnect").Bind(issuer);
            issuer.SignInScheme = IdentityConstants.ExternalScheme;
            issuer.CallbackPath = "/api/accounts/external/callback";
            issuer.ResponseType = OpenIdConnectResponseType.Code;
            // A query, not a form from another site: its cookies need no SameSite=None, which plain http would lose.
            issuer.ResponseMode = OpenIdConnectResponseMode.Query;
            issuer.UsePkce = true;
            issuer.MapInboundClaims = false;
            issuer.TokenValidationParameters.NameClaimType = "name";
            issuer.GetClaimsFromUserInfoEndpoint = true;
            issuer.ClaimActions.MapUniqueJsonKey("email_verified", "email_verified");
            issuer.Scope.Add("email");
            issuer.RequireHttpsMetadata = !new Uri(issuer.Authority!).IsLoopback;
            issuer.CorrelationCookie.SameSite = issuer.NonceCookie.SameSite = SameSiteMode.Lax;
            issuer.CorrelationCookie.SecurePolicy = issuer.NonceCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            issuer.Events.OnRemoteFailure = context =>
            {
                context.HandleResponse();
                context.Response.Redirect("/?refused=issuer");
                return Task.CompletedTask;
            };
        });
    }
}
