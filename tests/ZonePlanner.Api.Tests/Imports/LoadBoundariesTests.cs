using ZonePlanner.Api.Tests.Hosting;

namespace ZonePlanner.Api.Tests.Imports;

/// <summary>Real outlines over the schematic ones, where a folder of them is at hand: it is never part of the project.</summary>
public sealed class LoadBoundariesTests(SeededService service) : IClassFixture<SeededService>
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("ZONEPLANNER_BOUNDARIES");

    [Fact]
    public async Task Real_districts_and_communes_take_the_place_of_the_schematic_ones()
    {
        Assert.SkipWhen(Folder is null, "ZONEPLANNER_BOUNDARIES names no folder of outlines.");

        foreach (var province in new[] { "bac_giang", "phu_yen", "thai_binh", "thai_nguyen" })
        {
            (await LoadAsync($"{province}_districts_pre2025.geojson", "district", "2023-02-02")).Loaded();
            (await LoadAsync($"{province}_area_communes_post2025.geojson", "commune", "2025-07-01", "--repair")).Loaded();
        }

        // Thị xã Việt Yên follows Huyện Việt Yên, Thành phố Bắc Giang of 2025 took Yên Dũng in; only the divided ones stay as they were.
        Assert.Equal("219 220 chu-2025", await service.Owner.AskAsync<string>("""
            SELECT string_agg(u.code, ' ' ORDER BY u.code)
            FROM unit AS u
            JOIN unit_version AS v ON v.unit_id = u.id AND upper_inf(v.recorded)
            WHERE u.level IN ('district', 'commune') AND v.outline_quality = 'schematic'
            """));
        Assert.Equal(258.29, await service.Owner.AskAsync<double>("""
            SELECT ST_Area(v.outline::geography) / 1e6
            FROM unit AS u
            JOIN unit_version AS v ON v.unit_id = u.id AND upper_inf(v.recorded)
            WHERE u.code = '213' AND v.valid @> DATE '2025-03-01'
            """), 0.2);
    }

    private Task<Answer> LoadAsync(string file, string level, string date, params string[] more) =>
        service.LoadAsync([Path.Combine(Folder!, file), "--as", "units", "--level", level, "--date", date, "--yes", .. more]);
}
