using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http.Html;

namespace ZonePlanner.Api.Http;

/// <summary>Every refusal as <c>application/problem+json</c> (RFC 9457) with its mistakes under <c>findings</c>, or as a page for people; the one place where outcomes become HTTP.</summary>
internal static partial class Problems
{
    public static void AddProblems(this IServiceCollection services)
    {
        // The first that can writes: people before programs.
        services.AddSingleton<IProblemDetailsWriter, RefusalPage>();
        services.AddProblemDetails();
        services.AddExceptionHandler<LastResort>();

        // Handled exceptions go unlogged by default; our bugs must be seen, with their stack. A database out of reach is one line.
        services.Configure<ExceptionHandlerOptions>(options => options.SuppressDiagnosticsCallback = IsForeseen);
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = false);
    }

    public static void UseProblems(this WebApplication app)
    {
        app.UseExceptionHandler();
        app.UseStatusCodePages(ExplainAsync);
    }

    /// <summary>400: the request cannot be read as it stands; all its mistakes at once.</summary>
    public static ProblemHttpResult BadRequest(params IReadOnlyCollection<Mistake> mistakes) =>
        Refuse(StatusCodes.Status400BadRequest, "Yêu cầu không đọc được / The request cannot be read", mistakes);

    /// <summary>404: nothing of that name, at that time.</summary>
    public static ProblemHttpResult NotFound(Mistake mistake) =>
        Refuse(StatusCodes.Status404NotFound, "Không tìm thấy / Not found", [mistake]);

    /// <summary>Any refusal.</summary>
    public static ProblemHttpResult Refuse(int status, string title, IReadOnlyCollection<Mistake> mistakes) =>
        TypedResults.Problem(new ProblemDetails
        {
            Status = status,
            Title = title,
            Detail = string.Join(' ', mistakes.Select(mistake => mistake.Message.En)),
            Extensions = { ["findings"] = mistakes },
        });

    private static bool IsForeseen(ExceptionHandlerSuppressDiagnosticsContext context) =>
        context.HttpContext.Response.StatusCode != StatusCodes.Status500InternalServerError;

    // The framework's own answers, which come without a body.
    private static Task ExplainAsync(StatusCodeContext answer)
    {
        var http = answer.HttpContext;
        var status = http.Response.StatusCode;
        http.Response.Headers.Append("Vary", "Accept");
        var problem = status switch
        {
            StatusCodes.Status404NotFound => NotFound(Mistake.In("path", "no-such-address", "Không có địa chỉ này.", "There is nothing at this address.")),
            StatusCodes.Status405MethodNotAllowed => Refuse(
                status,
                "Phương thức không dùng được / Method not allowed",
                [Mistake.In("method", "method-not-allowed", $"Địa chỉ này không nhận {http.Request.Method}.", $"This address does not take {http.Request.Method}.")]),
            StatusCodes.Status401Unauthorized => Refuse(
                status,
                "Chưa đăng nhập / Not signed in",
                [Mistake.In("request", "not-signed-in", "Hãy đăng nhập để làm việc này.", "Sign in to do this.")]),
            StatusCodes.Status403Forbidden => Refuse(
                status,
                "Không được phép / Not allowed",
                [Mistake.In("request", "not-allowed", "Tài khoản này không có quyền làm việc này.", "This account may not do this.")]),
            StatusCodes.Status415UnsupportedMediaType => Refuse(
                status,
                "Kiểu nội dung không đọc được / Unsupported media type",
                [Mistake.In("Content-Type", "wrong-content-type", "Hãy gửi JSON với Content-Type: application/json.", "Send JSON with Content-Type: application/json.")]),
            _ => Refuse(
                status,
                "Yêu cầu không được chấp nhận / The request is not accepted",
                [Mistake.In("request", "refused", "Yêu cầu không được chấp nhận.", "The request is not accepted.")]),
        };
        return problem.ExecuteAsync(http);
    }

    /// <summary>What no slice foresaw: a database out of reach is 503 and worth trying again; a request cut short is the client's; the rest is our bug.</summary>
    private sealed partial class LastResort(ILogger<LastResort> log) : IExceptionHandler
    {
        private const string AwaySeconds = "5";
        private const string AtOnceSeconds = "1";

        public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
        {
            var (status, code, vi, en) = exception switch
            {
                BadHttpRequestException bad => (bad.StatusCode, "unreadable", "Yêu cầu không đọc được", "The request cannot be read"),
                OperationCanceledException when httpContext.RequestAborted.IsCancellationRequested => (StatusCodes.Status499ClientClosedRequest, "cancelled", "Yêu cầu đã bị huỷ", "The request was cancelled"),
                _ when DatabaseAway.IsBehind(exception) =>
                    (StatusCodes.Status503ServiceUnavailable, "database-away", "Cơ sở dữ liệu tạm thời không trả lời; hãy thử lại", "The database does not answer for the moment; try again"),
                _ when IsSweptEdition(exception) =>
                    (StatusCodes.Status503ServiceUnavailable, "changed-meanwhile", "Bản cũ của lớp vừa được gỡ bỏ trong lúc trả lời; hãy hỏi lại", "An old edition of the layer was taken away in the middle of the answer; ask again"),
                _ => (StatusCodes.Status500InternalServerError, "our-error", "Lỗi của hệ thống", "An error of ours"),
            };
            httpContext.Response.StatusCode = status;
            if (code == "changed-meanwhile")
            {
                httpContext.Response.Headers.RetryAfter = AtOnceSeconds;
            }
            else if (status == StatusCodes.Status503ServiceUnavailable)
            {
                httpContext.Response.Headers.RetryAfter = AwaySeconds;
                DatabaseIsAway(exception.GetBaseException().Message);
            }

            await Refuse(status, $"{vi} / {en}", [Mistake.In("request", code, vi, en)]).ExecuteAsync(httpContext);
            return true;
        }

        /// <summary>A request that found its edition listed before a sweep and asked for it after: who asks again finds what is listed now.</summary>
        private static bool IsSweptEdition(Exception exception) =>
            exception is PostgresException { SqlState: PostgresErrorCodes.UndefinedTable } missing && missing.MessageText.Contains("reference.edition_", StringComparison.Ordinal);

        [LoggerMessage(LogLevel.Error, "The database does not answer: {Reason}")]
        private partial void DatabaseIsAway(string reason);
    }
}
