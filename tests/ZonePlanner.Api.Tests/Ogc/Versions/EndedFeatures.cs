using System.Net;
using System.Text.Json;
using ZonePlanner.Api.Tests.Hosting;
using ZonePlanner.Domain.Plans;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Time;
using ZonePlanner.Domain.Units;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Ogc.Versions;

/// <summary>
/// Clusters with a past: <c>cu</c> of 2020 was enlarged in 2022 and went into <c>moi</c> on 1-5-2023; <c>len-kcn</c> became a zone on 1-5-2023; <c>ghi-gop</c> stands
/// in the record as merged. Province 24 became 24-2025 on 1-7-2025, by a law. A parcel of rice land whose layer ended with 2024.
/// </summary>
public sealed class EndedFeatures(TestCluster cluster) : RunningService(cluster)
{
    public static readonly DateOnly Merger = new(2023, 5, 1);

    private long _province;
    private long _decision;

    /// <summary>An instant when <c>cu</c> was known, and not yet that it ended.</summary>
    public DateTimeOffset BeforeMerger { get; private set; }

    internal async Task<(HttpResponseMessage Message, string Text)> GetAsync(string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        var answer = await Http.SendAsync(request, Cancellation);
        return (answer, await answer.Content.ReadAsStringAsync(Cancellation));
    }

    internal async Task<JsonElement> ReadAsync(string path, HttpStatusCode status = HttpStatusCode.OK)
    {
        var (answer, text) = await GetAsync(path);
        Assert.True(answer.StatusCode == status, $"{path}: {answer.StatusCode} {text}");
        return JsonDocument.Parse(text).RootElement;
    }

    protected override async Task PrepareAsync()
    {
        Unit was = new() { Code = "24", GsoCode = "24", Level = UnitLevel.Province }, became = new() { Code = "24-2025", GsoCode = "24", Level = UnitLevel.Province };
        var decision = new Decision { Code = "nq-10-2023", Number = "10/NQ-HĐND", Title = "Sáp nhập cụm công nghiệp", Source = Squares.Source };
        Site old = new() { Code = "cu" }, merged = new() { Code = "moi" }, raised = new() { Code = "len-kcn" }, noted = new() { Code = "ghi-gop" };
        await this.WriteAsync(was, became, decision, old, merged, raised, noted);
        (_province, _decision) = (was.Id, decision.Id);
        var day = new DateOnly(2025, 7, 1);
        await this.WriteAsync(
            Named(was.Id, "Tỉnh Bắc Giang", new(null, day)),
            Named(became.Id, "Tỉnh Bắc Ninh", LegalPeriod.Since(day)),
            new UnitSuccession { FromId = was.Id, ToId = became.Id, On = day, Law = "202/2025/QH15", Source = Squares.Source });

        var first = Version(old.Id, "Cũ", new(2020, 1, 1), new(2022, 1, 1));
        var second = Version(old.Id, "Cũ mở rộng", new(2022, 1, 1), null);
        await this.WriteAsync(first, second, Version(merged.Id, "Mới", new(2021, 1, 1), null));
        BeforeMerger = new DateTimeOffset(await App.AskAsync<DateTime>("SELECT instant FROM dataset_version"));
        var (gone, noting) = (Movement("cu-vao-moi", MovementKind.Merge, old.Id, merged.Id), Movement("ghi-gop-vao-moi", MovementKind.Merge, noted.Id, merged.Id));
        await this.WriteAsync(gone, noting);
        await EndAsync(second.Id, Version(old.Id, "Cũ mở rộng", new(2022, 1, 1), Merger, ended: gone.Id));
        await this.WriteAsync(
            Version(raised.Id, "Lên KCN", new(2020, 1, 1), Merger),
            Version(raised.Id, "Lên KCN", Merger, null, kind: SiteKind.IndustrialZone),
            Version(noted.Id, "Ghi gộp", new(2020, 1, 1), Merger, ended: noting.Id),
            Version(noted.Id, "Ghi gộp", Merger, null, begun: noting.Id, status: SiteStatus.Merged));
        var layer = Squares.Layer("lua-2024", Squares.At(0, 200, 10, 10));
        layer = new()
        {
            Code = layer.Code,
            Kind = layer.Kind,
            Name = layer.Name,
            Valid = new(new(2020, 1, 1), new(2025, 1, 1)),
            Extent = layer.Extent,
            Quality = layer.Quality,
            AreaSrid = layer.AreaSrid,
            Source = layer.Source,
        };
        await this.WriteLandAsync([layer], () => [Squares.Parcel(layer.Id, Squares.At(0, 200))]);
    }

    private async Task EndAsync(long version, SiteVersion instead)
    {
        await using var db = Open();
        await using var transaction = await db.Database.BeginTransactionAsync(Cancellation);
        (await db.SiteVersions.FindAsync([version], Cancellation))!.Close();
        await db.SaveChangesAsync(Cancellation);
        db.Add(instead);
        await db.SaveChangesAsync(Cancellation);
        await transaction.CommitAsync(Cancellation);
    }

    private Movement Movement(string code, MovementKind kind, long site, long into) => new()
    {
        Code = code,
        Kind = kind,
        SiteKind = SiteKind.IndustrialCluster,
        ProvinceId = _province,
        SiteId = site,
        IntoSiteId = into,
        DecisionId = _decision,
        On = Merger,
        Source = Squares.Source,
    };

    private static UnitVersion Named(long unit, string name, LegalPeriod valid) => new() { UnitId = unit, Name = name, Valid = valid, AreaSrid = 9214, Source = Squares.Source };

    private static SiteVersion Version(
        long site, string name, DateOnly from, DateOnly? until, SiteKind kind = SiteKind.IndustrialCluster, SiteStatus status = SiteStatus.Planned, long? begun = null, long? ended = null) => new()
        {
            SiteId = site,
            Valid = new(from, until),
            Kind = kind,
            Status = status,
            Name = name,
            BegunById = begun,
            EndedById = ended,
            Source = Squares.Source,
        };
}
