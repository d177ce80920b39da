using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Ogc.Writing;

/// <summary>Mistakes that the proposals found, at the places of the feature they came from.</summary>
internal static class PlacesInFeature
{
    private const string Change = "changes[0].";

    public static IReadOnlyList<Mistake> Of(IEnumerable<Mistake> mistakes) => [.. mistakes.Select(mistake => mistake with { Place = Of(mistake.Place) })];

    private static string? Of(string? place) => place switch
    {
        null => null,
        Change + "crs" => "Content-Crs",
        Change + "code" => "id",
        Change + "movement" or Change + "into" or Change + "commune" => $"proposal.{place[Change.Length..]}",
        _ when place.StartsWith($"{Change}geometry", StringComparison.Ordinal) => place[Change.Length..],
        _ when place.StartsWith(Change, StringComparison.Ordinal) => $"properties.{place[Change.Length..]}",
        _ => $"proposal.{place}",
    };
}
