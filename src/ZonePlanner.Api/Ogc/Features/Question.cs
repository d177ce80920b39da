using System.Globalization;
using NpgsqlTypes;
using ZonePlanner.Api.Ogc.Collections;
using ZonePlanner.Api.Ogc.Filtering;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Api.Ogc.Features;

/// <summary>Which features are asked for, of what moments, and how they are to be printed.</summary>
internal sealed record Question(Collection Collection)
{
    // In degrees, some five kilometres.
    private const double LongestSide = 0.05;

    public int Limit { get; init; } = 1;

    /// <summary>The legal days asked for.</summary>
    public required LegalInterval Days { get; init; }

    /// <summary>Whether the days were left out, and today is meant.</summary>
    public required bool FollowsToday { get; init; }

    /// <summary>Whether the answer is another tomorrow: a layer for reference is all there at any time, unless a day is asked for.</summary>
    public bool ChangesWithDay => FollowsToday && !Collection.IsReference;

    /// <summary>The day it is.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The instant of knowledge.</summary>
    public required DateTimeOffset KnownAt { get; init; }

    /// <summary>Whether the instant was left out, so that the next recording gives another answer.</summary>
    public required bool FollowsNow { get; init; }

    public Bbox? Area { get; init; }

    /// <summary>The CRS the coordinates are printed in.</summary>
    public Crs Crs { get; init; } = Crs.Crs84;

    /// <summary>Most decimals of a coordinate, where asked for.</summary>
    public int? Decimals { get; init; }

    /// <summary>How far a simplified line may lie from the true one, in units of the CRS; null leaves lines as they are.</summary>
    public double? Offset { get; init; }

    public bool SkipsGeometry { get; init; }

    /// <summary>The properties to print.</summary>
    public IReadOnlyList<Property> Properties { get; init; } = Collection.Source.Properties;

    public Cursor? After { get; init; }

    /// <summary>How many features come before the page, of those after <see cref="After"/>.</summary>
    public long Skip { get; init; }

    /// <summary>The only identifier wanted.</summary>
    public string? Only { get; init; }

    /// <summary>Values properties must have, from parameters of their names.</summary>
    public IReadOnlyList<Wanted> Wanted { get; init; } = [];

    /// <summary>What else must be true of a feature.</summary>
    public Filter? Filter { get; init; }

    /// <summary>The order, before that of identifiers.</summary>
    public IReadOnlyList<SortKey> Order { get; init; } = [];

    /// <summary>Whether nothing can match: an area off the map, or a word where identifiers are numbers.</summary>
    public bool AsksForNothing => Area is { Ground: null } || (Only is not null && Collection.Source.NumericIds && !IsNumber(Only));

    /// <summary>
    /// Whether its box is so small that the index of the ground finds the few features of the record in it best, whatever else is asked. Of a layer for reference a town may hold
    /// everything: then a page is found sooner in the order of the identifiers.
    /// </summary>
    public bool IsFoundByBox =>
        !Collection.IsReference && Area?.Ground?.EnvelopeInternal is { } box && Math.Max(box.Width, box.Height) <= LongestSide && Filter is not { LooksAtShapes: true };

    /// <summary>What a cursor belongs to: all that decides which features there are, and in which order.</summary>
    public string Digest => Tag.Digest(string.Join('|', [Collection.Id, ChangesWithDay || !FollowsToday ? Days.ToString() : "", KnownText(KnownAt), Area?.Ground?.AsText(), .. Wanted, Filter, .. Order]));

    /// <summary>An instant to the microsecond, as the database keeps it.</summary>
    public static string KnownText(DateTimeOffset instant) => instant.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);

    public NpgsqlRange<DateOnly> Range => Days.ToRange();

    /// <summary>Whether it is a number as identifiers are written: 01 is none.</summary>
    private static bool IsNumber(string id) => long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out _) && (id.Length == 1 || id[0] != '0');
}

/// <summary>A value a property must have.</summary>
/// <param name="Property">The property.</param>
/// <param name="Value">The value, of the property's own type.</param>
internal sealed record Wanted(Property Property, object Value)
{
    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Property.Name}={Value}");
}

/// <summary>A property to sort by.</summary>
internal sealed record SortKey(Property Property, bool Descending)
{
    /// <inheritdoc/>
    public override string ToString() => $"{(Descending ? '-' : '+')}{Property.Name}";
}
