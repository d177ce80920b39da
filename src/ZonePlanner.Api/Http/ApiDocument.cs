using System.Collections.Frozen;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using NetTopologySuite.Geometries;
using ZonePlanner.Domain.Time;

namespace ZonePlanner.Api.Http;

/// <summary>The OpenAPI document of <c>/api</c>; the one of <c>/ogc</c> is served where its standard wants it.</summary>
internal static class ApiDocument
{
    // The generator knows types by their own names: those that several of ours have would be one schema.
    private static readonly FrozenSet<string> Shared = Ours().CountBy(type => type.Name).Where(name => name.Value > 1).Select(name => name.Key).ToFrozenSet(StringComparer.Ordinal);

    public static void AddApiDocument(this IServiceCollection services) => services.AddOpenApi("v1", Describe);

    private static void Describe(OpenApiOptions options)
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.CreateSchemaReferenceId = static type =>
        {
            var id = OpenApiOptions.CreateDefaultSchemaReferenceId(type);
            return id is not null && Shared.Contains(id) ? type.Type.DeclaringType?.Name + id : id;
        };
        options.DescribeAccess();
        options.AddSchemaTransformer(TypeInstantsAsync);
        options.AddDocumentTransformer(DescribeGeometryAsync);
        options.AddDocumentTransformer(EntitleAsync);
    }

    private static IEnumerable<Type> Ours() => new[] { typeof(ApiDocument).Assembly, typeof(AsOf).Assembly }.SelectMany(assembly => assembly.GetTypes());

    private static Task EntitleAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellation)
    {
        document.Info.Title = "ZonePlanner";
        document.Info.Version = "1.0.0";
        document.Info.Description = "The record of a province's industrial land: zones and clusters, their hectares, decisions and boundaries, on both time axes.";
        document.Servers = [];
        return Task.CompletedTask;
    }

    // Written by a converter of ours, of which the generator knows only that there is one.
    private static Task TypeInstantsAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellation)
    {
        var type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
        if (type == typeof(DateTimeOffset))
        {
            schema.Type = type == context.JsonTypeInfo.Type ? JsonSchemaType.String : JsonSchemaType.String | JsonSchemaType.Null;
            schema.Format = "date-time";
        }

        return Task.CompletedTask;
    }

    // A geometry is GeoJSON on the wire; the generator sees the class behind it, and every class behind that.
    private static Task DescribeGeometryAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellation)
    {
        var schemas = document.Components?.Schemas;
        if (schemas is null || !schemas.ContainsKey(nameof(Geometry)))
        {
            return Task.CompletedTask;
        }

        var ours = Ours().Select(type => type.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var behind in typeof(Geometry).Assembly.GetExportedTypes().Select(type => type.Name).Where(name => !ours.Contains(name)))
        {
            schemas.Remove(behind);
        }

        schemas[nameof(Geometry)] = new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Description = "A GeoJSON geometry (RFC 7946): longitude, latitude on WGS 84.",
            Required = new HashSet<string>(StringComparer.Ordinal) { "type" },
            Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
            {
                ["type"] = new OpenApiSchema { Type = JsonSchemaType.String },
                ["coordinates"] = new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema() },
            },
        };
        return Task.CompletedTask;
    }
}
