using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Imports;

/// <summary>Options that mean nothing for what is loaded are refused: the operator meant something by them.</summary>
internal static class Misplaced
{
    public static Sentence? In(LoadOptions options)
    {
        var given = Given(options).Where(option => option.IsGiven && !option.For.Contains(options.As)).Select(static option => option.Name).ToArray();
        if (given.Length == 0)
        {
            return null;
        }

        var names = string.Join(", ", given);
        return new Sentence($"Không dùng được với loại dữ liệu này: {names}.", $"This means nothing for what is loaded: {names}.");
    }

    private static (string Name, LoadKind[] For, bool IsGiven)[] Given(LoadOptions options) =>
    [
        ("--level", [LoadKind.Units], options.Level is not null),
        ("--layer-kind", [LoadKind.ProtectedLand], options.LayerKind is not null),
        ("--layer", [LoadKind.ProtectedLand], options.Layer is not null),
        ("--replaces", [LoadKind.ProtectedLand], options.Replaces.Count > 0),
        ("--extent", [LoadKind.ProtectedLand], options.Extent is not null),
        ("--owner", [LoadKind.ProtectedLand, LoadKind.Plots], options.Owner is not null),
        ("--land-use-field", [LoadKind.ProtectedLand, LoadKind.Plots], options.LandUseField is not null),
        ("--drop-schematic-outlines", [LoadKind.ProtectedLand], options.DropSchematicOutlines),
    ];
}
