using System.Globalization;
using NetTopologySuite.Geometries;
using ZonePlanner.Api.Http.Html;

namespace ZonePlanner.Api.Http.Checks;

/// <summary>A drawing of an outline and what it hits, for paper: north up, metres true at its middle, told apart without colour.</summary>
internal static class CheckMap
{
    private const double Width = 720;
    private const double MetresPerDegree = 111_320;

    private static readonly int[] Rounds = [5, 2, 1];

    public static Markup Draw(Geometry outline, IReadOnlyList<FindingReport> findings, Func<Sentence, string> say)
    {
        var box = outline.EnvelopeInternal.Copy();
        box.ExpandBy(Math.Max(box.Width, box.Height) * 0.12);
        var east = MetresPerDegree * Math.Cos(box.Centre.Y * Math.PI / 180);
        var scale = Width / (box.Width * east);
        var height = Math.Clamp(box.Height * MetresPerDegree * scale, 160, 900);
        scale = Math.Min(scale, height / (box.Height * MetresPerDegree));
        string At(Coordinate corner) => string.Create(CultureInfo.InvariantCulture, $"{(corner.X - box.MinX) * east * scale:0.0} {(box.MaxY - corner.Y) * MetresPerDegree * scale:0.0}");

        var placed = findings.Where(finding => finding.Geometry is { Dimension: Dimension.Surface } && finding.Severity != Domain.Checks.Severity.Advice).ToArray();
        return Markup.Of($"""
            <svg class="map" viewBox="0 0 {(long)Width} {(long)height}" role="img" aria-label="{say(new("Bản đồ ranh giới và những chỗ phát hiện", "Map of the boundary and the places found"))}">
            <defs>
            <pattern id="error" width="7" height="7" patternUnits="userSpaceOnUse"><path d="M0 7 7 0" stroke="#c21807" stroke-width="1.6"/></pattern>
            <pattern id="warning" width="6" height="6" patternUnits="userSpaceOnUse"><circle cx="3" cy="3" r="1.1" fill="#a86200"/></pattern>
            </defs>
            <path d="{Path(outline, At)}" fill="#eef1f3" fill-rule="evenodd" stroke="#101820" stroke-width="2"/>
            {placed.Select(finding => Markup.Of($"<path d=\"{Path(finding.Geometry!, At)}\" fill=\"url(#{Word(finding)})\" fill-rule=\"evenodd\" stroke=\"{(Word(finding) == "error" ? "#c21807" : "#a86200")}\"><title>{say(finding.Message)}</title></path>"))}
            {ScaleBar(scale, height)}
            <path d="M{(long)Width - 24} 34V10m-6 8 6-8 6 8" fill="none" stroke="#101820" stroke-width="1.5"/>
            <text x="{(long)Width - 24}" y="48" text-anchor="middle">{say(new("B", "N"))}</text>
            </svg>
            """);
    }

    private static string Word(FindingReport finding) => finding.Severity == Domain.Checks.Severity.Error ? "error" : "warning";

    private static Markup ScaleBar(double scale, double height)
    {
        // The longest round length that takes no more than a quarter of the width.
        var most = Width / 4 / scale;
        var round = Math.Pow(10, Math.Floor(Math.Log10(most)));
        var metres = round * Rounds.First(times => most / round >= times);
        var (length, y) = ((long)Math.Round(metres * scale), (long)height - 14);
        return Markup.Of($"<path d=\"M12 {y - 5}v5h{length}v-5\" fill=\"none\" stroke=\"#101820\" stroke-width=\"1.5\"/><text x=\"{length + 18}\" y=\"{y}\">{string.Create(CultureInfo.InvariantCulture, $"{metres:0.###} m")}</text>");
    }

    private static string Path(Geometry shape, Func<Coordinate, string> at) => string.Concat(Rings(shape).Select(ring => $"M{string.Join('L', ring.Coordinates.SkipLast(1).Select(at))}Z"));

    private static IEnumerable<LineString> Rings(Geometry shape) => shape switch
    {
        Polygon part => part.Holes.Prepend(part.Shell),
        GeometryCollection parts => parts.Geometries.SelectMany(Rings),
        _ => [],
    };
}
