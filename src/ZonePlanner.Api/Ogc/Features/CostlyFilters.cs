using System.Net;
using System.Text.Json;
using System.Threading.RateLimiting;
using Npgsql;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Ogc.Filtering;

namespace ZonePlanner.Api.Ogc.Features;

/// <summary>
/// Filters that make or measure a geometry of every feature: those that the database expects to work on for long are refused before it begins, for what has begun
/// inside PostGIS cannot be given up without harm to everybody else; the rest wait their turn.
/// </summary>
internal sealed class CostlyFilters(NpgsqlDataSource database) : IDisposable
{
    /// <summary>The planner's units; some twelve seconds of one core where the function is <c>buffer</c>, which is the slowest of them.</summary>
    public const double MostCost = 30e6;

    /// <summary>How long the database may take for such a question when the machine is busy, seconds.</summary>
    public const int LongestSeconds = 300;

    // A plan is nested some levels deeper at every call of a function.
    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 16 * Composer.MostLevels };

    private readonly PartitionedRateLimiter<HttpContext> _turns = PartitionedRateLimiter.Create<HttpContext, IPAddress>(static http =>
        RateLimitPartition.GetConcurrencyLimiter(http.Connection.RemoteIpAddress ?? IPAddress.None, static _ => HeavyGeometry.Turns));

    /// <summary>The answer when its turn comes, or why there is none.</summary>
    public async Task<IResult> InTurnAsync(HttpContext http, Question question, IResult answer)
    {
        if (await CostAsync(question, http.RequestAborted) > MostCost)
        {
            return Problems.Refuse(StatusCodes.Status400BadRequest, "Bộ lọc quá nặng / The filter asks for too much",
                [Mistake.In(
                    "filter",
                    "too-costly",
                    "Bộ lọc phải dựng hoặc đo hình của quá nhiều đối tượng: hãy thu hẹp bằng bbox hoặc thêm điều kiện trên thuộc tính.",
                    "The filter would make or measure the geometries of too many features: narrow it by bbox, or by a condition on a property.")]);
        }

        var turn = await _turns.AcquireAsync(http, 1, http.RequestAborted);
        return turn.IsAcquired ? new InTurn(turn, answer) : new Busy(turn);
    }

    public void Dispose() => _turns.Dispose();

    /// <summary>What the planner makes of finding every feature, which is what the count does.</summary>
    private async Task<double> CostAsync(Question question, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await using var expected = FeatureStatement.PlanOfCount(question, connection);
        using var plan = JsonDocument.Parse((string)(await expected.ExecuteScalarAsync(cancellation))!, Deep);
        return plan.RootElement[0].GetProperty("Plan").GetProperty("Total Cost").GetDouble();
    }

    private sealed class InTurn(RateLimitLease turn, IResult answer) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            using (turn)
            {
                await answer.ExecuteAsync(httpContext);
            }
        }
    }

    private sealed class Busy(RateLimitLease turn) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            turn.Dispose();
            await HeavyGeometry.RefuseAsync(httpContext);
        }
    }
}
