using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using NetTopologySuite.Geometries;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Checks;
using ZonePlanner.Domain.Plots;
using ZonePlanner.Domain.Sites;

namespace ZonePlanner.Api.Plots;

/// <summary>A plot as somebody sends it: its facts, and its outline not yet known to be one.</summary>
internal sealed record SentPlot(PlotFacts Facts, DrawnOutline? Outline)
{
    /// <summary>The members of a plot.</summary>
    public static readonly string[] Members =
    [
        "label", "crs", "geometry", "quality", "landUse", "declaredHa", "leaseUntil", "price", "industriesAllowed", "industriesRefused", "heightM", "densityPct",
        "powerMw", "waterM3Day", "wastewaterM3Day", "gas", "telecom", "roadWidthM", "reported", "reports", "note",
    ];

    // Each with the report that says where it comes from.
    private static readonly string[] Figures =
    [
        "declaredHa", "leaseUntil", "price", "industriesAllowed", "industriesRefused", "heightM", "densityPct", "powerMw", "waterM3Day", "wastewaterM3Day",
        "gas", "telecom", "roadWidthM",
    ];

    /// <summary>The plot, or every mistake in it; one that is on record may leave its outline as it is.</summary>
    public static SentPlot Read(BodyMembers body, ICollection<Mistake> mistakes, bool mayLeaveOutline = false)
    {
        var label = body.RequiredText("label", 40).Normalize();
        if (label.Any(IsNoLetter))
        {
            mistakes.Add(Mistake.In(body.Place("label"), "bad-character", "Số lô chứa ký tự điều khiển hoặc xuống dòng.", "The label holds a control character or a line break."));
        }
        else if (label.Length > 0 && PublicCode.Of(label).Length == 0)
        {
            mistakes.Add(Mistake.In(body.Place("label"), "bad-label", "Số lô phải có chữ cái hoặc chữ số.", "A label has letters or digits."));
        }

        var crs = DrawnCrs.Read(body, mistakes);
        var geometry = mayLeaveOutline ? body["geometry"] : body.Required("geometry");
        var outline = geometry.ValueKind == JsonValueKind.Undefined ? null : DrawnShape.Read(geometry, body.Place("geometry"), crs, mistakes);
        var price = Price(body, mistakes);
        var facts = new PlotFacts
        {
            Label = label,
            Boundary = MultiPolygon.Empty,
            BoundaryQuality = body.Word<Quality>("quality") ?? Quality.Schematic,
            SourceCrs = crs?.Code,
            SourceCoordinates = geometry.ValueKind == JsonValueKind.Undefined ? null : geometry.GetRawText(),
            LandUseCode = body.Text("landUse", 10),
            DeclaredHa = (decimal?)body.Hectares("declaredHa"),
            LeaseUntil = body.Day("leaseUntil"),
            PriceFrom = price.From,
            PriceTo = price.To,
            PriceUnit = price.Unit,
            IndustriesAllowed = body.Texts("industriesAllowed", 110),
            IndustriesRefused = body.Texts("industriesRefused", 110),
            HeightM = body.Number("heightM", 0.1, 999),
            DensityPct = body.Number("densityPct", 0.1, 100),
            PowerMw = body.Number("powerMw", 0, 99_999),
            WaterM3Day = body.Number("waterM3Day", 0, 99_999_999),
            WastewaterM3Day = body.Number("wastewaterM3Day", 0, 99_999_999),
            Gas = body.FlagOrNull("gas"),
            Telecom = body.FlagOrNull("telecom"),
            RoadWidthM = body.Number("roadWidthM", 0.1, 999),
            Reports = Reports(body, mistakes),
            Note = body.Text("note", 4000)?.Normalize(),
        };
        if (facts.IndustriesAllowed.Intersect(facts.IndustriesRefused, StringComparer.Ordinal).FirstOrDefault() is { } both)
        {
            mistakes.Add(Mistake.In(body.Place("industriesRefused"), "allowed-and-refused", $"Ngành “{both}” vừa được nhận vừa bị từ chối.", $"The industry “{both}” is both allowed and refused."));
        }

        return new SentPlot(facts, outline);
    }

    private static bool IsNoLetter(char letter) =>
        char.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static (decimal? From, decimal? To, PriceUnit? Unit) Price(BodyMembers body, ICollection<Mistake> mistakes)
    {
        if (body["price"].ValueKind == JsonValueKind.Undefined)
        {
            return default;
        }

        var price = new BodyMembers(body["price"], ["from", "to", "unit"], mistakes, body.Place("price"));
        price.Required("from");
        var (from, to) = (price.Number("from", 1e-6, 1e12), price.Number("to", 1e-6, 1e12));
        if (to < from)
        {
            mistakes.Add(Mistake.In(price.Place("to"), "bad-range", "“to” phải không nhỏ hơn “from”.", "“to” must not be less than “from”."));
        }

        return ((decimal?)from, (decimal?)to, price.Word<PriceUnit>("unit"));
    }

    private static string Reports(BodyMembers body, ICollection<Mistake> mistakes)
    {
        var given = new BodyMembers(body["reports"].ValueKind == JsonValueKind.Undefined ? JsonDocument.Parse("{}").RootElement : body["reports"], Figures, mistakes, body.Place("reports"));
        var common = Report(body["reported"], body.Place("reported"), mistakes);
        var reports = new JsonObject();
        foreach (var figure in Figures.Where(figure => IsGiven(body[figure])))
        {
            if ((Report(given[figure], given.Place(figure), mistakes) ?? common?.DeepClone()) is { } report)
            {
                reports[figure] = report;
            }
            else
            {
                mistakes.Add(Mistake.In(
                    body.Place("reported"),
                    "report-missing",
                    $"“{figure}” do ai báo, ngày nào? Hãy gửi “reported” ({{by, on}}) cho mọi số liệu, hoặc “reports.{figure}”.",
                    $"Who reported “{figure}”, and when? Send “reported” ({{by, on}}) for every figure, or “reports.{figure}”."));
            }
        }

        return reports.ToJsonString();
    }

    private static bool IsGiven(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Undefined => false,
        JsonValueKind.Array => value.GetArrayLength() > 0,
        _ => true,
    };

    private static JsonObject? Report(JsonElement said, string at, ICollection<Mistake> mistakes)
    {
        if (said.ValueKind == JsonValueKind.Undefined)
        {
            return null;
        }

        var report = new BodyMembers(said, ["by", "on"], mistakes, at);
        report.Required("on");
        var (by, on) = (report.RequiredText("by", 200).Normalize(), report.Day("on"));
        if (on > AsOfParameters.Today(TimeProvider.System))
        {
            mistakes.Add(Mistake.In(report.Place("on"), "in-future", "Ngày báo số liệu chưa tới.", "The day of the report has not come yet."));
        }

        return new JsonObject { ["by"] = by, ["on"] = on?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) };
    }
}
