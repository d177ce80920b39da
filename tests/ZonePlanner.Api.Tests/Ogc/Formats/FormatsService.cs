using System.Net;
using NetTopologySuite.Geometries;
using ZonePlanner.Api.Tests.Hosting;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Time;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Ogc.Formats;

/// <summary>
/// The service over three zones: <c>day-du</c> with every kind of text and a hole and two parts, <c>cong-thuc</c> whose name looks like a formula, <c>trong</c> with
/// nothing but a name; and twelve clusters in a row.
/// </summary>
public sealed class FormatsService(TestCluster cluster) : RunningService(cluster)
{
    public const string Name = "Khu “Đình Trám”, giai đoạn \"hai\"\nvà phần mở rộng";
    public const string Formula = "=HYPERLINK(\"https://example.org\";1+1)";

    public static readonly string[] Aliases = ["Tên \"khác\"", "phẩy, chấm; dòng\nmới", "Đường Ông Kẹ 🏭"];

    internal async Task<(HttpResponseMessage Message, byte[] Bytes)> FetchAsync(string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        var answer = await Http.SendAsync(request, Cancellation);
        return (answer, await answer.Content.ReadAsByteArrayAsync(Cancellation));
    }

    /// <summary>The same, and it must be 200.</summary>
    internal async Task<byte[]> ReadAsync(string path)
    {
        var (answer, bytes) = await FetchAsync(path);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path}: {answer.StatusCode} {System.Text.Encoding.UTF8.GetString(bytes)}");
        return bytes;
    }

    internal async Task<System.Text.Json.JsonElement> JsonAsync(string path) => System.Text.Json.JsonDocument.Parse(await ReadAsync(path)).RootElement;

    protected override async Task PrepareAsync()
    {
        await using var db = Open();
        Site full = new() { Code = "day-du" }, formula = new() { Code = "cong-thuc" }, bare = new() { Code = "trong" };
        var clusters = Enumerable.Range(1, 12).Select(number => new Site { Code = $"ccn-{number:00}" }).ToArray();
        db.AddRange(full, formula, bare);
        db.AddRange(clusters);
        await db.SaveChangesAsync(Cancellation);
        db.AddRange(
            Version(full, Name, WithHole(), 206.5m, "Source, \"quoted\"", Aliases),
            Version(formula, Formula, Squares.At(30, 0), null, "-5", []),
            Version(bare, "Trống", null, null, Squares.Source, []));
        db.AddRange(clusters.Select((site, index) => Squares.Version(site.Id, Squares.At(2 * index, 50))));
        await db.SaveChangesAsync(Cancellation);
    }

    /// <summary>A square with a hole, and another beside it.</summary>
    private static MultiPolygon WithHole()
    {
        var (outer, inner, other) = ((Polygon)Squares.At(0, 0, 10, 10)[0], (Polygon)Squares.At(2, 2, 3, 3)[0], (Polygon)Squares.At(12, 0)[0]);
        return outer.Factory.CreateMultiPolygon([outer.Factory.CreatePolygon(outer.Shell, [(LinearRing)inner.Shell.Reverse()]), other]);
    }

    private static SiteVersion Version(Site site, string name, MultiPolygon? outline, decimal? decided, string source, string[] aliases) => new()
    {
        SiteId = site.Id,
        Valid = LegalPeriod.Since(Squares.Day),
        Kind = SiteKind.IndustrialZone,
        Status = SiteStatus.Planned,
        Name = name,
        DecidedHa = decided,
        Boundary = outline,
        BoundaryQuality = outline is null ? null : Quality.Schematic,
        Source = source,
        Aliases = aliases,
    };
}

/// <summary>The tests that share the record and only read it.</summary>
[CollectionDefinition(Name)]
public sealed class FormatReadings : ICollectionFixture<FormatsService>
{
    public const string Name = "Format readings";
}
