using ZonePlanner.Api.Ogc.Collections;

namespace ZonePlanner.Api.Ogc.Writing;

/// <summary>The collections whose features can be written, and which of their properties.</summary>
internal static class WritableCollections
{
    /// <summary>The sites; units, protected land and layers for reference are loaded by the operator.</summary>
    public static IReadOnlyList<Collection> All { get; } = [.. RecordCollections.All.Where(IsWritable)];

    /// <summary>What a write may say of a site; the others are measured, or follow from these.</summary>
    public static IReadOnlyList<string> Properties { get; } = ["code", "name", "nameEn", "kind", "status", "quality", "decidedHa", "declaredHa", "decision", "validFrom"];

    public static bool IsWritable(Collection collection) => ReferenceEquals(collection.Source, SiteFeatures.Source);

    /// <summary>Whether a write may not say it: Part 5's <c>readOnly</c>.</summary>
    public static bool IsReadOnly(Collection collection, string property) => IsWritable(collection) && !Properties.Contains(property);
}
