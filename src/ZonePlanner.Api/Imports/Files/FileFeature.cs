using NetTopologySuite.Geometries;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Imports.Files;

/// <summary>One feature as the file has it, in the file's CRS, x first.</summary>
/// <param name="Number">Its place in the file, from 1.</param>
/// <param name="Id">The identifier beside its properties, where the format has one.</param>
/// <param name="Shape">The geometry; null when it has none or it could not be read.</param>
/// <param name="Values">Properties as text, in Unicode NFC; numbers as they stand in the file.</param>
internal sealed record FileFeature(int Number, string? Id, Geometry? Shape, IReadOnlyDictionary<string, string?> Values)
{
    /// <summary>Why the feature could not be read.</summary>
    public Sentence? Problem { get; init; }

    /// <summary>The coordinates as the file spells them, to the digit, where it spells them in text.</summary>
    public string? Typed { get; init; }
}
