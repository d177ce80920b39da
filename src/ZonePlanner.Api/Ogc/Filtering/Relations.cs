using System.Collections.Frozen;

namespace ZonePlanner.Api.Ogc.Filtering;

/// <summary>The relations of Simple Features.</summary>
internal enum SpatialRelation
{
    Intersects,
    Equals,
    Disjoint,
    Touches,
    Within,
    Overlaps,
    Crosses,
    Contains,
}

/// <summary>The relations of OWL-Time.</summary>
internal enum TemporalRelation
{
    After,
    Before,
    Contains,
    Disjoint,
    During,
    Equals,
    FinishedBy,
    Finishes,
    Intersects,
    Meets,
    MetBy,
    OverlappedBy,
    Overlaps,
    StartedBy,
    Starts,
}

/// <summary>The relations of sets.</summary>
internal enum ArrayRelation
{
    Equals,
    Contains,
    ContainedBy,
    Overlaps,
}

/// <summary>The standard's names for relations, in either case.</summary>
internal static class Relations
{
    private static readonly FrozenDictionary<string, Enum> ByName = All<SpatialRelation>('S').Concat(All<TemporalRelation>('T')).Concat(All<ArrayRelation>('A'))
        .ToFrozenDictionary(pair => pair.Name, pair => pair.Relation, StringComparer.OrdinalIgnoreCase);

    /// <summary>The relation of <c>S_INTERSECTS</c> or <c>t_finishedBy</c>; null if there is none.</summary>
    public static Enum? Named(string name) => ByName.GetValueOrDefault(name);

    /// <summary>Whether it may hold of instants too.</summary>
    public static bool TakesInstants(this TemporalRelation relation) =>
        relation is TemporalRelation.After or TemporalRelation.Before or TemporalRelation.Disjoint or TemporalRelation.Equals or TemporalRelation.Intersects;

    private static IEnumerable<(string Name, Enum Relation)> All<T>(char prefix)
        where T : struct, Enum => Enum.GetValues<T>().Select(relation => ($"{prefix}_{relation}", (Enum)relation));
}
