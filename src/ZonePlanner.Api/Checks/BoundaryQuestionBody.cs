using System.Text.Json;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Checks;
using ZonePlanner.Domain.Measures;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Time;

namespace ZonePlanner.Api.Checks;

/// <summary>What POST /api/checks/boundary is sent, read: the outline, what is said about it, and the moments asked for.</summary>
internal sealed record BoundaryQuestionBody(DrawnOutline Outline, BoundaryQuestion Question, AsOf AsOf, bool WithRepairs)
{
    private static readonly string[] Members = ["kind", "geometry", "crs", "commune", "declaredHa", "decidedHa", "validAt", "knownAt", "site", "name", "repairs"];

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
        var withRepairs = members.Flag("repairs");
        var question = new BoundaryQuestion(kind ?? default, asOf.ValidAt)
        {
            Declared = Area(members.Hectares("declaredHa")),
            Decided = Area(members.Hectares("decidedHa")),
            Commune = members.Text("commune"),
            Site = members.Text("site"),
            Name = members.Text("name"),
        };
        return mistakes.Count == before && outline is not null ? new(outline, question, asOf, withRepairs) : null;
    }

    private static LandArea? Area(double? hectares) => hectares is { } known ? LandArea.FromHectares(known) : null;
}
