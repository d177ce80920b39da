namespace ZonePlanner.Api.Http.GeoJson;

/// <summary>How coordinates are printed: how many decimals, and which axis comes first.</summary>
/// <param name="Decimals">Most decimals kept, 0 to 15; null prints the shortest text that reads back as the same double.</param>
/// <param name="NorthFirst">Latitude (or northing) before longitude, as EPSG:4326 defines it; false is RFC 7946.</param>
/// <param name="AsStored">Keeps the turn of every ring, for coordinates as somebody typed them; false is the right-hand rule of RFC 7946.</param>
internal sealed record GeoJsonFormat(int? Decimals, bool NorthFirst = false, bool AsStored = false)
{
    /// <summary>Seven decimals, about a centimetre: what lists are printed with unless more is asked for.</summary>
    public static GeoJsonFormat Lists { get; } = new(7);

    /// <summary>Nothing is lost: for single features.</summary>
    public static GeoJsonFormat Lossless { get; } = new(Decimals: null);

    public int? Decimals { get; } = Decimals is null or (>= 0 and <= NumberText.MostDecimals)
        ? Decimals
        : throw new ArgumentOutOfRangeException(nameof(Decimals), Decimals, "A double has 0 to 15 decimals worth printing.");
}
