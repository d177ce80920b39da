using System.Globalization;
using System.Net;
using System.Text;
using ZonePlanner.Api.Tests.Hosting;
using ZonePlanner.Domain.Plots;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Interest;

[Collection(Interested.Name)]
public sealed class PersonalDataTests(InterestProvince province)
{
    private static readonly string[] Secrets = ["Nguyễn Văn Kín", "Công ty Bí Mật", "912 345 678", "Chuyện riêng của tôi", "Trả lời riêng cho anh Kín", "Cột mốc của nhà ông Kín"];

    [Fact]
    public async Task Nothing_personal_lies_in_plain_text_in_any_table_nor_in_the_log()
    {
        var email = InterestProvince.NewAddress();
        // A mail that waits is looked for too.
        province.Post.Refusals.Enqueue("451 later");
        await province.ConfirmedAsync(email, need: new { hectaresFrom = 900, words = "Chuyện riêng của tôi" });
        await province.SendAsync(new { site = "kcn-song", words = "Cột mốc của nhà ông Kín", email, consent = new { given = true, version = "2026-11-27" } }, "/api/error-reports");
        using var officer = await province.OfficerAsync();
        var id = await InterestProvince.IdOfAsync(officer, email);
        (await officer.PostAsync($"/api/interest/{id}/answer", new { text = "Trả lời riêng cho anh Kín" })).Good();
        await province.Post.ToAsync(email, 2);

        Assert.NotEmpty(await HoldersAsync("kcn-song"));
        foreach (var secret in Secrets.Append(email).Append(email.ToUpperInvariant()))
        {
            Assert.Empty(await HoldersAsync(secret));
            Assert.DoesNotContain(province.Log, line => line.Contains(secret, StringComparison.OrdinalIgnoreCase));
        }

        Assert.NotEmpty(province.Log);
    }

    [Fact]
    public async Task Erasing_takes_away_everything_about_an_address_and_nothing_of_another()
    {
        var (email, other) = (InterestProvince.NewAddress(), InterestProvince.NewAddress());
        var first = await province.ConfirmedAsync(email, need: new { hectaresFrom = 900 });
        await province.ConfirmedAsync(email, need: new { hectaresFrom = 901 });
        await province.ConfirmedAsync(other, need: new { hectaresFrom = 900 });
        await province.SendAsync(new { site = "kcn-song", words = "sai", email, consent = new { given = true, version = "2026-11-27" } }, "/api/error-reports");
        using var officer = await province.OfficerAsync();
        var id = await InterestProvince.IdOfAsync(officer, email);
        await province.ExecuteAsync($"INSERT INTO interest.refused SELECT address_key, now() + interval '30 days' FROM interest.expression WHERE id = '{id}'");
        var key = await province.App.AskAsync<byte[]>($"SELECT address_key FROM interest.expression WHERE id = '{id}'");
        var reports = await province.App.AskAsync<long>("SELECT count(*) FROM interest.error_report");

        Assert.Equal(HttpStatusCode.OK, (await province.PressAsync(first.Link("erase"))).Status);

        foreach (var table in new[] { "expression", "link", "mail", "error_report" })
        {
            Assert.Equal(0, await province.App.AskAsync<long>($"SELECT count(*) FROM interest.{table} WHERE address_key = '\\x{Convert.ToHexString(key)}'"));
        }

        Assert.Equal(1, await province.App.AskAsync<long>($"SELECT count(*) FROM interest.refused WHERE address_key = '\\x{Convert.ToHexString(key)}'"));
        Assert.Equal(["unknown-interest"], (await officer.GetAsync($"/api/interest/{id}")).Codes(HttpStatusCode.NotFound));
        Assert.Equal(reports, await province.App.AskAsync<long>("SELECT count(*) FROM interest.error_report"));
        Assert.Equal(HttpStatusCode.NotFound, (await province.OpenAsync(first.Link("erase"))).Status);
        Assert.NotEqual(Guid.Empty, await InterestProvince.IdOfAsync(officer, other));
    }

    [Fact]
    public async Task After_two_years_it_is_forgotten()
    {
        var (old, young) = (InterestProvince.NewAddress(), InterestProvince.NewAddress());
        await province.ConfirmedAsync(old, need: new { hectaresFrom = 900 });
        await province.ConfirmedAsync(young, need: new { hectaresFrom = 900 });
        using var officer = await province.OfficerAsync();
        var (oldId, youngId) = (await InterestProvince.IdOfAsync(officer, old), await InterestProvince.IdOfAsync(officer, young));
        await province.ExecuteAsync($"UPDATE interest.expression SET confirmed_at = now() - interval '2 years 1 hour' WHERE id = '{oldId}'");
        await province.ExecuteAsync($"UPDATE interest.expression SET confirmed_at = now() - interval '1 year 364 days' WHERE id = '{youngId}'");

        await province.ForgetAsync();

        Assert.Equal(["unknown-interest"], (await officer.GetAsync($"/api/interest/{oldId}")).Codes(HttpStatusCode.NotFound));
        (await officer.GetAsync($"/api/interest/{youngId}")).Good();
    }

    [Fact]
    public async Task Interest_leaves_the_record_and_every_tag_of_it_as_they_were()
    {
        var plot = await province.PlotAsync("kcn-song", "the-tich", 4, 0, PlotStatus.Leased);
        var version = await province.App.AskAsync<long>("SELECT version FROM dataset_version");
        using var before = await province.Http.GetAsync("/api/sites/kcn-song", Cancellation);

        await province.ConfirmedAsync(InterestProvince.NewAddress(), plot);

        using var after = await province.Http.GetAsync("/api/sites/kcn-song", Cancellation);
        Assert.Equal(before.Headers.ETag, after.Headers.ETag);
        Assert.Equal(version, await province.App.AskAsync<long>("SELECT version FROM dataset_version"));
        Assert.Equal(0, await province.App.AskAsync<long>($"SELECT count(*) FROM recording WHERE version > {version.ToString(CultureInfo.InvariantCulture)}"));
    }

    /// <summary>Tables any row of which holds a text, as text, in JSON, or as bytes.</summary>
    private async Task<List<string>> HoldersAsync(string secret)
    {
        var tables = new List<string>();
        await using (var command = province.Owner.CreateCommand("SELECT format('%I.%I', schemaname, tablename) FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema') AND tablename <> 'spatial_ref_sys'"))
        await using (var row = await command.ExecuteReaderAsync(Cancellation))
        {
            while (await row.ReadAsync(Cancellation))
            {
                tables.Add(row.GetString(0));
            }
        }

        var holders = new List<string>();
        foreach (var table in tables)
        {
            await using var command = province.Owner.CreateCommand($"SELECT count(*) FROM {table} AS t WHERE t::text ILIKE '%' || $1 || '%' OR t::text ILIKE '%' || $2 || '%' OR t::text LIKE '%' || $3 || '%'");
            command.Parameters.Add(new() { Value = secret });
            command.Parameters.Add(new() { Value = Convert.ToHexString(Encoding.UTF8.GetBytes(secret)) });
            command.Parameters.Add(new() { Value = Convert.ToBase64String(Encoding.UTF8.GetBytes(secret)).TrimEnd('=')[..^2] });
            if ((long)(await command.ExecuteScalarAsync(Cancellation))! > 0)
            {
                holders.Add(table);
            }
        }

        return holders;
    }
}
