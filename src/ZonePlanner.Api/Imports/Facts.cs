namespace ZonePlanner.Api.Imports;

/// <summary>What a feature may say beside its outline; the words of <c>--set</c>.</summary>
internal static class Facts
{
    public const string Code = "code";
    public const string Name = "name";
    public const string Parent = "parent";
    public const string LandUse = "land-use";
    public const string Kind = "kind";
    public const string Status = "status";
    public const string Province = "province";
    public const string DecidedHa = "decided-ha";
    public const string DeclaredHa = "declared-ha";

    public static IReadOnlyList<string> All { get; } = [Code, Name, Parent, LandUse, Kind, Status, Province, DecidedHa, DeclaredHa];
}
