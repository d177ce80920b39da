using ZonePlanner.Api.Ogc.Features;

namespace ZonePlanner.Api.Ogc.Versions;

/// <summary>The versions of a feature, the oldest first, each with the address at which it is to be had for ever.</summary>
internal sealed record TimeMap(string Id, string Collection, DateTimeOffset KnownAt, IReadOnlyList<LinkedVersion> Versions, IReadOnlyList<Link> Links)
{
    public static TimeMap Of(Asking asking, Question question, IReadOnlyList<FeatureVersion> versions)
    {
        var original = asking.Address.Bare[..^"/versions".Length];
        var mementos = Memento.Of(original, question, versions);
        return new(
            question.Only ?? "",
            question.Collection.Id,
            question.KnownAt,
            [.. versions.Zip(mementos, (version, memento) => Linked(version, memento, question.Today))],
            [
                .. Link.SelfAndAlternates(asking),
                new(original, "original", Representation.GeoJson, "Đối tượng, hôm nay / The feature, today"),
                new(original, "timegate", Representation.GeoJson, "Theo Accept-Datetime / By Accept-Datetime"),
                new(asking.Address.With((Asking.FormParameter, "link")), "timemap", Representation.LinkFormat, "Các bản theo thời gian / Versions through time"),
                .. mementos,
                new($"{asking.Address.Root}/collections/{question.Collection.Id}", "collection", Representation.Json, question.Collection.Title.Both),
            ]);
    }

    private static LinkedVersion Linked(FeatureVersion version, Link memento, DateOnly today) => new(
        memento.Href,
        Memento.Beginning(version.Day(today)),
        version.ValidFrom,
        version.ValidFromPrecision,
        version.ValidTo,
        version.RecordedFrom,
        version.Name,
        version.Status,
        version.Quality,
        version.BegunBy,
        version.EndedBy);
}

/// <summary>A version with its address; <paramref name="Datetime"/> is the beginning of the first legal day it holds.</summary>
internal sealed record LinkedVersion(
    string Href,
    DateTimeOffset Datetime,
    DateOnly? ValidFrom,
    string? ValidFromPrecision,
    DateOnly? ValidTo,
    DateTimeOffset? RecordedFrom,
    string Name,
    string? Status,
    string? Quality,
    Cause? BegunBy,
    Cause? EndedBy);
