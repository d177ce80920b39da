using System.Globalization;
using NpgsqlTypes;
using ZonePlanner.Api.Ogc.Collections;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Api.Ogc.Features;

/// <summary>Which features are asked for, of what moments, and how they are to be printed.</summary>
internal sealed record Question(Collection Collection)
{
    public int Limit { get; init; } = 1;

    /// <summary>The legal days asked for.</summary>
    public required LegalInterval Days { get; init; }

    /// <summary>Whether the days were left out, so that the answer is today's and another tomorrow.</summary>
    public required bool FollowsToday { get; init; }

    /// <summary>The day it is.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The instant of knowledge; the maximum is “now”.</summary>
    public required DateTimeOffset KnownAt { get; init; }

    public Bbox? Area { get; init; }

    /// <summary>The CRS the coordinates are printed in.</summary>
    public Crs Crs { get; init; } = Crs.Crs84;

    /// <summary>Most decimals of a coordinate, where asked for.</summary>
    public int? Decimals { get; init; }

    public Cursor? After { get; init; }

    /// <summary>The only identifier wanted.</summary>
    public string? Only { get; init; }

    /// <summary>Values of the collection's filters, in their order.</summary>
    public IReadOnlyList<string?> Filters { get; init; } = [];

    /// <summary>Whether nothing can match: an area off the map, or a word where identifiers are numbers.</summary>
    public bool AsksForNothing => Area is { Ground: null } || (Only is not null && Collection.Source.NumericIds && !long.TryParse(Only, NumberStyles.None, CultureInfo.InvariantCulture, out _));

    /// <summary>The instant to name in links, so that later pages know what this one knew.</summary>
    public DateTimeOffset KnownBy(DatasetState state) => KnownAt < state.Instant ? KnownAt : state.Instant;

    /// <summary>What a cursor belongs to: all that decides which features there are, and in which order.</summary>
    public string Digest(DatasetState? state) => Tag.Digest(string.Join(
        '|',
        [Collection.Id, Days.ToString(), KnownText(state is null ? KnownAt : KnownBy(state)), Area?.Ground?.AsText(), .. Filters]));

    /// <summary>An instant to the microsecond, as the database keeps it.</summary>
    public static string KnownText(DateTimeOffset instant) => instant.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);

    public NpgsqlRange<DateOnly> Range => Days.ToRange();
}
