using Microsoft.EntityFrameworkCore;
using ZonePlanner.Api.Tests.Hosting;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Time;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Database;

public sealed class HistoryIsKeptTests(RunningService service) : IClassFixture<RunningService>
{
    private const string Rewriting = "ZP003";
    private const string NotAllowed = "42501";

    [Fact]
    public async Task The_service_can_close_a_current_line_and_the_database_names_the_instant()
    {
        var site = await service.NewSiteAsync();
        var version = Squares.Version(site, Squares.At(0, 0));
        await service.WriteAsync(version);

        await using (var db = service.Open())
        {
            (await db.SiteVersions.SingleAsync(v => v.Id == version.Id, Cancellation)).Close();
            await db.SaveChangesAsync(Cancellation);
        }

        await using var after = service.Open();
        var closed = (await after.SiteVersions.SingleAsync(v => v.Id == version.Id, Cancellation)).Period;
        Assert.False(closed.IsCurrent);
        Assert.InRange(closed.Until!.Value, closed.From, DateTimeOffset.UtcNow.AddMinutes(1));
    }

    [Fact]
    public async Task A_closed_line_cannot_be_opened_or_closed_again()
    {
        var site = await service.NewSiteAsync();
        await service.WriteAsync(Squares.Version(site, null));
        Assert.Null(await service.App.RefusalOfAsync($"UPDATE site_version SET recorded = tstzrange(lower(recorded), now()) WHERE site_id = {site}"));

        Assert.Equal(Rewriting, await service.App.RefusalOfAsync($"UPDATE site_version SET recorded = tstzrange(lower(recorded), NULL) WHERE site_id = {site}"));
        Assert.Equal(Rewriting, await service.App.RefusalOfAsync($"UPDATE site_version SET recorded = tstzrange(lower(recorded), now()) WHERE site_id = {site}"));
    }

    [Theory]
    [InlineData("recorded = tstzrange('2001-01-01', NULL)")]
    [InlineData("recorded = tstzrange('2001-01-01', now())")]
    [InlineData("recorded = 'empty'")]
    [InlineData("recorded = NULL")]
    public async Task The_recorded_range_of_a_current_line_can_only_be_ended(string change)
    {
        var site = await service.NewSiteAsync();
        await service.WriteAsync(Squares.Version(site, null));

        Assert.Equal(Rewriting, await service.App.RefusalOfAsync($"UPDATE site_version SET {change} WHERE site_id = {site}"));
    }

    [Fact]
    public async Task Recorded_and_recorded_by_are_stamped_whatever_a_writer_claims()
    {
        var site = await service.NewSiteAsync();
        var before = DateTime.UtcNow.AddMinutes(-1);

        Assert.Null(await service.App.RefusalOfAsync(
            $"INSERT INTO site_version (site_id, valid, kind, status, name, aliases, stated_units, valid_from_precision, source, recorded, recorded_by) VALUES ({site}, '[2020-01-01,)', 'industrial-zone', 'planned', 'A', '{{}}', '{{}}', 'day', 's', '[2001-01-01,2002-01-01)', 'someone else')"));

        Assert.InRange(await service.App.AskAsync<DateTime>($"SELECT lower(recorded) FROM site_version WHERE site_id = {site}"), before, DateTime.UtcNow.AddMinutes(1));
        Assert.True(await service.App.AskAsync<bool>($"SELECT upper_inf(recorded) AND recorded_by = session_user FROM site_version WHERE site_id = {site}"));
    }

    [Fact]
    public async Task Two_lines_of_one_site_cannot_claim_the_same_moment_on_both_axes()
    {
        var site = await service.NewSiteAsync();
        await service.WriteAsync(Squares.Version(site, null, from: new(2024, 1, 1), until: new(2025, 1, 1)));

        Assert.Equal("23P01", await RefusalOfAsync(() => service.WriteAsync(Squares.Version(site, null, from: new(2024, 12, 31)))));
        Assert.Null(await RefusalOfAsync(() => service.WriteAsync(Squares.Version(site, null, from: new(2025, 1, 1)))));
    }

