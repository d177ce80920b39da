using Microsoft.EntityFrameworkCore;
using ZonePlanner.Api.Tests.Hosting;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Time;
using ZonePlanner.Domain.Units;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Feeds;

/// <summary>A service that may tell receivers on this machine, at once, and gives up after four failures. Two provinces, 24-2025 and 33-2025, without sites.</summary>
public sealed class TellingService(TestCluster cluster) : RunningService(cluster)
{
    private readonly Dictionary<string, long> provinces = [];

    internal static readonly string[] Quick =
    [
        "--Webhooks:AllowLoopback", "true", "--Webhooks:Rest", "00:00:00.02", "--Webhooks:LongRest", "00:00:00.2", "--Webhooks:Patience", "00:00:01",
        "--Webhooks:Pauses:0", "00:00:00.05", "--Webhooks:Pauses:1", "00:00:00.05", "--Webhooks:Pauses:2", "00:00:00.05",
    ];

    protected override IReadOnlyList<string> Settings => Quick;

    /// <summary>New sites in one recording.</summary>
    public async Task EstablishAsync(string province, params string[] codes)
    {
        await using var db = Open();
        await using var transaction = await db.Database.BeginTransactionAsync(Cancellation);
        var sites = Array.ConvertAll(codes, code => new Site { Code = code });
        db.AddRange(sites);
        await db.SaveChangesAsync(Cancellation);
        db.AddRange(sites.Select(site => Line(site, province, 10)));
        await db.SaveChangesAsync(Cancellation);
        await transaction.CommitAsync(Cancellation);
    }

    /// <summary>The decided hectares of a site are recorded anew.</summary>
    public async Task CorrectAsync(string code, decimal hectares, string province = "24-2025")
    {
        await using var db = Open();
        await using var transaction = await db.Database.BeginTransactionAsync(Cancellation);
        var site = await db.Sites.SingleAsync(known => known.Code == code, Cancellation);
        (await db.SiteVersions.Where(line => line.SiteId == site.Id).OrderByDescending(line => line.Id).FirstAsync(Cancellation)).Close();
        await db.SaveChangesAsync(Cancellation);
        db.Add(Line(site, province, hectares));
        await db.SaveChangesAsync(Cancellation);
        await transaction.CommitAsync(Cancellation);
    }

    protected override async Task PrepareAsync()
    {
        foreach (var code in new[] { "24-2025", "33-2025" })
        {
            var unit = new Unit { Code = code, GsoCode = code[..2], Level = UnitLevel.Province };
            await this.WriteAsync(unit);
            provinces[code] = unit.Id;
            await this.WriteAsync(new UnitVersion { UnitId = unit.Id, Valid = LegalPeriod.Since(new(2025, 7, 1)), Name = $"Tỉnh {code}", Source = Squares.Source });
        }
    }

    private SiteVersion Line(Site site, string province, decimal hectares) => new()
    {
        SiteId = site.Id,
        Valid = LegalPeriod.Since(new(2025, 8, 1)),
        Kind = SiteKind.IndustrialCluster,
        Status = SiteStatus.Planned,
        Name = $"Cụm {site.Code}",
        DecidedHa = hectares,
        ProvinceId = provinces[province],
        Source = Squares.Source,
    };
}
