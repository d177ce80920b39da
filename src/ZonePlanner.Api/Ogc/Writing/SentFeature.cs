using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Ogc.Collections;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Api.Ogc.Writing;

/// <summary>A feature, or a merge patch of one, as it was sent: GeoJSON, and beside it <c>proposal</c>, which says what a feature cannot: the movement, the day, the decision.</summary>
internal sealed class SentFeature : IDisposable
{
    public const string MergePatch = "application/merge-patch+json";

    private const int MostBytes = 12 << 20;

    private static readonly string[] Members = ["type", "id", "geometry", "properties", "bbox", "links", "proposal"];

    private static readonly string[] OfEveryFeature = ["geometry", "properties"];

    private static readonly string[] ProposalMembers = ["title", "validFrom", "decision", "movement", "into", "commune", "note"];

    private readonly JsonDocument _document;

    private SentFeature(JsonDocument document, Crs? crs, List<Mistake> mistakes)
    {
        _document = document;
        (Crs, Mistakes) = (crs, mistakes);
    }

    /// <summary>The CRS of its geometry, by <c>Content-Crs</c>; null when that is a mistake.</summary>
    public Crs? Crs { get; }

    public List<Mistake> Mistakes { get; }

    /// <summary>The identifier it gives itself.</summary>
    public string? Id => this["id"] is { ValueKind: JsonValueKind.String or JsonValueKind.Number } id ? id.ToString() : null;

    /// <summary>Its geometry; undefined when it is not said, null when it is to have none.</summary>
    public JsonElement Geometry => this["geometry"];

    /// <summary>The names its properties have.</summary>
    public IEnumerable<JsonProperty> Properties => this["properties"] is { ValueKind: JsonValueKind.Object } properties ? properties.EnumerateObject() : [];

    public string AsSent => _document.RootElement.GetRawText();

    /// <summary>One of its members; undefined when it is not said.</summary>
    public JsonElement Member(string name) => this[name];

    private JsonElement this[string member] => _document.RootElement.ValueKind == JsonValueKind.Object && _document.RootElement.TryGetProperty(member, out var value) ? value : default;

    /// <summary>A property; undefined when it is not said.</summary>
    public JsonElement Property(string name) => this["properties"] is { ValueKind: JsonValueKind.Object } properties && properties.TryGetProperty(name, out var value) ? value : default;

    /// <summary>A member of <c>proposal</c>; undefined when it is not said, or null.</summary>
    public JsonElement OfProposal(string name) =>
        this["proposal"] is { ValueKind: JsonValueKind.Object } proposal && proposal.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : default;

    /// <summary>Reads a request: 400 for what is not JSON, 413 and 415 for what is too much or of another type; what the feature says wrong stays with it.</summary>
    public static async Task<(SentFeature? Sent, ProblemHttpResult? Refusal)> ReadAsync(HttpRequest request, Collection collection, bool isPatch, CancellationToken cancellation)
    {
        if (WrongType(request, isPatch) is { } wrong)
        {
            return (null, wrong);
        }

        var (document, status, mistake) = await JsonBody.ReadAsync(request, MostBytes, cancellation);
        if (document is null)
        {
            return (null, Problems.Refuse(status, "Yêu cầu không đọc được / The request cannot be read", [mistake!]));
        }

        var mistakes = new List<Mistake>();
        var sent = new SentFeature(document, ReadCrs(request, mistakes), mistakes);
        sent.Check(collection, isPatch);
        return (sent, null);
    }

    public void Dispose() => _document.Dispose();

    /// <summary>The media types a request may have.</summary>
    public static string[] Types(bool isPatch) => isPatch ? [MergePatch] : [Representation.GeoJson, Representation.Json];

    private static ProblemHttpResult? WrongType(HttpRequest request, bool isPatch)
    {
        var types = Types(isPatch);
        var type = request.GetTypedHeaders().ContentType?.MediaType.ToString();
        if (type is not null && types.Contains(type, StringComparer.OrdinalIgnoreCase))
        {
            return null;
        }

        var list = string.Join(", ", types);
        request.HttpContext.Response.Headers[isPatch ? "Accept-Patch" : "Accept-Post"] = list;
        // The standard wants 400 where no type is given at all.
        return Problems.Refuse(
            type is null ? StatusCodes.Status400BadRequest : StatusCodes.Status415UnsupportedMediaType,
            "Kiểu nội dung không đọc được / Unsupported media type",
            [Mistake.In("Content-Type", "wrong-content-type", $"Hãy gửi với Content-Type: {list}.", $"Send it with Content-Type: {list}.")]);
    }

    private static Crs? ReadCrs(HttpRequest request, List<Mistake> mistakes)
    {
        if (request.Headers["Content-Crs"].ToString() is not { Length: > 0 } text)
        {
            return Crs.Crs84;
        }

        if (Domain.Coordinates.Crs.TryParse(text.Trim().TrimStart('<').TrimEnd('>'), out var crs, out var problem) && crs != Crs.WebMercator)
        {
            return crs;
        }

        mistakes.Add(problem is null
            ? Mistake.In("Content-Crs", "unsuitable-crs", "EPSG:3857 chỉ để hiển thị bản đồ, không dùng cho ranh giới.", "EPSG:3857 is for showing maps, not for boundaries.")
            : Mistake.In("Content-Crs", problem.Code, problem.Vietnamese, problem.English));
        return null;
    }

    private void Check(Collection collection, bool isPatch)
    {
        var body = new BodyMembers(_document.RootElement, Members, Mistakes);
        if (_document.RootElement.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        if ((!isPatch || this["type"].ValueKind != JsonValueKind.Undefined) && (body["type"].ValueKind != JsonValueKind.String || body.Text("type") != "Feature"))
        {
            Mistakes.Add(Mistake.In("type", "not-a-feature", "“type” phải là “Feature”: gửi từng đối tượng GeoJSON một.", "“type” must be “Feature”: send one GeoJSON feature at a time."));
        }

        foreach (var member in OfEveryFeature.Where(member => !isPatch && this[member].ValueKind == JsonValueKind.Undefined))
        {
            Mistakes.Add(Mistake.In(member, "missing", $"Thiếu “{member}” (có thể là null).", $"“{member}” is missing (it may be null)."));
        }

        // In a merge patch null would take all of them away.
        if (this["properties"].ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Object) && (isPatch || this["properties"].ValueKind != JsonValueKind.Null))
        {
            Mistakes.Add(Mistake.In("properties", "not-an-object", "“properties” phải là một đối tượng JSON; muốn bỏ một thuộc tính, hãy ghi null cho chính nó.", "“properties” must be a JSON object; to take a property away, say null for that one."));
        }

        if (this["proposal"].ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null))
        {
            _ = new BodyMembers(this["proposal"], ProposalMembers, Mistakes, "proposal");
        }

        var known = collection.Source.Properties.Select(property => property.Name).ToHashSet(StringComparer.Ordinal);
        var writable = string.Join(", ", WritableCollections.Properties);
        foreach (var name in Properties.Select(property => property.Name).Where(name => !known.Contains(name)).Select(AsOfParameters.Shorten))
        {
            Mistakes.Add(Mistake.In($"properties.{name}", "unknown-property", $"Không có thuộc tính “{name}”. Các thuộc tính ghi được: {writable}.", $"There is no property “{name}”. Those that can be written are: {writable}."));
        }
    }
}
