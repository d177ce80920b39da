using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ZonePlanner.Api.Http;

/// <summary>The OpenAPI document of <c>/api</c>; the one of <c>/ogc</c> is served where its standard wants it.</summary>
internal static class ApiDocument
{
    public static void AddApiDocument(this IServiceCollection services) => services.AddOpenApi("v1", Describe);

    private static void Describe(OpenApiOptions options)
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.AddDocumentTransformer(EntitleAsync);
    }

    private static Task EntitleAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellation)
    {
        document.Info.Title = "ZonePlanner";
        document.Info.Version = "1.0.0";
        document.Info.Description = "The record of a province's industrial land: zones and clusters, their hectares, decisions and boundaries, on both time axes.";
        document.Servers = [];
        return Task.CompletedTask;
    }
}
