using System.Net;
using System.Text;
using System.Text.Json;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Tests.Checks;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Http;

public sealed class HeavyGeometryTests(CheckedWorld world) : IClassFixture<CheckedWorld>
{
    [Fact]
    public async Task A_crowd_of_outlines_waits_its_turn_or_is_told_when_to_come_back_and_everyone_else_is_served()
    {
        var body = Combs();
        var crowd = Enumerable.Range(0, HeavyGeometry.AtOnce + HeavyGeometry.MostWaiting + 100).Select(_ => MergeAsync(body)).ToArray();
        var beside = new List<HttpStatusCode>();
        while (!Array.TrueForAll(crowd, asked => asked.IsCompleted))
        {
            using var answer = await world.Http.GetAsync("/api/sites", Cancellation);
            beside.Add(answer.StatusCode);
        }

        var answers = await Task.WhenAll(crowd);

        Assert.All(beside, status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable], answers.Select(answer => answer.Status).Distinct().Order());
        Assert.All(answers.Where(answer => answer.Status == HttpStatusCode.ServiceUnavailable), busy => Assert.Equal(("busy", "5"), (busy.Code, busy.RetryAfter)));
        Assert.Equal(HttpStatusCode.OK, (await MergeAsync(body)).Status);
    }

    private async Task<(HttpStatusCode Status, string? Code, string? RetryAfter)> MergeAsync(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await world.Http.PostAsync("/api/geometry/merge", content, Cancellation);
        using var said = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancellation));
        return answer.IsSuccessStatusCode
            ? (answer.StatusCode, null, null)
            : (answer.StatusCode, said.RootElement.GetProperty("findings")[0].GetProperty("code").GetString(), answer.Headers.RetryAfter?.ToString());
    }

    // Two combs whose teeth cross: some dozens of corners, hundreds of crossings.
    private static string Combs()
    {
        var across = new List<string>();
        var along = new List<string>();
        for (var tooth = 0; tooth < 8; tooth++)
        {
            var (from, to) = (tooth * 0.0002, (tooth * 0.0002) + 0.0001);
            across.AddRange([At(from, 0.001), At(from, 0.02), At(to, 0.02), At(to, 0.001)]);
            along.AddRange([At(0.001, from), At(0.02, from), At(0.02, to), At(0.001, to)]);
        }

        return $$"""{"geometries":[{{Polygon([At(0, 0), .. across, At(0.0016, 0), At(0, 0)])}},{{Polygon([At(-0.001, 0), .. along, At(-0.001, 0.0016), At(-0.001, 0)])}}]}""";
    }

    private static string Polygon(IEnumerable<string> corners) => $$"""{"type":"Polygon","coordinates":[[{{string.Join(',', corners)}}]]}""";

    private static string At(double east, double north) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"[{106.21 + east},{21.31 + north}]");
}
