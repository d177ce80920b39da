using System.Text.Json;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Checks;
using ZonePlanner.Domain.Coordinates;
using ZonePlanner.Domain.Measures;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Time;

namespace ZonePlanner.Api.Checks;

/// <summary>What POST /api/checks/boundary is sent, read: the outline, what is said about it, and the moments asked for.</summary>
internal sealed record BoundaryQuestionBody(DrawnOutline Outline, BoundaryQuestion Question, AsOf AsOf)
{
    private static readonly string[] Members = ["kind", "geometry", "crs", "commune", "declaredHa", "decidedHa", "validAt", "knownAt", "site", "name"];

    /// <summary>The question, or null and every mistake in it.</summary>
    public static BoundaryQuestionBody? Read(JsonElement body, ICollection<Mistake> mistakes)
    {
        var before = mistakes.Count;
        var members = new BodyMembers(body, Members, mistakes);
        var kind = members.Word<SiteKind>("kind");
        var crs = ReadCrs(members.Text("crs"), mistakes);
        var geometry = members.Required("geometry");
        var outline = geometry.ValueKind == JsonValueKind.Undefined ? null : DrawnShape.Read(geometry, "geometry", crs, mistakes);
        var asOf = AsOfParameters.Read(members.Text("validAt"), members.Text("knownAt"), mistakes);
        var question = new BoundaryQuestion(kind ?? default, asOf.ValidAt)
        {
            Declared = Area(members.Hectares("declaredHa")),
            Decided = Area(members.Hectares("decidedHa")),
            Commune = members.Text("commune"),
            Site = members.Text("site"),
            Name = members.Text("name"),
        };
        return mistakes.Count == before && outline is not null ? new(outline, question, asOf) : null;
    }

    private static LandArea? Area(double? hectares) => hectares is { } known ? LandArea.FromHectares(known) : null;

    private static Crs? ReadCrs(string? text, ICollection<Mistake> mistakes)
    {
        if (text is null)
        {
            return Crs.Crs84;
        }

        if (!Crs.TryParse(text, out var crs, out var problem))
        {
            mistakes.Add(Mistake.In("crs", problem.Code, problem.Vietnamese, problem.English));
            return null;
        }

        if (crs == Crs.WebMercator)
        {
            mistakes.Add(Mistake.In(
                "crs",
                "unsuitable-crs",
                "EPSG:3857 chỉ để hiển thị bản đồ, không dùng cho ranh giới.",
                "EPSG:3857 is for showing maps, not for boundaries."));
            return null;
        }

        return crs;
    }
}
