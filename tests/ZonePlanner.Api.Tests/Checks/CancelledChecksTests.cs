using System.Net;
using System.Text;
using ZonePlanner.Api.Tests.Hosting;

namespace ZonePlanner.Api.Tests.Checks;

public sealed class CancelledChecksTests(CheckedWorld world) : IClassFixture<CheckedWorld>
{
    [Fact]
    public async Task Checks_given_up_by_a_moving_hand_leave_no_connection_broken()
    {
        var corners = Enumerable.Range(0, 2001).Select(corner => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"[{106.25 + (0.04 * Math.Cos(corner % 2000 * Math.PI / 1000))},{21.34 + (0.04 * Math.Sin(corner % 2000 * Math.PI / 1000))}]"));
        var body = CheckedWorld.Body(System.Text.Json.Nodes.JsonNode.Parse($$"""{"type":"Polygon","coordinates":[[{{string.Join(',', corners)}}]]}""")).ToJsonString();
        var wrong = new List<string>();
        await Parallel.ForEachAsync(Enumerable.Range(0, 400), new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = Writing.Cancellation }, async (number, cancellation) =>
        {
            using var hand = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            hand.CancelAfter(TimeSpan.FromMilliseconds(number * 7 % 120));
            try
            {
                using var content = new StringContent(body, Encoding.UTF8, "application/json");
                using var answer = await world.Http.PostAsync("/api/checks/boundary", content, hand.Token);
                if (answer.StatusCode != HttpStatusCode.OK)
                {
                    lock (wrong)
                    {
                        wrong.Add($"{answer.StatusCode}");
                    }
                }
            }
            catch (OperationCanceledException)
            {
                // The hand moved on.
            }
        });
        for (var again = 0; again < 60; again++)
        {
            using var answer = await world.PostAsync(body);
            if (answer.StatusCode != HttpStatusCode.OK)
            {
                wrong.Add($"after: {answer.StatusCode}");
            }
        }

        Assert.Empty(wrong);
    }
}
