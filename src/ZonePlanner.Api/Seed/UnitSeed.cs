using NetTopologySuite;
using NetTopologySuite.Geometries;
using ZonePlanner.Api.Dataset;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Units;

namespace ZonePlanner.Api.Seed;

/// <summary>Administrative units of both geographies, their schematic outlines, and what became what.</summary>
internal static class UnitSeed
{
    private static readonly GeometryFactory Degrees = NtsGeometryServices.Instance.CreateGeometryFactory(4326);

    public static async Task<int> AddAsync(RecordBeingSeeded record)
    {
        var rows = record.Data.Rows("units.csv");
        var units = rows.DistinctBy(row => row["code"]).Select(row => new Unit
        {
            Code = row["code"],
            GsoCode = row.Optional("gso_code"),
            Level = Enum.Parse<UnitLevel>(row["level"], ignoreCase: true),
        }).ToArray();
        var count = await record.AddAsync(units);
        foreach (var unit in units)
        {
            record.Units.Add(unit.Code, unit.Id);
        }

        var drawn = record.Data.Drawn("units").ToDictionary(feature => (feature["code"], feature.Optional("validFrom")));
        count += await record.AddAsync(rows.Select(row => Version(row, record, drawn.GetValueOrDefault((row["code"], row.Optional("valid_from"))))).ToArray());
        return count + await record.AddAsync(record.Data.Rows("unit_successions.csv").Select(row => new UnitSuccession
        {
            FromId = record.Units[row["from_code"]],
            ToId = record.Units[row["to_code"]],
            On = row.Date("on") ?? throw new InvalidDataException("unit_successions.csv: a row has no day."),
            Law = row.Optional("law"),
            Source = row["source"],
            Note = RecordBeingSeeded.Note(row),
        }).ToArray());
    }

    private static UnitVersion Version(CsvRow row, RecordBeingSeeded record, DrawnFeature? drawn) => new()
    {
        UnitId = record.Units[row["code"]],
        Valid = RecordBeingSeeded.Valid(row),
        Name = row["name"],
        ParentId = RecordBeingSeeded.Find(record.Units, row, "parent"),
        OfficialKm2 = row.Decimal("official_km2"),
        Outline = drawn?.Outline,
        OutlineQuality = drawn is null ? null : Quality.Schematic,
        Place = Place(row.Double("place_lon"), row.Double("place_lat")) ?? Place(row.Double("seat_lon"), row.Double("seat_lat")),
        AreaSrid = row.Int("area_srid"),
        Source = row["source"],
        Note = RecordBeingSeeded.Note(row),
    };

    private static Point? Place(double? longitude, double? latitude) =>
        longitude is { } x && latitude is { } y ? Degrees.CreatePoint(new Coordinate(x, y)) : null;
}
