using ZonePlanner.Api.Ogc.Collections;
using ZonePlanner.Api.Ogc.Features;
using ZonePlanner.Api.Ogc.Filtering;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Api.Tests.Ogc;

/// <summary>Which questions are read by a plan that is made once.</summary>
public sealed class SmallBoxTests
{
    [Theory]
    [InlineData("106,21,106.04,21.04", null, true)]
    [InlineData("106,21,106.06,21.01", null, false)]
    [InlineData("106,21,106.01,21.06", null, false)]
    [InlineData(null, null, false)]
    [InlineData("106,21,106.04,21.04", "landUseCode = 'LUC' AND hectares > 1", true)]
    [InlineData("106,21,106.04,21.04", "S_INTERSECTS(geometry, POINT(106 21))", false)]
    [InlineData("106,21,106.04,21.04", "landUseCode = 'LUC' OR NOT area(geometry) > 1", false)]
    [InlineData("106,21,106.04,21.04", "geometry IS NULL", false)]
    public void It_takes_a_small_box_and_a_filter_that_says_nothing_of_geometries(string? box, string? filter, bool isFound)
    {
        var land = RecordCollections.All.Single(collection => collection.Id == "protected-land");

        Assert.Equal(isFound, Asked(land, box, filter).IsFoundByBox);
        Assert.False(Asked(land with { IsReference = true }, box, filter).IsFoundByBox);
    }

    private static Question Asked(Collection collection, string? box, string? filter) => new(collection)
    {
        Days = LegalInterval.On(new(2026, 1, 1)),
        FollowsToday = true,
        Today = new(2026, 1, 1),
        KnownAt = DateTimeOffset.UnixEpoch,
        FollowsNow = true,
        Area = box is null ? null : Bbox.Read(box, Crs.Crs84, mayReachBeyond: true, out _),
        Filter = filter is null ? null : Cql2.ReadText(filter, collection.Source.Queryables, Crs.Crs84, out _) ?? throw new ArgumentException("It cannot be read.", nameof(filter)),
    };
}
