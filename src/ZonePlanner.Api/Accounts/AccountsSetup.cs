using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Npgsql;
using ZonePlanner.Api.Database.Accounts;

namespace ZonePlanner.Api.Accounts;

/// <summary>Who people are: ASP.NET Core Identity over <see cref="AccountsDb"/>, a cookie for the map and bearer tokens for programs.</summary>
internal static class AccountsSetup
{
    public const string CookieOrBearer = "ZonePlanner";

    public static void AddAccounts(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddDbContext<AccountsDb>((provider, options) => AccountsDb.Map(options, provider.GetRequiredService<NpgsqlDataSource>()));
        services.AddDataProtection().SetApplicationName("ZonePlanner").PersistKeysToDbContext<AccountsDb>();
        services.AddIdentityCore<Account>(Configure)
            .AddEntityFrameworkStores<AccountsDb>()
            .AddSignInManager()
            .AddPasswordValidator<OwnWords>()
            .AddDefaultTokenProviders()
            .AddTokenProvider<SignInLinks.Provider>(SignInLinks.ProviderName);
        // No scheme to authenticate with: who shows a cookie or token is asked for by CallerReading, and who shows nothing costs nothing.
        var authentication = services.AddAuthentication(schemes => schemes.DefaultChallengeScheme = schemes.DefaultForbidScheme = schemes.DefaultSignInScheme = schemes.DefaultSignOutScheme = CookieOrBearer)
            .AddPolicyScheme(CookieOrBearer, null, scheme => scheme.ForwardDefaultSelector = http =>
                http.Request.Headers.Authorization.Count > 0 ? IdentityConstants.BearerScheme : IdentityConstants.ApplicationScheme)
            .AddBearerToken(IdentityConstants.BearerScheme, Configure);
        authentication.AddIdentityCookies(cookies =>
        {
            cookies.ApplicationCookie!.Configure(Configure);
            cookies.ExternalCookie!.Configure(cookie => cookie.Cookie.Name = "zoneplanner-external");
        });
        authentication.AddIssuer(builder.Configuration);
        services.AddAuthorization();
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.HeaderName = Antiforgery.Header;
            antiforgery.Cookie.Name = "zoneplanner-antiforgery";
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
        });
        services.AddSignInLimit(builder.Configuration);
        services.AddScoped<SignInLinks>().AddScoped<Sessions>().AddScoped<AccountLog>().AddScoped<Entrance>().AddScoped<Invitations>();
        // The account is read anew with every request (CallerReading), so there is nothing to revalidate in between.
        services.Configure<SecurityStampValidatorOptions>(stamps => stamps.ValidationInterval = TimeSpan.MaxValue);
    }

    /// <summary>After the static files, before whatever asks who somebody is.</summary>
    public static void UseAccounts(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseMiddleware<CallerReading>();
        app.UseMiddleware<Antiforgery>();
        app.UseAuthorization();
    }

    private static void Configure(IdentityOptions identity)
    {
        identity.User.RequireUniqueEmail = true;
        // Long rather than odd: what NIST SP 800-63B asks of a password.
        identity.Password.RequiredLength = 12;
        identity.Password.RequiredUniqueChars = 5;
        identity.Password.RequireDigit = identity.Password.RequireLowercase = identity.Password.RequireUppercase = identity.Password.RequireNonAlphanumeric = false;
        identity.Lockout.MaxFailedAccessAttempts = 5;
        identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(5);
    }

    private static void Configure(Microsoft.AspNetCore.Authentication.Cookies.CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = "zoneplanner";
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.ExpireTimeSpan = TimeSpan.FromDays(14);
        // Programs read status codes; the map shows its own way in.
        cookie.Events.OnRedirectToLogin = context => SayAsync(context.HttpContext, StatusCodes.Status401Unauthorized);
        cookie.Events.OnRedirectToAccessDenied = context => SayAsync(context.HttpContext, StatusCodes.Status403Forbidden);
    }

    private static void Configure(BearerTokenOptions bearer)
    {
        bearer.BearerTokenExpiration = TimeSpan.FromHours(1);
        bearer.RefreshTokenExpiration = TimeSpan.FromDays(14);
    }

    private static Task SayAsync(HttpContext http, int status)
    {
        http.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
