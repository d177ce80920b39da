using System.Security.Claims;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace ZonePlanner.Api.Tests.Accounts;

/// <summary>A real OpenID Connect issuer on a port of its own: whoever is sent there comes back as <see cref="Email"/>.</summary>
internal sealed class TrustedIssuer : IAsyncDisposable
{
    public const string ClientId = "zoneplanner";
    public const string ClientSecret = "a secret of this test run";

    private WebApplication? server;

    public string Address => server!.Urls.First();

    /// <summary>Who signs in there.</summary>
    public string Email { get; set; } = "";

    /// <summary>Whether the issuer vouches for that address.</summary>
    public bool IsVerified { get; set; } = true;

    public static async Task<TrustedIssuer> StartAsync()
    {
        var issuer = new TrustedIssuer();
        var builder = WebApplication.CreateBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var memory = $"issuer-{Guid.NewGuid()}";
        builder.Services.AddDbContext<DbContext>(options => options.UseInMemoryDatabase(memory).UseOpenIddict());
        builder.Services.AddOpenIddict()
            .AddCore(core => core.UseEntityFrameworkCore().UseDbContext<DbContext>())
            .AddServer(options =>
            {
                options.SetAuthorizationEndpointUris("connect/authorize").SetTokenEndpointUris("connect/token");
                options.AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange();
                options.RegisterScopes(Scopes.Email, Scopes.Profile);
                options.AddEphemeralEncryptionKey().AddEphemeralSigningKey();
                options.UseAspNetCore().EnableAuthorizationEndpointPassthrough().DisableTransportSecurityRequirement();
            });
        issuer.server = builder.Build();
        issuer.server.MapGet("/connect/authorize", issuer.Vouch);
        await issuer.server.StartAsync();
        return issuer;
    }

    /// <summary>Lets a service use it.</summary>
    public async Task KnowAsync(Uri service)
    {
        await using var scope = server!.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IOpenIddictApplicationManager>().CreateAsync(new OpenIddictApplicationDescriptor
        {
            ClientId = ClientId,
            ClientSecret = ClientSecret,
            RedirectUris = { new Uri(service, "/api/accounts/external/callback") },
            Permissions =
            {
                Permissions.Endpoints.Authorization, Permissions.Endpoints.Token, Permissions.GrantTypes.AuthorizationCode, Permissions.ResponseTypes.Code,
                Permissions.Scopes.Email, Permissions.Scopes.Profile,
            },
        });
    }

    public async ValueTask DisposeAsync()
    {
        await server!.StopAsync();
        await server.DisposeAsync();
    }

    private IResult Vouch(HttpContext http)
    {
        var request = http.GetOpenIddictServerRequest()!;
        var identity = new ClaimsIdentity(OpenIddictServerAspNetCoreDefaults.AuthenticationScheme, Claims.Name, Claims.Role);
        identity.SetClaim(Claims.Subject, $"subject of {Email}").SetClaim(Claims.Email, Email).SetClaim(Claims.EmailVerified, IsVerified).SetClaim(Claims.Name, "Người của tỉnh");
        identity.SetScopes(request.GetScopes());
        identity.SetDestinations(_ => [Destinations.IdentityToken, Destinations.AccessToken]);
        return Results.SignIn(new ClaimsPrincipal(identity), authenticationScheme: OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
    }
}
