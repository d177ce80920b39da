using System.Collections.Frozen;
using Microsoft.AspNetCore.Mvc;
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
        options.AddDocumentTransformer(DescribeRefusalsAsync);
        options.AddDocumentTransformer(AllowNullTwiceAsync);
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

    // What every refusal of ours says beyond RFC 9457, which the generator cannot see; some say more.
    private static Task DescribeRefusalsAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellation)
    {
        if (document.Components?.Schemas is not { } schemas || !schemas.TryGetValue(nameof(ProblemDetails), out var refusal) || refusal is not OpenApiSchema { Properties: { } properties } problem)
        {
            return Task.CompletedTask;
        }

        problem.AdditionalPropertiesAllowed = true;
        properties["findings"] = new OpenApiSchema
        {
            Type = JsonSchemaType.Array,
            Description = "Every mistake found: a stable code, a sentence in both languages, and the place it is about.",
            Items = Object(("code", Text()), ("message", Object(("vi", Text()), ("en", Text()))), ("place", new OpenApiSchema { Type = JsonSchemaType.String | JsonSchemaType.Null })),
        };
        properties["traceId"] = Text();
        return Task.CompletedTask;

        static OpenApiSchema Text() => new() { Type = JsonSchemaType.String };
        static OpenApiSchema Object(params (string Name, IOpenApiSchema Schema)[] members) =>
            new() { Type = JsonSchemaType.Object, Properties = members.ToDictionary(member => member.Name, member => member.Schema, StringComparer.Ordinal) };
    }

    // Where null or a schema may come, and the schema takes null itself, both fit: the generator says that one does.
    private static Task AllowNullTwiceAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellation)
    {
        new OpenApiWalker(new NullTwice()).Walk(document);
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

    private sealed class NullTwice : OpenApiVisitorBase
    {
        public override void Visit(IOpenApiSchema schema)
        {
            if (schema is OpenApiSchema { OneOf: [{ Type: JsonSchemaType.Null }, _] } either)
            {
                (either.AnyOf, either.OneOf) = (either.OneOf, null);
            }
        }
    }
}
