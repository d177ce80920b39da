using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ZonePlanner.Api.Tests.Hosting;
using ZonePlanner.Api.Tests.Proposals;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Ogc.Writing;

/// <summary>Writes through OGC API - Features as a client sends them. Each test draws on ground of its own, from 60 thousandths north on.</summary>
internal static class FeatureWrites
{
    public const string Clusters = "/ogc/collections/clusters/items";

    /// <summary>A cluster on squares, complete with what its proposal must say.</summary>
    public static JsonObject Feature(string name, double east, double north, double width = 3, double height = 3, string? id = null)
    {
        var feature = new JsonObject
        {
            ["type"] = "Feature",
            ["geometry"] = ProposingProvince.Drawn(Squares.At(east, north, width, height)),
            ["properties"] = new JsonObject { ["name"] = name, ["quality"] = "digitised", ["decidedHa"] = 10.35 },
            ["proposal"] = Proposal(),
        };
        if (id is not null)
        {
            feature["id"] = id;
        }

        return feature;
    }

    /// <summary>What a proposal says beside the feature.</summary>
    public static JsonObject Proposal() => new()
    {
        ["title"] = "Thử ghi",
        ["validFrom"] = "2026-12-01",
        ["decision"] = new JsonObject { ["number"] = $"{Guid.NewGuid():N}/QĐ-UBND", ["signedOn"] = "2026-11-20", ["issuer"] = "UBND tỉnh" },
    };

    public static Task<WriteReply> CreateAsync(this Person person, JsonNode feature, params (string, string)[] headers) =>
        person.WriteAsync(HttpMethod.Post, Clusters, feature.ToJsonString(), "application/geo+json", headers);

    public static Task<WriteReply> ReplaceAsync(this Person person, string id, JsonNode feature, string? tag, params (string, string)[] headers) =>
        person.WriteAsync(HttpMethod.Put, $"{Clusters}/{id}", feature.ToJsonString(), "application/geo+json", [.. headers, .. Match(tag)]);

    public static Task<WriteReply> UpdateAsync(this Person person, string id, JsonNode patch, string? tag, params (string, string)[] headers) =>
        person.WriteAsync(HttpMethod.Patch, $"{Clusters}/{id}", patch.ToJsonString(), "application/merge-patch+json", [.. headers, .. Match(tag)]);

    public static Task<WriteReply> WithdrawAsync(this Person person, string id, string? tag, string query = "") =>
        person.WriteAsync(HttpMethod.Delete, $"{Clusters}/{id}{query}", null, null, Match(tag));

    public static Task<WriteReply> ReadAsync(this Person person, string id, string query = "") => person.WriteAsync(HttpMethod.Get, $"{Clusters}/{id}{query}", null, null);

    public static async Task<WriteReply> WriteAsync(this Person person, HttpMethod method, string path, string? body, string? type, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            if (type is not null)
            {
                request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
            }
        }

        if (person.Antiforgery is not null)
        {
            request.Headers.Add("X-Antiforgery", person.Antiforgery);
        }

        foreach (var (name, value) in headers)
        {
            if (!request.Headers.TryAddWithoutValidation(name, value))
            {
                request.Content!.Headers.TryAddWithoutValidation(name, value);
            }
        }

        using var answer = await person.Http.SendAsync(request, Cancellation);
        var all = answer.Headers.Concat(answer.Content.Headers).ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        return new WriteReply(new Answer(answer.StatusCode, await answer.Content.ReadAsStringAsync(Cancellation), answer.Headers.ETag?.ToString(), answer.Content.Headers.ContentType?.MediaType), all);
    }

    private static (string, string)[] Match(string? tag) => tag is null ? [] : [("If-Match", tag)];
}

/// <summary>What a write was answered, with its headers.</summary>
internal sealed record WriteReply(Answer Answer, IReadOnlyDictionary<string, string> Headers)
{
    public string? this[string header] => Headers.GetValueOrDefault(header);

    public string Tag => Answer.Tag ?? throw new InvalidOperationException("No tag.");

    /// <summary>The proposal a write has become, which must be in the state.</summary>
    public Guid Proposal(string state)
    {
        var proposal = Answer.Good(HttpStatusCode.Accepted).GetProperty("proposal");
        Assert.True(proposal.GetProperty("state").GetString() == state, Answer.Text);
        var id = proposal.GetProperty("id").GetGuid();
        Assert.EndsWith($"/api/proposals/{id}", this["Location"], StringComparison.Ordinal);
        return id;
    }

    public string[] Codes(HttpStatusCode status) => Answer.Codes(status);

    public string[] Places(HttpStatusCode status)
    {
        Answer.Codes(status);
        return [.. Answer.Json.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("place").GetString() ?? "")];
    }

    public JsonElement Properties => Answer.Good().GetProperty("properties");
}

/// <summary>Tests of writes share a province of their own; each draws on ground of its own.</summary>
[CollectionDefinition(Name)]
public sealed class WritingFeatures : ICollectionFixture<ProposingProvince>
{
    public const string Name = "A province that is written by OGC API";
}
