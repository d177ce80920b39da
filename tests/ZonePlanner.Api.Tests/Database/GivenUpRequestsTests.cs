using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ZonePlanner.Api.Tests.Hosting;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Database;

/// <summary>A map gives up requests at every pan. Whoever asks next, on the same connection, must get their own answer and all of it.</summary>
public sealed partial class GivenUpRequestsTests(SeededService service) : IClassFixture<SeededService>
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(12);

    private static readonly (string Address, string? Body)[] Asked =
    [
        ("/ogc/collections/protected-land/items?limit=500&datetime=2026-11-26", null),
        ("/ogc/collections/communes/items?limit=300&datetime=2026-11-26", null),
        ("/api/sites?limit=100&validAt=2026-11-26", null),
        ("/api/units?level=commune&validAt=2026-11-26", null),
        ("/api/reports/hectares?by=district&validAt=2025-06-30", null),
        ("/api/checks/boundary", $$"""{"kind":"industrial-cluster","geometry":{{Circle(106.25, 400)}},"validAt":"2026-11-26"}"""),
        ("/api/geometry/merge", $$"""{"geometries":[{{Circle(106.25, 200)}},{{Circle(106.28, 200)}}]}"""),
    ];

    [Fact]
    public async Task Requests_given_up_at_any_moment_leave_everyone_else_their_own_answers()
    {
        var expected = await Task.WhenAll(Asked.Select(asked => AskAsync(asked, Cancellation)));
        Assert.All(expected, answer => Assert.StartsWith("OK", answer, StringComparison.Ordinal));
        var wrong = new ConcurrentQueue<string>();
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        enough.CancelAfter(Long);

        await Task.WhenAll(
            [.. Enumerable.Range(1, 8).Select(hand => GiveUpAsync(new Random(hand), enough.Token)),
             .. Enumerable.Range(0, 4).Select(innocent => AskOnAsync(innocent, expected, wrong, enough.Token))]);

        Assert.True(wrong.IsEmpty && service.Errors.IsEmpty, string.Join('\n', service.Errors.Concat(wrong).Take(10)));
    }

    private async Task GiveUpAsync(Random chance, CancellationToken enough)
    {
        while (!enough.IsCancellationRequested)
        {
            using var hand = new CancellationTokenSource(chance.Next(1, 80));
            try
            {
                await AskAsync(Asked[chance.Next(Asked.Length)], hand.Token);
            }
            catch (OperationCanceledException)
            {
                // The hand moved on.
            }
        }
    }

    private async Task AskOnAsync(int turn, string[] expected, ConcurrentQueue<string> wrong, CancellationToken enough)
    {
        while (!enough.IsCancellationRequested)
        {
            var which = turn++ % Asked.Length;
            var answer = await AskAsync(Asked[which], Cancellation);
            if (answer != expected[which])
            {
                wrong.Enqueue($"{Asked[which].Address}: {Difference(answer, expected[which])}");
            }
        }
    }

    private async Task<string> AskAsync((string Address, string? Body) asked, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(asked.Body is null ? HttpMethod.Get : HttpMethod.Post, asked.Address);
        request.Content = asked.Body is null ? null : new StringContent(asked.Body, Encoding.UTF8, "application/json");
        using var answer = await service.Http.SendAsync(request, cancellation);
        var content = await answer.Content.ReadAsStringAsync(cancellation);
        return $"{answer.StatusCode} {Instant().Replace(content, "")}";
    }

    private static string Difference(string answer, string expected)
    {
        var same = answer.Zip(expected).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"at {same} of {answer.Length}: {answer[Math.Max(0, same - 40)..Math.Min(answer.Length, same + 200)]}";
    }

    // Answers say when they were given.
    [GeneratedRegex(@"\d{4}-\d\d-\d\dT[\d:.]+Z")]
    private static partial Regex Instant();

    private static string Circle(double east, int corners)
    {
        var ring = Enumerable.Range(0, corners + 1).Select(corner => (2 * Math.PI * (corner % corners) / corners)).Select(turn =>
            string.Create(CultureInfo.InvariantCulture, $"[{east + (0.02 * Math.Cos(turn))},{21.34 + (0.02 * Math.Sin(turn))}]"));
        return $$"""{"type":"Polygon","coordinates":[[{{string.Join(',', ring)}}]]}""";
    }
}
