using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Ogc.Collections;

/// <summary>One collection of the API.</summary>
/// <param name="Id">Its name in addresses.</param>
/// <param name="Variant">Which of its source's features it holds: a kind of site, a level of unit.</param>
/// <param name="Title">Its title.</param>
/// <param name="Description">What a reader must know of it.</param>
/// <param name="Source">Where its features are read.</param>
internal sealed record Collection(string Id, string Variant, Sentence Title, Sentence Description, FeatureSource Source)
{
    /// <summary>Whether it is a layer of the operator's own, no part of the record.</summary>
    public bool IsReference { get; init; }

    /// <summary>Which edition of such a layer it is; null of what belongs to the record.</summary>
    public long? Edition { get; init; }

    /// <summary>Whom it comes from; null is the record itself.</summary>
    public Sentence? Attribution { get; init; }

    /// <summary>Whom it comes from, in both languages.</summary>
    public string Attributed => Attribution?.Both ?? Landing.Attribution;
}
