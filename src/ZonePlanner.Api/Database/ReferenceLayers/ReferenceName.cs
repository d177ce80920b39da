using System.Text.RegularExpressions;

namespace ZonePlanner.Api.Database.ReferenceLayers;

/// <summary>The name a reference layer is published under: the id of its collection.</summary>
internal static partial class ReferenceName
{
    private const int Longest = 60;

    /// <summary>The collections of the record itself, those to come among them; nothing else may be called so.</summary>
    public static IReadOnlyList<string> Taken { get; } =
        ["zones", "clusters", "economic-zones", "it-parks", "sites", "plots", "markers", "protected-land", "provinces", "districts", "communes", "proposals"];

    public static bool IsSound(string name) => name.Length <= Longest && Form().IsMatch(name);

    /// <summary>Whether it is one of those, would be taken for it, or begins as the tables do that a GeoPackage keeps for itself.</summary>
    public static bool IsTaken(string name) => Taken.Contains(name.Replace('_', '-')) || Array.Exists(["gpkg_", "rtree_", "sqlite_"], own => name.StartsWith(own, StringComparison.Ordinal));

    [GeneratedRegex("^[a-z0-9]+([-_][a-z0-9]+)*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Form();
}
