using System.Text.Json;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Checks;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Api.Boundaries;

/// <summary>Reads the outlines of a body, in its CRS.</summary>
internal static class SentOutline
{
    public const int MostBytes = 10 << 20;

    /// <summary>The outline of the member <c>geometry</c>; without parts where it is a mistake.</summary>
    public static DrawnOutline Read(BodyMembers body, Crs? crs, ICollection<Mistake> mistakes) => Read(body.Required("geometry"), body.Place("geometry"), crs, mistakes);

    /// <summary>The outline of any element of the body.</summary>
    public static DrawnOutline Read(JsonElement geometry, string place, Crs? crs, ICollection<Mistake> mistakes) =>
        (geometry.ValueKind == JsonValueKind.Undefined ? null : DrawnShape.Read(geometry, place, crs, mistakes)) ?? new(crs ?? Crs.Crs84, [], HasHeights: false);
}
