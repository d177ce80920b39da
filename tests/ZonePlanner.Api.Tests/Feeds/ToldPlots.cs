using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using ZonePlanner.Api.Tests.Hosting;
using ZonePlanner.Api.Tests.Plots;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Time;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Feeds;

/// <summary>The province with plots, whose service tells receivers on this machine at once. One zone more, <c>kcn-len</c> from 900, is planned until somebody establishes it.</summary>
public sealed class ToldPlots(TestCluster cluster) : PlottedProvince(cluster)
{
    private const double East = 900;

    protected override IReadOnlyList<string> Settings => TellingService.Quick;

    /// <summary>The planned zone is established from June 2026 on: what is seen of its plots follows.</summary>
    public async Task EstablishAsync()
    {
        await using var db = Open();
        await using var transaction = await db.Database.BeginTransactionAsync(Cancellation);
        var site = await db.Sites.SingleAsync(known => known.Code == "kcn-len", Cancellation);
        (await db.SiteVersions.SingleAsync(line => line.SiteId == site.Id, Cancellation)).Close();
        await db.SaveChangesAsync(Cancellation);
        db.Add(Zone(site, East, SiteStatus.Planned, new LegalPeriod(Squares.Day, new(2026, 6, 1))));
        db.Add(Zone(site, East, SiteStatus.Established, LegalPeriod.Since(new(2026, 6, 1))));
        await db.SaveChangesAsync(Cancellation);
        await transaction.CommitAsync(Cancellation);
    }

    /// <summary>A plot is given other figures, or another outline, at the revision there is.</summary>
    internal static async Task<Answer> RedrawAsync(Person officer, string plot, JsonObject drawn)
    {
        drawn["validFrom"] = "2026-03-01";
        drawn["source"] = "quy hoạch chi tiết 1/500";
        return await officer.SendAsync(HttpMethod.Put, $"/api/plots/{plot}", drawn.ToJsonString(), (await officer.GetAsync($"/api/plots/{plot}")).Tag);
    }

    protected override async Task PrepareAsync()
    {
        await base.PrepareAsync();
        await ZoneAsync("kcn-len", East, SiteStatus.Planned);
    }
}
