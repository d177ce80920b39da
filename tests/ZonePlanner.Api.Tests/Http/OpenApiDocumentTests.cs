using System.Text.Json;
using ZonePlanner.Api.Tests.Hosting;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Http;

/// <summary>BLESS=1 writes the committed document anew.</summary>
public sealed class OpenApiDocumentTests(RunningService service) : IClassFixture<RunningService>
{
    [Fact]
    public async Task The_committed_OpenAPI_document_is_what_the_service_serves()
    {
        var committed = Path.Combine(Checkout.Folder, "src", "ZonePlanner.Api", "openapi.json");
        var served = await service.Http.GetStringAsync("/openapi/v1.json", Cancellation) + "\n";
        if (Environment.GetEnvironmentVariable("BLESS") == "1")
        {
            await File.WriteAllTextAsync(committed, served, Cancellation);
        }

        Assert.True(
            await File.ReadAllTextAsync(committed, Cancellation) == served,
            "src/ZonePlanner.Api/openapi.json is not what the service serves. If the change is meant, run this test with BLESS=1 and commit the file.");
    }

    [Fact]
    public async Task Every_operation_has_a_name_a_summary_and_words_for_its_parameters()
    {
        var unnamed = new List<string>();
        foreach (var (path, operation) in await OperationsAsync())
        {
            if (!operation.TryGetProperty("operationId", out _) || !operation.TryGetProperty("summary", out _))
            {
                unnamed.Add(path);
            }

            unnamed.AddRange(Parameters(operation).Where(parameter => !parameter.TryGetProperty("description", out _)).Select(parameter => $"{path} {parameter.GetProperty("name")}"));
        }

        Assert.Empty(unnamed);
    }

    [Fact]
    public async Task A_refusal_has_the_members_it_is_said_to_have()
    {
        using var document = JsonDocument.Parse(await service.Http.GetStringAsync("/openapi/v1.json", Cancellation));
        using var answer = await service.Http.GetAsync("/api/sites?nonsense=1", Cancellation);
        using var refusal = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancellation));

        var said = document.RootElement.GetProperty("components").GetProperty("schemas").GetProperty("ProblemDetails").GetProperty("properties");
        Assert.All(refusal.RootElement.EnumerateObject(), member => Assert.True(said.TryGetProperty(member.Name, out _), member.Name));
        var finding = said.GetProperty("findings").GetProperty("items").GetProperty("properties");
        Assert.All(refusal.RootElement.GetProperty("findings")[0].EnumerateObject(), member => Assert.True(finding.TryGetProperty(member.Name, out _), member.Name));
    }

    /// <summary>A schema of ours often takes null itself: then both would fit, and one must not.</summary>
    [Fact]
    public async Task Nowhere_must_exactly_one_of_null_and_a_schema_fit() =>
        Assert.DoesNotContain("\"oneOf\":[{\"type\":\"null\"}", string.Concat((await service.Http.GetStringAsync("/openapi/v1.json", Cancellation)).Where(letter => !char.IsWhiteSpace(letter))), StringComparison.Ordinal);

    [Fact]
    public async Task No_schema_stands_for_two_types()
    {
        var shared = typeof(ZonePlanner.Api.Service).Assembly.GetTypes().Where(type => type.IsNested).CountBy(type => type.Name).Where(name => name.Value > 1).Select(name => name.Key);
        using var document = JsonDocument.Parse(await service.Http.GetStringAsync("/openapi/v1.json", Cancellation));
        var schemas = document.RootElement.GetProperty("components").GetProperty("schemas");

        Assert.All(shared, name => Assert.False(schemas.TryGetProperty(name, out _), name));
        Assert.True(schemas.GetProperty("GridPlotsAnswer").GetProperty("properties").TryGetProperty("roadsHa", out _));
        Assert.True(schemas.GetProperty("SplitBoundaryAnswer").GetProperty("properties").TryGetProperty("whole", out _));
    }

    [Fact]
    public async Task Every_answer_has_a_shape_and_every_refusal_is_a_problem()
    {
        var shapeless = new List<string>();
        foreach (var (path, operation) in await OperationsAsync())
        {
            var responses = operation.GetProperty("responses");
            if (!responses.EnumerateObject().Any(response => IsShaped(response)) || !responses.TryGetProperty("400", out var refusal) || !refusal.GetProperty("content").TryGetProperty("application/problem+json", out _))
            {
                shapeless.Add(path);
            }
        }

        Assert.Empty(shapeless);
    }

    // What there is nothing to say about has a status of its own.
    private static bool IsShaped(JsonProperty response) =>
        response.Name is "204" or "302" || (response.Name.StartsWith('2') && response.Value.TryGetProperty("content", out _));

    private static JsonElement[] Parameters(JsonElement operation) =>
        operation.TryGetProperty("parameters", out var parameters) ? [.. parameters.EnumerateArray()] : [];

    private async Task<List<(string Path, JsonElement Operation)>> OperationsAsync()
    {
        var document = JsonDocument.Parse(await service.Http.GetStringAsync("/openapi/v1.json", Cancellation)).RootElement;
        return
        [
            .. document.GetProperty("paths").EnumerateObject()
                .Where(path => path.Name.StartsWith("/api/", StringComparison.Ordinal))
                .SelectMany(path => path.Value.EnumerateObject().Select(operation => ($"{operation.Name} {path.Name}", operation.Value))),
        ];
    }
}
