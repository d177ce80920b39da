using System.Text.Json;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Boundaries;
using ZonePlanner.Domain.Checks;
using ZonePlanner.Domain.Measures;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Time;

namespace ZonePlanner.Api.Checks;

/// <summary>What POST /api/checks/boundary is sent, read: the outline, what is said about it, and the moments asked for.</summary>
internal sealed record BoundaryQuestionBody(DrawnOutline Outline, BoundaryQuestion Question, AsOf AsOf, bool WithRepairs)
{
    private static readonly string[] Members = ["kind", "geometry", "crs", "commune", "declaredHa", "decidedHa", "validAt", "knownAt", "site", "name", "others", "repairs"];

    private static readonly string[] OfOther = ["site", "code", "kind", "name", "crs", "geometry"];

    private const int MostOthers = 20;

    /// <summary>The question, or null and every mistake in it.</summary>
    public static BoundaryQuestionBody? Read(JsonElement body, ICollection<Mistake> mistakes)
    {
        var before = mistakes.Count;
        var members = new BodyMembers(body, Members, mistakes);
        var kind = members.Word<SiteKind>("kind");
        var crs = DrawnCrs.Read(members, mistakes);
        var geometry = members.Required("geometry");
        var outline = geometry.ValueKind == JsonValueKind.Undefined ? null : DrawnShape.Read(geometry, "geometry", crs, mistakes);
        var asOf = AsOfParameters.Read(members.Text("validAt"), members.Text("knownAt"), mistakes);
        var others = ReadOthers(members["others"], kind ?? default, mistakes);
        var withRepairs = members.Flag("repairs");
        var question = new BoundaryQuestion(kind ?? default, asOf.ValidAt)
        {
            Declared = Area(members.Hectares("declaredHa")),
            Decided = Area(members.Hectares("decidedHa")),
            Commune = members.Text("commune"),
            Site = members.Text("site"),
            Name = members.Text("name"),
            MovedAlong = [.. others.Select(other => other.Code)],
            Others = [.. others.Select(other => other.Outlined).OfType<Neighbour>()],
        };
        return mistakes.Count == before && outline is not null ? new(outline, question, asOf, withRepairs) : null;
    }

    private static List<(string Code, Neighbour? Outlined)> ReadOthers(JsonElement said, SiteKind kind, ICollection<Mistake> mistakes)
    {
        if (said.ValueKind == JsonValueKind.Undefined)
        {
            return [];
        }

        if (said.ValueKind != JsonValueKind.Array || said.GetArrayLength() > MostOthers)
        {
            mistakes.Add(Mistake.In("others", "not-an-array", $"“others” phải là mảng không quá {MostOthers} thay đổi.", $"“others” must be an array of at most {MostOthers} changes."));
            return [];
        }

        return [.. said.EnumerateArray().Select((other, index) => ReadOther(other, kind, mistakes, $"others[{index}]"))];
    }

    /// <summary>The code of what changes, and its new outline; one that gives its land away has none.</summary>
    private static (string Code, Neighbour? Outlined) ReadOther(JsonElement said, SiteKind kind, ICollection<Mistake> mistakes, string at)
    {
        var members = new BodyMembers(said, OfOther, mistakes, at);
        var code = members.Text("site") ?? members.Text("code") ?? at;
        var (name, crs, geometry) = (members.Text("name") ?? code, DrawnCrs.Read(members, mistakes), members["geometry"]);
        if (geometry.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null || DrawnShape.Read(geometry, members.Place("geometry"), crs, mistakes) is not { } drawn)
        {
            return (code, null);
        }

        if (OutlineCheck.Of(drawn).Boundary is { } boundary)
        {
            return (code, new Neighbour(code, name, members.WordOrNull<SiteKind>("kind") ?? kind, null, boundary));
        }

        mistakes.Add(Mistake.In(members.Place("geometry"), "no-boundary", "Hình này không phải là ranh giới hợp lệ: hãy kiểm tra riêng nó.", "This is not a valid boundary: check it by itself."));
        return (code, null);
    }

    private static LandArea? Area(double? hectares) => hectares is { } known ? LandArea.FromHectares(known) : null;
}
