using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.OpenData;

/// <summary>The collections as files to take away, made every night.</summary>
internal static class OpenDataSetup
{
    public static void AddOpenData(this WebApplicationBuilder builder)
    {
        var settings = builder.Configuration.GetSection("OpenData").Get<OpenDataSettings>() ?? new OpenDataSettings();
        builder.Services.AddSingleton(settings).AddSingleton(new DataTerms(string.IsNullOrWhiteSpace(settings.Licence) ? null : settings.Licence));
        builder.Services.AddSingleton<EditionFolder>().AddSingleton<EditionMaker>();
        builder.Services.AddHostedService<NightlyEdition>();
    }

    public static void MapOpenData(this IEndpointRouteBuilder app)
    {
        OpenDataCatalogue.Map(app);
        OpenDataFile.Map(app);
    }
}
