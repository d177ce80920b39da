using ZonePlanner.Api.Ogc.Filtering;
using Queryable = ZonePlanner.Api.Ogc.Filtering.Queryable;

namespace ZonePlanner.Api.Tests.Ogc.Filtering;

/// <summary>The examples the standard gives, over the properties they name. Its functions avg, Buffer and foo are none of ours.</summary>
public sealed class ExamplesTests
{
    private static readonly Queryable[] Properties =
    [
        .. Of(QueryableType.Text, "name", "city", "cityName", "road_class", "etat_vol", "owner", "material", "landsat:scene_id", "eo:instrument"),
        .. Of(QueryableType.Number, "depth", "balance", "vehicle_height", "bridge_clearance", "eo:cloud_cover", "value", "field", "windSpeed"),
        .. Of(QueryableType.Integer, "category", "floors", "landsat:wrs_path", "landsat:wrs_row"),
        .. Of(QueryableType.Boolean, "swimming_pool"),
        .. Of(QueryableType.Date, "built"),
        .. Of(QueryableType.Timestamp, "updated", "event_time", "touchdown", "liftOff", "starts_at", "ends_at"),
        .. Of(QueryableType.Geometry, "geometry", "road", "location"),
        .. Of(QueryableType.Texts, "layer:ids"),
    ];

    [Theory]
    [InlineData("city='Toronto'")]
    [InlineData("balance-150.0 > 0")]
    [InlineData("updated >= date('1970-01-01')")]
    [InlineData("geometry IS NOT NULL")]
    [InlineData("name LIKE 'Smith%'")]
    [InlineData("depth BETWEEN 100.0 and 150.0")]
    [InlineData("cityName IN ('Toronto','Frankfurt','Tokyo','New York')")]
    [InlineData("category NOT IN (1,2,3,4)")]
    [InlineData("CASEI(road_class) IN (CASEI('Οδος'),CASEI('Straße'))")]
    [InlineData("ACCENTI(etat_vol) = ACCENTI('débárquér')")]
    [InlineData("S_INTERSECTS(geometry,POINT(36.319836 32.288087))")]
    [InlineData("S_INTERSECTS(geometry,POLYGON((43.5845 -79.5442, 43.6079 -79.4893, 43.5677 -79.4632, 43.6129 -79.3925, 43.6223 -79.3238, 43.6576 -79.3163, 43.7945 -79.1178, 43.8144 -79.1542, 43.8555 -79.1714, 43.7509 -79.6390, 43.5845 -79.5442)))")]
    [InlineData("S_CROSSES(road,POLYGON((43.7286 -79.2986, 43.7311 -79.2996, 43.7323 -79.2972, 43.7326 -79.2971, 43.7350 -79.2981, 43.7350 -79.2982, 43.7352 -79.2982, 43.7357 -79.2956, 43.7337 -79.2948, 43.7343 -79.2933, 43.7339 -79.2923, 43.7327 -79.2947, 43.7320 -79.2942, 43.7322 -79.2937, 43.7306 -79.2930, 43.7303 -79.2930, 43.7299 -79.2928, 43.7286 -79.2986)))")]
    [InlineData("T_INTERSECTS(event_time, INTERVAL('1969-07-16T05:32:00Z', '1969-07-24T16:50:35Z'))")]
    [InlineData("T_DURING(INTERVAL(touchdown, liftOff), INTERVAL('1969-07-16T13:32:00Z', '1969-07-24T16:50:35Z'))")]
    [InlineData("T_DURING(INTERVAL('1969-07-20T20:17:40Z', '1969-07-21T17:54:00Z'), INTERVAL('1969-07-16T13:32:00Z', '1969-07-24T16:50:35Z'))")]
    [InlineData("T_FINISHEDBY(INTERVAL(starts_at, ends_at), INTERVAL('1991-10-07T08:21:06.393262Z', '2010-02-10T05:29:20.073225Z'))")]
    [InlineData("A_CONTAINS(layer:ids, ('layers-ca','layers-us'))")]
    [InlineData("S_CROSSES(LINESTRING(43.72992 -79.2998, 43.73005 -79.2991, 43.73006 -79.2984), POLYGON((43.7286 -79.2986, 43.7311 -79.2996, 43.7323 -79.2972, 43.7286 -79.2986)))")]
    [InlineData("vehicle_height > (bridge_clearance-1)")]
    [InlineData("landsat:scene_id = 'LC82030282019133LGN00'")]
    [InlineData("eo:instrument LIKE 'OLI%'")]
    [InlineData("eo:cloud_cover < 0.1 AND landsat:wrs_row=28 AND landsat:wrs_path=203")]
    [InlineData("eo:cloud_cover=0.1 OR eo:cloud_cover=0.2")]
    [InlineData("swimming_pool = true AND (floors>5 OR material LIKE 'brick%' OR material LIKE '%brick')")]
    [InlineData("NOT (floors<5) OR swimming_pool=true")]
    [InlineData("owner NOT LIKE '%Mike%' AND owner IS NOT NULL")]
    [InlineData("T_BEFORE(built,DATE('2015-01-01'))")]
    [InlineData("T_AFTER(updated, TIMESTAMP('2012-06-05T00:00:00Z'))")]
    [InlineData("S_WITHIN(location,BBOX(-118,33.8,-117.9,34))")]
    [InlineData("S_INTERSECTS(geometry, BBOX(160.6,-55.95,-170,-25.89))")]
    [InlineData("name = 'Via dell''Avvento'")]
    [InlineData("\"value\"=field^2+6*field+3")]
    [InlineData("-100 < 3.14159")]
    public void Text(string filter) => Assert.NotNull(FilteredRows.Text(filter, Properties));

