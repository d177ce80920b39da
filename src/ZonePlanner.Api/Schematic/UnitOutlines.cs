using NetTopologySuite.Geometries;
using ZonePlanner.Api.Dataset;

namespace ZonePlanner.Api.Schematic;

/// <summary>A unit during one period with the outline made up for it.</summary>
internal sealed record UnitOutline(CsvRow Unit, Geometry Degrees);

/// <summary>Communes as cells, merged to the districts and provinces they lay in at each time.</summary>
internal sealed class UnitOutlines
{
    private static readonly DateOnly Reordered = new(2025, 1, 1);

    private readonly IReadOnlyList<CsvRow> communes;
    private readonly Dictionary<string, Geometry> cells = [];

    public UnitOutlines(IReadOnlyList<CsvRow> units)
    {
        communes = [.. units.Where(unit => unit["level"] == "commune")];

        // The three northern provinces lie in one plane so that Bắc Giang and Thái Nguyên meet in one line.
        foreach (var region in communes.Select(Point).GroupBy(commune => commune.Province == "54" ? 9218 : 9213))
        {
            foreach (var (code, cell) in UnitCells.Divide([.. region], new Plane(region.Key)))
            {
                cells.Add(code, cell);
            }
        }

        All = [.. units.Select(unit => (Unit: unit, Parts: Parts(unit))).Where(unit => unit.Parts.Length > 0).Select(unit => new UnitOutline(unit.Unit, UnitCells.Merge(unit.Parts)))];
    }

    public IReadOnlyList<UnitOutline> All { get; }

    public Geometry Commune(string code) => cells[code];

    /// <summary>A district as it was before 2025.</summary>
    public Geometry District(string code) => All.First(outline => outline.Unit["code"] == code).Degrees;

    public Geometry Province(string code) => All.First(outline => outline.Unit["code"] == code).Degrees;

    private Geometry[] Parts(CsvRow unit)
    {
        var code = unit["code"];
        var inside = unit["level"] switch
        {
            "commune" => communes.Where(commune => commune["code"] == code),
            "district" when unit.Date("valid_to") > Reordered => communes.Where(commune => commune["former_district_2025"] == code),
            "district" => communes.Where(commune => commune["former_district"] == code),
            _ => communes.Where(commune => commune["former_province"] == code || commune["parent"] == code),
        };
        return [.. inside.Select(commune => cells[commune["code"]])];
    }

    private static CommunePoint Point(CsvRow commune) => new(
        commune["code"],
        commune["former_province"],
        commune.Double("place_lon").GetValueOrDefault(),
        commune.Double("place_lat").GetValueOrDefault(),
        (commune.Double("official_km2") ?? commune.Double("measured_km2")).GetValueOrDefault());
}
