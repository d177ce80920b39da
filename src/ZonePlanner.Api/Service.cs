using System.Text.Json;
using System.Text.Json.Serialization;
using Scalar.AspNetCore;
using ZonePlanner.Api.Accounts;
using ZonePlanner.Api.Boundaries;
using ZonePlanner.Api.Checks;
using ZonePlanner.Api.Coordinates;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Feeds;
using ZonePlanner.Api.Feeds.Webhooks;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Interest;
using ZonePlanner.Api.Mail;
using ZonePlanner.Api.Ogc;
using ZonePlanner.Api.OpenData;
using ZonePlanner.Api.Operations;
using ZonePlanner.Api.Pages;
using ZonePlanner.Api.Plans;
using ZonePlanner.Api.Plots;
using ZonePlanner.Api.Proposals;
using ZonePlanner.Api.Reports;
using ZonePlanner.Api.Sites;
using ZonePlanner.Api.Units;

namespace ZonePlanner.Api;

/// <summary>The service: what it is made of, and what it answers.</summary>
internal static class Service
{
    /// <summary>The service, ready to start; <paramref name="adjust"/> is for hosts that listen to its log.</summary>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? adjust = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory, WebRootPath = WebRoot.Find() });
        // What comes in goes to the threads at once: queues of the sockets' own before theirs cost the small answers a twentieth.
        builder.WebHost.UseSockets(sockets => sockets.IOQueueCount = 0);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.ReadLongAddresses();
        });
        builder.Services.AddPlanningDatabase(builder.Configuration.GetConnectionString("Planning"));
        builder.AddAccounts();
        builder.AddWebhooks();
        builder.AddOpenData();
        builder.Services.AddProblems();
        builder.Services.AddPackedAnswers();
        builder.Services.AddHeavyOperations();
        builder.Services.AddApiDocument();
        builder.Services.AddOutputCache();
        builder.Services.AddOgc();
        builder.AddMail();
        builder.AddInterest();
        builder.Services.AddPages();
        builder.Services.ConfigureHttpJsonOptions(json => ConfigureJson(json.SerializerOptions));
        adjust?.Invoke(builder);

        var app = builder.Build();
        app.UseDoubledSlashes();
        app.UseTracedWrites();
        app.UseHeadRequests();
        app.UseSecurityHeaders();
        app.UseBrokenAnswers();
        app.UseProblems();
        app.UsePackedAnswers();
        app.LetAnyPageReadOgc();
        app.RefuseLongAddresses();
        app.UseBegunRequests();
        app.GiveKeptAnswers();
        app.UseRouting();
        app.UseDefaultFiles();
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = WebRoot.SayHowLongItKeeps });
        app.UseRateLimiter();
        app.UseOutputCache();
        app.UseAccounts();
        app.MapHealth();
        app.MapOgc(HandIn.TakeAsync);
        app.MapConvertCoordinates();
        app.MapChecks();
        app.MapBoundaries();
        app.MapSites();
        app.MapPlots();
        app.MapReports();
        app.MapPlans();
        app.MapUnits();
        app.MapAccounts();
        app.MapProposals();
        app.MapInterest();
        app.MapFeeds();
        app.MapPages();
        app.MapOpenData();
        // Made once a process: it takes two seconds, and is the same for everybody.
        app.MapOpenApi("/openapi/{documentName}.json").CacheOutput(kept => kept.Expire(TimeSpan.FromDays(1)));
        app.MapScalarApiReference("/docs", docs => docs.WithTitle("ZonePlanner API").WithOpenApiRoutePattern("/openapi/v1.json").DisableDefaultFonts());
        return app;
    }

    /// <summary>JSON as the contract has it: camelCase, words in kebab case, Vietnamese readable.</summary>
    public static void ConfigureJson(JsonSerializerOptions json)
    {
        json.Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All);
        json.Converters.Add(new UtcInstants());
        json.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
        json.NumberHandling = JsonNumberHandling.Strict;
        json.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
    }
}
