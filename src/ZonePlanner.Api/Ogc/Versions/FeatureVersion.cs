using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Ogc.Collections;
using ZonePlanner.Api.Ogc.Features;

namespace ZonePlanner.Api.Ogc.Versions;

/// <summary>A legal version of a feature: what held from when until when, and since when the record says so.</summary>
internal sealed record FeatureVersion(
    string Name,
    string? Status,
    string? Quality,
    DateOnly? ValidFrom,
    string? ValidFromPrecision,
    DateOnly? ValidTo,
    DateTimeOffset? RecordedFrom,
    Cause? BegunBy,
    Cause? EndedBy)
{
    /// <summary>A day on which it holds and no other version does: its first; of one that always held its last; of one without end or beginning today.</summary>
    public DateOnly Day(DateOnly today) => ValidFrom ?? ValidTo?.AddDays(-1) ?? today;
}

/// <summary>What a version began or ended with: the line of the ledger, and the decision or law.</summary>
internal sealed record Cause(string? Movement, string? Kind, string? Decision, string? Title, string? Code, string? Link);

/// <summary>How a feature ended, and what came after it.</summary>
internal sealed record Ending(Cause? EndedBy, IReadOnlyList<Successor> Successors);

/// <summary>A feature that took another's place; <paramref name="Variant"/> says in which collection it is.</summary>
internal sealed record Successor(string Id, string Variant, string? Name, DateOnly? On, string? Movement);

/// <summary>Where the versions of a collection's features are read.</summary>
internal sealed class VersionReading(string file)
{
    private static readonly VersionReading OfSites = new("site");
    private static readonly VersionReading OfPlots = new("plot");
    private static readonly VersionReading OfUnits = new("unit");
    private static readonly VersionReading OfProtectedLand = new("protected_land");

    private readonly string _versions = Sql.Beside(typeof(VersionReading), $"{file}_versions.sql");
    private readonly string _ending = Sql.Beside(typeof(VersionReading), $"{file}_ending.sql");

    /// <summary>The reading of a collection; null when its features have no versions.</summary>
    public static VersionReading? Of(Collection collection) => collection.Source switch
    {
        var source when ReferenceEquals(source, SiteFeatures.Source) => OfSites,
        var source when ReferenceEquals(source, PlotFeatures.Source) => OfPlots,
        var source when ReferenceEquals(source, UnitFeatures.Source) => OfUnits,
        var source when ReferenceEquals(source, ProtectedLandFeatures.Source) => OfProtectedLand,
        _ => null,
    };

    public Task<List<FeatureVersion>> VersionsAsync(NpgsqlDataSource database, Question question, CancellationToken cancellation) =>
        database.ReadAsync<FeatureVersion>(_versions, cancellation, question.Collection.Variant, question.Only, question.KnownAt.UtcDateTime);

    public async Task<Ending?> EndingAsync(NpgsqlDataSource database, Question question, CancellationToken cancellation) =>
        (await database.ReadAsync<Ending>(_ending, cancellation, question.Collection.Variant, question.Only, question.KnownAt.UtcDateTime)).FirstOrDefault();
}
