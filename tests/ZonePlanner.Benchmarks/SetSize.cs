namespace ZonePlanner.Benchmarks;

/// <summary>How much is generated.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Sites">Zones and clusters.</param>
/// <param name="Parcels">Rice parcels.</param>
/// <param name="Columns">Parcels in a row of a band.</param>
internal sealed record SetSize(string Name, int Sites, int Parcels, int Columns)
{
    public static readonly SetSize Province = new("province", 95, 50_000, 500);

    public static readonly SetSize Nation = new("nation", 6_000, 1_000_000, 5_000);
}
