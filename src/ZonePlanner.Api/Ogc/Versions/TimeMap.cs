using ZonePlanner.Api.Ogc.Features;

namespace ZonePlanner.Api.Ogc.Versions;

/// <summary>The versions of a feature, the oldest first, each with the address at which it is to be had for ever.</summary>
internal sealed record TimeMap(string Id, string Collection, DateTimeOffset KnownAt, IReadOnlyList<LinkedVersion> Versions, IReadOnlyList<Link> Links)
{
    public static TimeMap Of(Asking asking, Question question, IReadOnlyList<FeatureVersion> versions)
    {
        var original = asking.Address.Bare[..^"/versions".Length];
        var known = Uri.EscapeDataString(Question.KnownText(question.KnownAt));
        LinkedVersion[] linked = [.. versions.Select(Linked)];
        return new(
            question.Only ?? "",
            question.Collection.Id,
            question.KnownAt,
            linked,
            [
                .. Link.SelfAndAlternates(asking),
                new(original, "original", Representation.GeoJson, "Đối tượng, hôm nay / The feature, today"),
                new(original, "timegate", Representation.GeoJson, "Theo Accept-Datetime / By Accept-Datetime"),
                .. linked.Select((version, index) => new Link(version.Href, Relation(index), Representation.GeoJson, version.Name)),
                new($"{asking.Address.Root}/collections/{question.Collection.Id}", "collection", Representation.Json, $"{question.Collection.Title.Vi} / {question.Collection.Title.En}"),
            ]);

        LinkedVersion Linked(FeatureVersion version)
        {
            var day = version.Day(question.Today);
            return new(
                $"{original}?datetime={LegalInterval.On(day)}&knownAt={known}",
                Memento.Beginning(day),
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

        string Relation(int index) => (index == 0, index == versions.Count - 1) switch
        {
            (true, true) => "first last memento",
            (true, _) => "first memento",
            (_, true) => "last memento",
            _ => "memento",
        };
    }
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