    [Fact]
    public async Task Each_table_of_history_refuses_every_other_update_every_delete_and_truncate()
    {
        await OneLineInEachAsync();
        var tables = new[]
        {
            "decision", "plan", "plan_target", "movement_group", "movement", "site", "site_version", "unit", "unit_version", "unit_succession",
            "protected_layer", "protected_parcel", "conversion_approval", "law_rule", "land_use", "site_share",
        };

        foreach (var table in tables)
        {
            Assert.True(await service.Owner.AskAsync<bool>($"SELECT EXISTS (SELECT FROM {table})"), $"{table} is empty: the test would prove nothing.");
            var column = await service.Owner.AskAsync<string>($"SELECT attname::text FROM pg_attribute WHERE attrelid = '{table}'::regclass AND attnum > 0 AND attname <> 'recorded' ORDER BY attnum LIMIT 1");
            Assert.Equal(NotAllowed, await service.App.RefusalOfAsync($"UPDATE {table} SET {column} = {column}"));
            Assert.Equal(NotAllowed, await service.App.RefusalOfAsync($"DELETE FROM {table}"));
            Assert.Equal(NotAllowed, await service.App.RefusalOfAsync($"TRUNCATE {table} CASCADE"));
            Assert.Equal(Rewriting, await service.Owner.RefusalOfAsync($"UPDATE {table} SET {column} = {column}"));
            Assert.Equal(Rewriting, await service.Owner.RefusalOfAsync($"DELETE FROM {table}"));
            Assert.Equal(Rewriting, await service.Owner.RefusalOfAsync($"TRUNCATE {table} CASCADE"));
        }

        Assert.Equal(NotAllowed, await service.App.RefusalOfAsync("UPDATE dataset_version SET version = 0"));
    }

    [Fact]
    public async Task Every_table_with_a_recorded_axis_is_under_guard()
    {
        var unguarded = await service.Owner.AskAsync<string>("""
            SELECT coalesce(string_agg(c.table_name, ', '), '')
            FROM information_schema.columns AS c
            WHERE c.table_schema = 'public' AND c.column_name = 'recorded'
              AND (SELECT count(*) FROM pg_trigger AS t WHERE t.tgrelid = c.table_name::regclass AND t.tgname LIKE 'a\_%') <> 4
            """);

        Assert.Equal("", unguarded);
    }

    [Fact]
    public async Task Each_writing_transaction_moves_the_dataset_version_once()
    {
        var before = await service.App.AskAsync<long>("SELECT version FROM dataset_version");

        await service.WriteAsync(new Site { Code = "phien-ban-1" }, new Site { Code = "phien-ban-2" }, Squares.Decision("qd-phien-ban"));

        Assert.Equal(before + 1, await service.App.AskAsync<long>("SELECT version FROM dataset_version"));
    }

    private async Task OneLineInEachAsync()
    {
        var site = await service.NewSiteAsync();
        await using var db = service.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(Cancellation);
        var (unit, heir) = (new Domain.Units.Unit { Code = "mot", Level = Domain.Units.UnitLevel.Province }, new Domain.Units.Unit { Code = "hai", Level = Domain.Units.UnitLevel.Province });
        var decision = Squares.Decision("qd-moi-bang");
        var layer = Squares.Layer("moi-bang", Squares.At(100, 100, 10, 10));
        db.AddRange(unit, heir, decision, layer, new Domain.Protected.LandUse { Code = "LUC", Name = "Đất chuyên trồng lúa", Confidence = "verified", Source = Squares.Source });
        await db.SaveChangesAsync(Cancellation);
        var plan = new Domain.Plans.Plan { Code = "quy-hoach", ProvinceId = unit.Id, Title = "Quy hoạch", Source = Squares.Source };
        db.AddRange(
            plan,
            new Domain.Units.UnitVersion { UnitId = unit.Id, Valid = LegalPeriod.Always, Name = "Tỉnh Một", Outline = Squares.At(90, 90, 30, 30), OutlineQuality = Quality.Schematic, Source = Squares.Source },
            new Domain.Units.UnitSuccession { FromId = unit.Id, ToId = heir.Id, On = Squares.Day, Source = Squares.Source },
            Squares.Parcel(layer.Id, Squares.At(100, 100)),
            Squares.Version(site, Squares.At(105, 105)),
            new Domain.Protected.ConversionApproval { SiteId = site, DecisionId = decision.Id, LandUseCode = "LUC", Hectares = 1, Valid = LegalPeriod.Always, Source = Squares.Source },
            new Domain.Checks.LawRule { Code = "X", Text = "x", Parameters = "{}", Article = "x", Valid = LegalPeriod.Always, Confidence = "verified", Source = Squares.Source });
        await db.SaveChangesAsync(Cancellation);
        db.AddRange(
            new Domain.Plans.PlanTarget { PlanId = plan.Id, Indicator = "Tổng số KCN", Value = 29, Source = Squares.Source },
            new Domain.Plans.MovementGroup { Code = "nhom", PlanId = plan.Id, HaDelta = 6518, Source = Squares.Source },
            new Domain.Plans.Movement { Code = "bien-dong", Kind = Domain.Plans.MovementKind.Establish, SiteKind = SiteKind.IndustrialZone, ProvinceId = unit.Id, CountDelta = 23, Source = Squares.Source });
        await db.SaveChangesAsync(Cancellation);
        await transaction.CommitAsync(Cancellation);
    }
}