    [Theory]
    [InlineData("""{"op":"=","args":[{"property":"city"},"Toronto"]}""")]
    [InlineData("""{"op":">","args":[{"op":"-","args":[{"property":"balance"},150.0]},0]}""")]
    [InlineData("""{"op":">=","args":[{"property":"updated"},{"date":"1970-01-01"}]}""")]
    [InlineData("""{"op":"not","args":[{"op":"isNull","args":[{"property":"geometry"}]}]}""")]
    [InlineData("""{"op":"like","args":[{"property":"name"},"Smith%"]}""")]
    [InlineData("""{"op":"between","args":[{"property":"depth"},100.0,150.0]}""")]
    [InlineData("""{"op":"not","args":[{"op":"in","args":[{"property":"category"},[1,2,3,4]]}]}""")]
    [InlineData("""{"op":"=","args":[{"op":"accenti","args":[{"property":"etat_vol"}]},{"op":"accenti","args":["débárquér"]}]}""")]
    [InlineData("""{"op":"s_intersects","args":[{"property":"geometry"},{"type":"Point","coordinates":[36.319836,32.288087]}]}""")]
    [InlineData("""{"op":"s_intersects","args":[{"property":"geometry"},{"bbox":[160.6,-55.95,-170,-25.89]}]}""")]
    [InlineData("""{"op":"t_intersects","args":[{"property":"event_time"},{"interval":["1969-07-16T05:32:00Z","1969-07-24T16:50:35Z"]}]}""")]
    [InlineData("""{"op":"t_during","args":[{"interval":[{"property":"touchdown"},{"property":"liftOff"}]},{"interval":["1969-07-16T13:32:00Z","1969-07-24T16:50:35Z"]}]}""")]
    [InlineData("""{"op":"a_contains","args":[{"property":"layer:ids"},["layers-ca","layers-us"]]}""")]
    [InlineData("""{"op":">","args":[{"property":"vehicle_height"},{"op":"-","args":[{"property":"bridge_clearance"},1]}]}""")]
    public void Json(string filter) => Assert.NotNull(FilteredRows.Json(filter, Properties));

    private static IEnumerable<Queryable> Of(QueryableType type, params string[] names) => names.Select(name => new Queryable(name, type, $"feature.\"{name}\""));
}
