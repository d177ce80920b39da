using System.Threading.RateLimiting;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Ogc.Features;

/// <summary>
/// Answers that are sent as they are read: each holds a connection to the database for as long as its client takes, and a hundred clients that take their time would
/// leave none to anybody else. So many are sent at once, the next wait their turn.
/// </summary>
internal sealed class LongAnswers : IDisposable
{
    /// <summary>Shorter ones are read before the client has to take anything.</summary>
    private const int From = 1000;

    // A pool has 100 connections unless the operator says otherwise.
    private readonly ConcurrencyLimiter _turns = new(new() { PermitLimit = 32, QueueLimit = 64, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });

    /// <summary>The answer, in its turn if it is long.</summary>
    public IResult InTurn(Question question, IResult answer) => question.Limit > From ? new Turned(_turns, answer) : answer;

    public void Dispose() => _turns.Dispose();

    private sealed class Turned(ConcurrencyLimiter turns, IResult answer) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            using var turn = await turns.AcquireAsync(1, httpContext.RequestAborted);
            if (turn.IsAcquired)
            {
                await answer.ExecuteAsync(httpContext);
                return;
            }

            httpContext.Response.Headers.RetryAfter = "30";
            await Problems.Refuse(
                StatusCodes.Status503ServiceUnavailable,
                "Đang bận / Busy",
                [Mistake.In("request", "busy", "Đang có quá nhiều người tải toàn bộ dữ liệu: hãy thử lại sau nửa phút, hay hỏi từng trang.", "Too many are fetching everything: try again in half a minute, or ask page by page.")]).ExecuteAsync(httpContext);
        }
    }
}
