using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace ZonePlanner.Api.Plots.Search;

/// <summary>The question of a plot search as sent.</summary>
internal sealed record AskedPlots
{
    /// <summary>Every parameter of the question.</summary>
    public static readonly string[] Names =
    [
        .. typeof(AskedPlots).GetProperties().SelectMany(property => property.GetCustomAttributes(typeof(FromQueryAttribute), false)).Select(named => ((FromQueryAttribute)named).Name ?? ""),
    ];

    [FromQuery(Name = "q")]
    [Description("Words of a label, a site or a place, old or new; diacritics may be left out, and a typo or two is forgiven.")]
    public string? Q { get; init; }

    [FromQuery(Name = "haFrom")]
    [Description("At least so many hectares, as measured.")]
    public string? HaFrom { get; init; }

    [FromQuery(Name = "haTo")]
    [Description("At most so many hectares, as measured.")]
    public string? HaTo { get; init; }

    [FromQuery(Name = "together")]
    [Description("true: also sets of available plots of one site, side by side, that reach haFrom together and do not exceed haTo, the smallest sets first (member together). Wants haFrom.")]
    public string? Together { get; init; }

    [FromQuery(Name = "priceTo")]
    [Description("The lowest price asked is at most this, in priceUnit. A price in another unit is not compared: it counts as unknown.")]
    public string? PriceTo { get; init; }

    [FromQuery(Name = "priceUnit")]
    [Description("usd-per-m2, usd-per-m2-year, vnd-per-m2, vnd-per-m2-year. Without priceTo: plots priced in it.")]
    public string? PriceUnit { get; init; }

    [FromQuery(Name = "industry")]
    [Description("A section or division of VSIC 2018 (C, 26), several with commas, or words of their titles in Vietnamese or English. A plot nobody listed industries for is unknown, unless it refuses it.")]
    public string? Industry { get; init; }

    [FromQuery(Name = "powerMw")]
    [Description("At least so many megawatts.")]
    public string? PowerMw { get; init; }

    [FromQuery(Name = "waterM3Day")]
    [Description("At least so many cubic metres of water a day.")]
    public string? WaterM3Day { get; init; }

    [FromQuery(Name = "wastewaterM3Day")]
    [Description("At least so many cubic metres of wastewater taken a day.")]
    public string? WastewaterM3Day { get; init; }

    [FromQuery(Name = "heightM")]
    [Description("Buildings may be at least so many metres high.")]
    public string? HeightM { get; init; }

    [FromQuery(Name = "densityPct")]
    [Description("At least so many per cent of the plot may be built on.")]
    public string? DensityPct { get; init; }

    [FromQuery(Name = "roadWidthM")]
    [Description("The road at the plot is at least so many metres wide.")]
    public string? RoadWidthM { get; init; }

    [FromQuery(Name = "gas")]
    [Description("true: there is piped gas.")]
    public string? Gas { get; init; }

    [FromQuery(Name = "telecom")]
    [Description("true: there is fibre.")]
    public string? Telecom { get; init; }

    [FromQuery(Name = "portKm")]
    [Description("At most so many kilometres, as the crow flies, to the nearest port of the layer “ports”.")]
    public string? PortKm { get; init; }

    [FromQuery(Name = "airportKm")]
    [Description("At most so many kilometres to the nearest airport of the layer “airports”.")]
    public string? AirportKm { get; init; }

    [FromQuery(Name = "expresswayKm")]
    [Description("At most so many kilometres to the nearest expressway of the layer “expressways”.")]
    public string? ExpresswayKm { get; init; }

    [FromQuery(Name = "railKm")]
    [Description("At most so many kilometres to the nearest railway of the layer “railways”.")]
    public string? RailKm { get; init; }

    [FromQuery(Name = "province")]
    [Description("A province by code or name, old or new: what became part of it counts as its own.")]
    public string? Province { get; init; }

    [FromQuery(Name = "district")]
    [Description("A (former) district by code or name.")]
    public string? District { get; init; }

    [FromQuery(Name = "commune")]
    [Description("A commune, old or new, by code or name.")]
    public string? Commune { get; init; }

    [FromQuery(Name = "site")]
    [Description("A site by code; several with commas.")]
    public string? Site { get; init; }

    [FromQuery(Name = "kind")]
    [Description("industrial-zone, industrial-cluster, economic-zone, it-park; several with commas.")]
    public string? Kind { get; init; }

    [FromQuery(Name = "status")]
    [Description("available, reserved, leased, handed-over, revoked, not-cleared; several with commas. available when left out. Of a site that only stands in a plan nobody sees it: unknown.")]
    public string? Status { get; init; }

    [FromQuery(Name = "leaseUntilFrom")]
    [Description("Land may be let until this day at least.")]
    public string? LeaseUntilFrom { get; init; }

    [FromQuery(Name = "cleanOnly")]
    [Description("true: only cleared land that nobody was put off from.")]
    public string? CleanOnly { get; init; }

    [FromQuery(Name = "surveyedOnly")]
    [Description("true: only plots whose outline was surveyed.")]
    public string? SurveyedOnly { get; init; }

    [FromQuery(Name = "reportedWithinDays")]
    [Description("Some figure was reported within so many days before validAt.")]
    public string? ReportedWithinDays { get; init; }

    [FromQuery(Name = "unknown")]
    [Description("include (when left out): a plot of whose figure nothing is known is listed, below those known to fit; exclude: it is left out.")]
    public string? Unknown { get; init; }

    [FromQuery(Name = "bbox")]
    [Description("west,south,east,north in degrees: plots whose outline's box meets it.")]
    public string? Bbox { get; init; }

    [FromQuery(Name = "within")]
    [Description("A Polygon or MultiPolygon as GeoJSON or WKT, holes left out, at most 500 corners: plots that meet it. Longitude before latitude, unless within-crs says otherwise.")]
    public string? Within { get; init; }

    [FromQuery(Name = "within-crs")]
    [Description("The CRS of within, whose axis order it follows: EPSG:9214 (VN-2000, easting before northing), EPSG:4756 (latitude before longitude) … OGC:CRS84 when left out.")]
    public string? WithinCrs { get; init; }

    [FromQuery(Name = "validAt")]
    [Description("The day whose law is asked for; today when left out.")]
    public string? ValidAt { get; init; }

    [FromQuery(Name = "knownAt")]
    [Description("The instant (or day) whose knowledge is asked for; now when left out.")]
    public string? KnownAt { get; init; }

    [FromQuery(Name = "facets")]
    [Description("true: how many plots each choice of province, district, kind, status, quality, price unit, hectares and industry would show; each counted with its own parameter left out.")]
    public string? Facets { get; init; }

    [FromQuery(Name = "sort")]
    [Description("fit (when left out; of those that fit alike first the plots of a site or place in whose name all words of q stand), area, -area, price (wants priceUnit), portKm, airportKm, expresswayKm, railKm, -leaseUntil; what is unknown last.")]
    public string? Sort { get; init; }

    [FromQuery(Name = "limit")]
    [Description("How many plots at most, 1 to 1000; 50 when left out. As CSV 1 to 10000, and that many when left out.")]
    public string? Limit { get; init; }

    [FromQuery(Name = "cursor")]
    [Description("From the “next” of the page before.")]
    public string? Cursor { get; init; }

    [FromQuery(Name = "f")]
    [Description("json or csv; json when left out.")]
    public string? F { get; init; }
}
